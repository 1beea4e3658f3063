package dev.albroute.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes numbers and booleans in quotes, for clients that lose digits of numbers without them. They are read
 * without quotes too.
 *
 * <p>What stands in the quotes is what would stand without them. What is no such text is noted as a failure of the reader;
 * then an unspecified value is returned.
 */
public final class QuotedCodecs {
  private static final byte[] ZERO = {'0'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

  private QuotedCodecs() {}

  /**
   * Reads an integer from -128 to 127.
   *
   * @param json in front of the value
   * @return the value
   */
  public static byte readByte(JsonReader json) {
    return (byte) integer(json, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /**
   * Reads an integer from -32,768 to 32,767.
   *
   * @param json in front of the value
   * @return the value
   */
  public static short readShort(JsonReader json) {
    return (short) integer(json, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /**
   * Reads an integer of 32 bits.
   *
   * @param json in front of the value
   * @return the value
   */
  public static int readInt(JsonReader json) {
    return (int) integer(json, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /**
   * Reads an integer of 64 bits.
   *
   * @param json in front of the value
   * @return the value
   */
  public static long readLong(JsonReader json) {
    return integer(json, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private static long integer(JsonReader json, long min, long max) {
    int at = json.offset();
    String expected = "an integer from " + min + " to " + max;
    JsonReader content = content(json, expected, ZERO);
    long value = content.readLong();
    if (value < min || value > max || (content != json && content.failed())) {
      json.reject(at, expected);
      return 0;
    }
    return value;
  }

  /**
   * Reads a number as the nearest {@code float}.
   *
   * @param json in front of the value
   * @return the value
   */
  public static float readFloat(JsonReader json) {
    int at = json.offset();
    JsonReader content = content(json, "a number", ZERO);
    float value = content.readFloat();
    check(json, at, content, "a number");
    return value;
  }

  /**
   * Reads a number as the nearest {@code double}.
   *
   * @param json in front of the value
   * @return the value
   */
  public static double readDouble(JsonReader json) {
    int at = json.offset();
    JsonReader content = content(json, "a number", ZERO);
    double value = content.readDouble();
    check(json, at, content, "a number");
    return value;
  }

  /**
   * Reads a number exactly.
   *
   * @param json in front of the value
   * @return the value
   */
  public static BigDecimal readBigDecimal(JsonReader json) {
    int at = json.offset();
    JsonReader content = content(json, "a number", ZERO);
    BigDecimal value = content.readBigDecimal();
    check(json, at, content, "a number");
    return value;
  }

  /**
   * Reads an integer exactly.
   *
   * @param json in front of the value
   * @return the value
   */
  public static BigInteger readBigInteger(JsonReader json) {
    int at = json.offset();
    JsonReader content = content(json, "an integer", ZERO);
    BigInteger value = content.readBigInteger();
    check(json, at, content, "an integer");
    return value;
  }

  /**
   * Reads {@code true} or {@code false}.
   *
   * @param json in front of the value
   * @return the value
   */
  public static boolean readBoolean(JsonReader json) {
    int at = json.offset();
    JsonReader content = content(json, "true or false", FALSE);
    boolean value = content.readBoolean();
    check(json, at, content, "true or false");
    return value;
  }

  /**
   * Writes a number or boolean in quotes.
   *
   * @param json where the value goes
   * @param value the value, or null, which is written without quotes
   */
  public static void write(JsonWriter json, @Nullable Object value) {
    json.writeString(value == null ? null : value.toString());
  }

  /**
   * A reader of what stands in the quotes that come next, or the reader itself where none do.
   *
   * @param otherwise a text to read where no JSON stands there, which is noted
   */
  private static JsonReader content(JsonReader json, String expected, byte[] otherwise) {
    if (json.peek() != '"') {
      return json;
    }
    int at = json.offset();
    byte[] text = json.readString().getBytes(StandardCharsets.UTF_8);
    // A second look tells whether there is one value and nothing else.
    try {
      JsonReader look = new JsonReader().reset(text, 0, text.length);
      if (look.peek() != '"') {
        look.skipValue();
        look.end();
        return look.reset(text, 0, text.length);
      }
    } catch (JsonException e) {
      // No JSON: told below.
    }
    json.reject(at, expected);
    return new JsonReader().reset(otherwise, 0, otherwise.length);
  }

  private static void check(JsonReader json, int at, JsonReader content, String expected) {
    if (content != json && content.failed()) {
      json.reject(at, expected);
    }
  }
}
