package dev.albroute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code Set-Cookie} as RFC 6265, section 4.1, describes it. */
class CookieTest {

  @Test
  void attributesFollowTheValue() {
    Cookie cookie = Cookie.of("session", "31d4d96e407aad42")
        .path("/orders")
        .domain("shop.example.com")
        .maxAge(Duration.ofHours(1))
        .secure()
        .httpOnly()
        .sameSite(Cookie.SameSite.STRICT);
    assertThat(cookie)
        .hasToString(
            "session=31d4d96e407aad42; Path=/orders; Domain=shop.example.com; Max-Age=3600; Secure; HttpOnly;"
                + " SameSite=Strict");
    assertThat(cookie.name()).isEqualTo("session");
    assertThat(cookie.value()).isEqualTo("31d4d96e407aad42");
    assertThat(Cookie.of("a", "")).hasToString("a=");
  }

  @Test
  void attributeThatIsSetAgainIsReplaced() {
    Cookie cookie = Cookie.of("a", "b")
        .path("/x")
        .secure()
        .path("/y")
        .secure()
        .sameSite(Cookie.SameSite.LAX)
        .sameSite(Cookie.SameSite.NONE);
    assertThat(cookie).hasToString("a=b; Path=/y; Secure; SameSite=None");
  }

  @Test
  void cookieIsImmutable() {
    Cookie cookie = Cookie.of("a", "b");
    cookie.secure();
    assertThat(cookie).hasToString("a=b");
  }

  @Test
  void removalEndsTheCookieAtOnce() {
    assertThat(Cookie.removal("a").path("/")).hasToString("a=; Max-Age=0; Path=/");
    assertThat(Cookie.of("a", "b").maxAge(Duration.ofSeconds(-5))).hasToString("a=b; Max-Age=0");
  }

  @Test
  void expiresIsTheDateOfRfc9110() {
    assertThat(Cookie.of("a", "b").expires(Instant.parse("1994-11-06T08:49:37.9Z")))
        .hasToString("a=b; Expires=Sun, 06 Nov 1994 08:49:37 GMT");
    DateTimeFormatter oracle = DateTimeFormatter.ofPattern(
            "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
        .withZone(ZoneOffset.UTC);
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      Instant instant = Instant.ofEpochSecond(random.nextLong(-11_000_000_000L, 250_000_000_000L));
      assertThat(Cookie.of("a", "b").expires(instant))
          .hasToString("a=b; Expires=" + oracle.format(instant));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Cookie.of("a", "b").expires(Instant.MAX));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cookie.of("a", "b").expires(Instant.EPOCH.minusSeconds(1L << 40)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a=b", "a;b", "\u00e9", "a\r\n"})
  void nameIsAToken(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> Cookie.of(name, "v"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "a b",
        "a;b",
        "a,b",
        "\"a\"",
        "a\\b",
        "\u00e9",
        "a\r\nset-cookie: b=c",
        "\u007f"
      })
  void valueHasCookieOctetsOnly(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> Cookie.of("a", value));
  }

  @Test
  void attributesCannotSmuggleOthers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cookie.of("a", "b").path("/; Domain=evil"));
    assertThatIllegalArgumentException().isThrownBy(() -> Cookie.of("a", "b").path("x"));
    assertThatIllegalArgumentException().isThrownBy(() -> Cookie.of("a", "b").path(""));
    assertThatIllegalArgumentException().isThrownBy(() -> Cookie.of("a", "b").path("/\n"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cookie.of("a", "b").domain("a.b; Secure"));
    assertThatIllegalArgumentException().isThrownBy(() -> Cookie.of("a", "b").domain(""));
  }
}
