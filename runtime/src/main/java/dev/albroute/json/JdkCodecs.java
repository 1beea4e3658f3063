package dev.albroute.json;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes types of the JDK that are strings in JSON.
 *
 * <p>What is no text of its type is noted as a failure of the reader; then an unspecified value is returned.
 */
public final class JdkCodecs {
  private static final String UUID_TEXT = "a UUID";
  private static final String URI_TEXT = "a URI";
  private static final String URL_TEXT = "a URL";
  private static final String LOCALE_TEXT = "a locale such as en-GB";
  private static final String CURRENCY_TEXT = "a currency such as GBP";
  private static final String BASE64_TEXT = "base64";

  private JdkCodecs() {}

  /**
   * Parses the 36 characters of a UUID (RFC 9562 §4), in either case.
   *
   * @param ascii where the text stands
   * @param from its start
   * @param to its end, exclusive
   * @return the UUID
   * @throws IllegalArgumentException if the text is no UUID
   */
  public static UUID parseUUID(byte[] ascii, int from, int to) {
    if (to - from != 36
        || ascii[from + 8] != '-'
        || ascii[from + 13] != '-'
        || ascii[from + 18] != '-'
        || ascii[from + 23] != '-') {
      throw new IllegalArgumentException(UUID_TEXT);
    }
    int a = JsonStrings.hex(ascii, from);
    int b = JsonStrings.hex(ascii, from + 4);
    int c = JsonStrings.hex(ascii, from + 9);
    int d = JsonStrings.hex(ascii, from + 14);
    int e = JsonStrings.hex(ascii, from + 19);
    int f = JsonStrings.hex(ascii, from + 24);
    int g = JsonStrings.hex(ascii, from + 28);
    int h = JsonStrings.hex(ascii, from + 32);
    // A digit that is none makes its group negative.
    if ((a | b | c | d | e | f | g | h) < 0) {
      throw new IllegalArgumentException(UUID_TEXT);
    }
    return new UUID(bits(a, b, c, d), bits(e, f, g, h));
  }

  private static long bits(int a, int b, int c, int d) {
    return ((long) a << 48) | ((long) b << 32) | ((long) c << 16) | d;
  }

  /**
   * Reads a UUID.
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static UUID readUUID(JsonReader json) {
    byte[] text = json.readText(UUID_TEXT);
    if (text != null) {
      try {
        return parseUUID(text, json.textStart(), json.textEnd());
      } catch (IllegalArgumentException e) {
        json.rejectText(e);
      }
    }
    return new UUID(0, 0);
  }

  /**
   * Writes the 36 characters of a UUID, in lower case.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeUUID(JsonWriter json, @Nullable UUID value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    Utf8Output out = json.beginText();
    long high = value.getMostSignificantBits();
    long low = value.getLeastSignificantBits();
    out.hex(high >>> 32, 8);
    out.put('-');
    out.hex(high >>> 16, 4);
    out.put('-');
    out.hex(high, 4);
    out.put('-');
    out.hex(low >>> 48, 4);
    out.put('-');
    out.hex(low, 12);
    json.endText();
  }

  /**
   * Reads a URI, absolute or relative (RFC 3986 as {@link URI} knows it).
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static URI readURI(JsonReader json) {
    int at = json.offset();
    if (json.isString(URI_TEXT)) {
      try {
        return new URI(json.readString());
      } catch (URISyntaxException e) {
        json.reject(at, URI_TEXT);
      }
    }
    return URI.create("");
  }

  /**
   * Writes a URI.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeURI(JsonWriter json, @Nullable URI value) {
    json.writeString(value == null ? null : value.toString());
  }

  /**
   * Reads a URL: an absolute URI whose scheme this JVM can open.
   *
   * @param json positioned in front of the value
   * @return the value; null after a failure
   * @throws JsonException if the text is not JSON
   */
  public static @Nullable URL readURL(JsonReader json) {
    int at = json.offset();
    if (json.isString(URL_TEXT)) {
      try {
        return new URI(json.readString()).toURL();
      } catch (URISyntaxException | MalformedURLException | IllegalArgumentException e) {
        json.reject(at, URL_TEXT);
      }
    }
    return null;
  }

  /**
   * Writes a URL.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeURL(JsonWriter json, @Nullable URL value) {
    json.writeString(value == null ? null : value.toString());
  }

  /**
   * Reads a locale, as a language tag ({@code en-GB}, RFC 5646) or as {@link Locale#toString()} writes it ({@code en_GB}).
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static Locale readLocale(JsonReader json) {
    int at = json.offset();
    if (json.isString(LOCALE_TEXT)) {
      try {
        return parseLocale(json.readString());
      } catch (IllformedLocaleException e) {
        json.reject(at, LOCALE_TEXT);
      }
    }
    return Locale.ROOT;
  }

  private static Locale parseLocale(String text) {
    if (text.isEmpty()) {
      return Locale.ROOT;
    }
    Locale.Builder builder = new Locale.Builder();
    int languageEnd = text.indexOf('_');
    if (languageEnd < 0) {
      return builder.setLanguageTag(text).build();
    }
    // language_REGION_variant_#Script, each part but the first possibly empty or absent.
    int hash = text.indexOf("_#");
    String parts = hash < 0 ? text : text.substring(0, hash);
    String rest = languageEnd < parts.length() ? parts.substring(languageEnd + 1) : "";
    int regionEnd = rest.indexOf('_');
    builder.setLanguage(text.substring(0, languageEnd));
    builder.setRegion(regionEnd < 0 ? rest : rest.substring(0, regionEnd));
    builder.setVariant(regionEnd < 0 ? "" : rest.substring(regionEnd + 1));
    builder.setScript(hash < 0 ? "" : text.substring(hash + 2));
    return builder.build();
  }

  /**
   * Writes a locale as {@link Locale#toString()} does: {@code "en_GB"}.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeLocale(JsonWriter json, @Nullable Locale value) {
    json.writeString(value == null ? null : value.toString());
  }

  /**
   * Reads a currency by its code (ISO 4217).
   *
   * @param json positioned in front of the value
   * @return the value; null after a failure
   * @throws JsonException if the text is not JSON
   */
  public static @Nullable Currency readCurrency(JsonReader json) {
    int at = json.offset();
    if (json.isString(CURRENCY_TEXT)) {
      try {
        return Currency.getInstance(json.readString());
      } catch (IllegalArgumentException e) {
        json.reject(at, CURRENCY_TEXT);
      }
    }
    return null;
  }

  /**
   * Writes the code of a currency.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeCurrency(JsonWriter json, @Nullable Currency value) {
    json.writeString(value == null ? null : value.getCurrencyCode());
  }

  /**
   * Reads a string.
   *
   * @param json positioned in front of the value
   * @return the value
   * @throws JsonException if the text is not JSON
   */
  public static CharSequence readCharSequence(JsonReader json) {
    return json.readString();
  }

  /**
   * Writes a string.
   *
   * @param json where the value goes
   * @param value the value, or null
   */
  public static void writeCharSequence(JsonWriter json, @Nullable CharSequence value) {
    json.writeString(value == null ? null : value.toString());
  }

  /**
   * Reads bytes from base64 (RFC 4648 §4): padded, without line breaks.
   *
   * @param json positioned in front of the value
   * @return the bytes
   * @throws JsonException if the text is not JSON
   */
  public static byte[] readByteArray(JsonReader json) {
    byte[] text = json.readText(BASE64_TEXT);
    if (text == null) {
      return new byte[0];
    }
    int from = json.textStart();
    int to = json.textEnd();
    byte[] decoded = new byte[Base64Codec.decodedLength(text, from, to)];
    if (Base64Codec.decode(text, from, to, decoded, 0) < 0) {
      json.rejectText(new IllegalArgumentException(BASE64_TEXT));
      return new byte[0];
    }
    return decoded;
  }

  /**
   * Writes bytes in base64 (RFC 4648 §4).
   *
   * @param json where the value goes
   * @param value the bytes, or null
   */
  public static void writeByteArray(JsonWriter json, byte @Nullable [] value) {
    json.writeBase64(value);
  }
}
