package dev.albroute.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Currency;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types of the JDK that are strings: as Jackson writes them, and read back. */
class JdkCodecsTest {
  @Test
  void uuids() throws Exception {
    Random random = new Random(9562);
    for (int i = 0; i < 5_000; i++) {
      UUID value = new UUID(random.nextLong(), random.nextLong());
      String written = Written.plain(json -> JdkCodecs.writeUUID(json, value));
      assertThat(written).isEqualTo(JacksonOracle.MAPPER.writeValueAsString(value));
      assertThat(JsonText.of(written).read(JdkCodecs::readUUID)).isEqualTo(value);
      assertThat(JsonText.of(written.toUpperCase(Locale.ROOT)).read(JdkCodecs::readUUID))
          .isEqualTo(value);

      // One character changed: still a UUID only if it is a digit where a digit stood.
      StringBuilder changed = new StringBuilder(value.toString());
      int at = random.nextInt(36);
      changed.setCharAt(at, (char) random.nextInt(128));
      boolean dash = at == 8 || at == 13 || at == 18 || at == 23;
      boolean good =
          dash ? changed.charAt(at) == '-' : Character.digit(changed.charAt(at), 16) >= 0;
      byte[] ascii = changed.toString().getBytes(StandardCharsets.US_ASCII);
      if (good) {
        assertThat(JdkCodecs.parseUUID(ascii, 0, 36))
            .isEqualTo(UUID.fromString(changed.toString()));
      } else {
        assertThatThrownBy(() -> JdkCodecs.parseUUID(ascii, 0, 36))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage("a UUID");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\"1-1-1-1-1\"",
        "\"00000000-0000-0000-0000-00000000000\"",
        "\"00000000-0000-0000-0000-0000000000000\"",
        "1",
        "null",
        "[]"
      })
  void whatIsNoUuid(String text) {
    assertThatThrownBy(() -> JsonText.of(text).read(JdkCodecs::readUUID))
        .hasMessageStartingWith("expected a UUID, found ");
  }

  @Test
  void urisAndUrls() throws Exception {
    for (String text :
        new String[] {"http://a.b/c?d=%20#e", "urn:x:y", "relative/path", "", "mailto:a@b"}) {
      URI value = URI.create(text);
      String written = Written.plain(json -> JdkCodecs.writeURI(json, value));
      assertThat(written).isEqualTo(JacksonOracle.MAPPER.writeValueAsString(value));
      assertThat(JsonText.of(written).read(JdkCodecs::readURI)).isEqualTo(value);
    }
    String url = Written.plain(json -> JdkCodecs.writeURL(json, url("http://a.b/c")));
    assertThat(url).isEqualTo(JacksonOracle.MAPPER.writeValueAsString(url("http://a.b/c")));
    assertThat(JsonText.of(url).read(JdkCodecs::readURL).toExternalForm())
        .isEqualTo("http://a.b/c");
    for (String text : new String[] {"\"a b\"", "\"%zz\"", "\"http://[\"", "1"}) {
      assertThatThrownBy(() -> JsonText.of(text).read(JdkCodecs::readURI))
          .hasMessageStartingWith("expected a URI, found ");
      assertThatThrownBy(() -> JsonText.of(text).read(JdkCodecs::readURL))
          .hasMessageStartingWith("expected a URL, found ");
    }
    for (String text : new String[] {"\"relative\"", "\"nowhere://a\""}) {
      assertThatThrownBy(() -> JsonText.of(text).read(JdkCodecs::readURL))
          .hasMessageStartingWith("expected a URL, found ");
    }
  }

  private static URL url(String text) {
    try {
      return URI.create(text).toURL();
    } catch (java.net.MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  void locales() throws Exception {
    for (Locale value : Locale.getAvailableLocales()) {
      String written = Written.plain(json -> JdkCodecs.writeLocale(json, value));
      assertThat(written).isEqualTo(JacksonOracle.MAPPER.writeValueAsString(value));
      if (!value.hasExtensions() && value.getVariant().length() != 2) {
        assertThat(JsonText.of(written).read(JdkCodecs::readLocale)).isEqualTo(value);
      }
      String tag = value.toLanguageTag();
      assertThat(JsonText.of("\"" + tag + "\"").read(JdkCodecs::readLocale))
          .isEqualTo(Locale.forLanguageTag(tag));
    }
    for (String text :
        new String[] {"\"a b\"", "\"en_G\"", "\"-\"", "\"en_GB_#\u00e9\"", "\"x_y_z_w_v\"", "3"}) {
      assertThatThrownBy(() -> JsonText.of(text).read(JdkCodecs::readLocale))
          .hasMessageStartingWith("expected a locale such as en-GB, found ");
    }
  }

  @Test
  void currencies() throws Exception {
    for (Currency value : Currency.getAvailableCurrencies()) {
      String written = Written.plain(json -> JdkCodecs.writeCurrency(json, value));
      assertThat(written).isEqualTo(JacksonOracle.MAPPER.writeValueAsString(value));
      assertThat(JsonText.of(written).read(JdkCodecs::readCurrency)).isEqualTo(value);
    }
    assertThatThrownBy(() -> JsonText.of("\"gbp\"").read(JdkCodecs::readCurrency))
        .hasMessage("expected a currency such as GBP, found \"gbp\" (at byte 0)");
    assertThatThrownBy(() -> JsonText.of("826").read(JdkCodecs::readCurrency))
        .hasMessageContaining("found 826");
  }

  @Test
  void bytesAreBase64() throws Exception {
    Random random = new Random(64);
    for (int length = 0; length < 300; length++) {
      byte[] value = new byte[length];
      random.nextBytes(value);
      String written = Written.plain(json -> JdkCodecs.writeByteArray(json, value));
      assertThat(written).isEqualTo(JacksonOracle.MAPPER.writeValueAsString(value));
      assertThat(JsonText.of(written).read(JdkCodecs::readByteArray)).isEqualTo(value);
      // RFC 8259 §7 lets the solidus be escaped, and some writers do so.
      assertThat(JsonText.of(written.replace("/", "\\/")).read(JdkCodecs::readByteArray))
          .isEqualTo(value);
      assertThat(JsonWriterTest.unwrapped(
              Written.embedded(json -> JdkCodecs.writeByteArray(json, value))))
          .isEqualTo(written);
    }
    String lines = Base64.getMimeEncoder().encodeToString(new byte[100]).replace("\r\n", "\\r\\n");
    for (String text :
        new String[] {"\"" + lines + "\"", "\"A\"", "\"AA=\"", "\"AB==\"", "\"é\"", "[1]", "null"
        }) {
      assertThatThrownBy(() -> JsonText.of(text).read(JdkCodecs::readByteArray))
          .hasMessageStartingWith("expected base64, found ");
      JsonReader json = JsonText.of(text).reader();
      assertThat(JdkCodecs.readByteArray(json)).isEmpty();
    }
  }

  @Test
  void characterSequences() {
    assertThat(JsonText.of("\"aé\"").read(JdkCodecs::readCharSequence)).hasToString("aé");
    assertThat(Written.plain(json -> JdkCodecs.writeCharSequence(json, new StringBuilder("a\""))))
        .isEqualTo("\"a\\\"\"");
    assertThat(Written.plain(json -> JdkCodecs.writeCharSequence(json, null))).isEqualTo("null");
  }
}
