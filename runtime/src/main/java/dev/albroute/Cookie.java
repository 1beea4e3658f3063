package dev.albroute;

import dev.albroute.event.HeaderFields;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A cookie that a response sets (RFC 6265, with the {@code SameSite} attribute of its successor).
 * Immutable: each method that changes something returns a new cookie.
 *
 * <pre>{@code
 * AlbResponse.ok(order).cookie(Cookie.of("session", id).path("/").secure().httpOnly().sameSite(SameSite.LAX))
 * }</pre>
 */
public final class Cookie {

  /** When a browser sends a cookie along with a request that another site caused. */
  public enum SameSite {
    /** Never. */
    STRICT("Strict"),
    /** With top-level navigation only. */
    LAX("Lax"),
    /** Always; browsers accept this on cookies with {@code Secure} only. */
    NONE("None");

    private final String text;

    SameSite(String text) {
      this.text = text;
    }
  }

  private static final String DAYS = "MonTueWedThuFriSatSun";
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  /** 1601-01-01T00:00:00Z, before which RFC 6265 reads no date. */
  private static final long FIRST_SECOND = -11_644_473_600L;

  /** 9999-12-31T23:59:59Z. */
  private static final long LAST_SECOND = 253_402_300_799L;

  private final String name;
  private final String value;
  private final String attributes;

  private Cookie(String name, String value, String attributes) {
    this.name = name;
    this.value = value;
    this.attributes = attributes;
  }

  /**
   * A cookie without attributes, which ends with the browser's session.
   *
   * @param name a token of RFC 9110
   * @param value visible ASCII characters except double quotes, commas, semicolons and backslashes;
   *     encode others, for example as base64url
   * @return the cookie
   * @throws IllegalArgumentException when the name or the value holds another character
   */
  public static Cookie of(String name, String value) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("the name of a cookie must not be empty");
    }
    for (int i = 0; i < name.length(); i++) {
      if (!HeaderFields.isTokenCharacter(name.charAt(i))) {
        throw refused("the name of a cookie", name, i);
      }
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c <= ' ' || c > '~' || c == '"' || c == ',' || c == ';' || c == '\\') {
        throw refused("the value of the cookie " + name, value, i);
      }
    }
    return new Cookie(name, value, "");
  }

  /**
   * A cookie that removes the cookie of the same name, path and domain from the browser.
   *
   * @param name a token of RFC 9110
   * @return the cookie, with {@code Max-Age=0}; add the path and domain that it was set with
   * @throws IllegalArgumentException when the name holds another character
   */
  public static Cookie removal(String name) {
    return of(name, "").maxAge(Duration.ZERO);
  }

  /**
   * Limits the cookie to a path and what is below it.
   *
   * @param path starts with a slash; ASCII without semicolons and control characters
   * @return a cookie with this attribute
   * @throws IllegalArgumentException when it is none
   */
  public Cookie path(String path) {
    if (path.isEmpty() || path.charAt(0) != '/') {
      throw new IllegalArgumentException("the path of a cookie starts with a slash");
    }
    return with("Path", path);
  }

  /**
   * Sends the cookie to a domain and its subdomains, instead of to the host that set it.
   *
   * @param domain a host name
   * @return a cookie with this attribute
   * @throws IllegalArgumentException when it is none
   */
  public Cookie domain(String domain) {
    for (int i = 0; i < domain.length(); i++) {
      char c = domain.charAt(i);
      if ("-.".indexOf(c) < 0 && !HeaderFields.isLetterOrDigit(c)) {
        throw refused("the domain of a cookie", domain, i);
      }
    }
    if (domain.isEmpty()) {
      throw new IllegalArgumentException("the domain of a cookie must not be empty");
    }
    return with("Domain", domain);
  }

  /**
   * Keeps the cookie for a time.
   *
   * @param age whole seconds count; zero or less removes the cookie
   * @return a cookie with this attribute
   */
  public Cookie maxAge(Duration age) {
    return with("Max-Age", Long.toString(Math.max(0, age.toSeconds())));
  }

  /**
   * Keeps the cookie until an instant. Browsers prefer {@link #maxAge}, which does not depend on
   * their clocks, where both are given.
   *
   * @param instant whole seconds count; in the years 1601 to 9999
   * @return a cookie with this attribute
   * @throws IllegalArgumentException when the year is another
   */
  public Cookie expires(Instant instant) {
    if (instant.getEpochSecond() < FIRST_SECOND || instant.getEpochSecond() > LAST_SECOND) {
      throw new IllegalArgumentException(
          "a cookie expires in the years 1601 to 9999, not " + instant);
    }
    ZonedDateTime time = instant.atZone(ZoneOffset.UTC);
    int day = (time.getDayOfWeek().getValue() - 1) * 3;
    int month = (time.getMonthValue() - 1) * 3;
    StringBuilder text = new StringBuilder(29);
    text.append(DAYS, day, day + 3).append(", ");
    twoDigits(text, time.getDayOfMonth())
        .append(' ')
        .append(MONTHS, month, month + 3)
        .append(' ');
    text.append(time.getYear()).append(' ');
    twoDigits(text, time.getHour()).append(':');
    twoDigits(text, time.getMinute()).append(':');
    twoDigits(text, time.getSecond()).append(" GMT");
    return with("Expires", text.toString());
  }

  /**
   * Sends the cookie over HTTPS only.
   *
   * @return a cookie with this attribute
   */
  public Cookie secure() {
    return with("Secure", null);
  }

  /**
   * Hides the cookie from scripts.
   *
   * @return a cookie with this attribute
   */
  public Cookie httpOnly() {
    return with("HttpOnly", null);
  }

  /**
   * Says when the cookie goes along with requests that other sites cause.
   *
   * @param policy when
   * @return a cookie with this attribute
   */
  public Cookie sameSite(SameSite policy) {
    return with("SameSite", policy.text);
  }

  /**
   * The name.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * The value.
   *
   * @return the value, possibly empty
   */
  public String value() {
    return value;
  }

  /**
   * The value of the {@code Set-Cookie} header.
   *
   * @return the cookie with its attributes, in the order in which they were added
   */
  @Override
  public String toString() {
    return name + '=' + value + attributes;
  }

  /** A cookie with one more attribute, which replaces an earlier one of its name. */
  private Cookie with(String attribute, @Nullable String text) {
    if (text != null) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < ' ' || c > '~' || c == ';') {
          throw refused("the " + attribute + " of a cookie", text, i);
        }
      }
    }
    String start = "; " + attribute;
    String others = attributes;
    int from = others.indexOf(start);
    if (from >= 0) {
      int to = others.indexOf(';', from + 2);
      others = others.substring(0, from) + (to < 0 ? "" : others.substring(to));
    }
    return new Cookie(name, value, others + start + (text == null ? "" : "=" + text));
  }

  private static StringBuilder twoDigits(StringBuilder text, int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  private static IllegalArgumentException refused(String what, String text, int index) {
    return new IllegalArgumentException(what + " must not hold the character U+"
        + Integer.toHexString(0x10000 | text.charAt(index)).substring(1) + " (at index " + index
        + ")");
  }
}
