package dev.albroute.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON value (RFC 8259) into an output.
 *
 * <p>In plain mode the JSON stands for itself. In embedded mode it is the content of a JSON string, as a body is in the
 * answer to the load balancer: quotes and escapes are escaped a second time while they are written, so that no second
 * pass is needed.
 *
 * <p>Commas are the writer's; that calls come in an order that makes sense is the caller's. What is written is always
 * well-formed UTF-8: a lone surrogate in a string is written as an escape, so that nothing is lost (RFC 8259 §8.2).
 * Numbers that are not finite are written as the strings {@code "NaN"}, {@code "Infinity"} and {@code "-Infinity"}, which
 * {@link JsonReader} reads back (RFC 8259 §6 has no numbers for them).
 */
public final class JsonWriter {
  /** What stands in front of a string that has no name. */
  static final byte[] OPENING = {',', '"'};

  static final byte[] EMBEDDED_OPENING = {',', '\\', '"'};

  private final Utf8Output out;
  private int mode = Utf8Output.PLAIN;
  private boolean embedded;
  /**
   * Where the next token starts: at 0, its comma, or at 1 if none belongs there. A number, since names and
   * strings start to copy there: of a flag they would have to make one.
   */
  private int start = 1;

  private @Nullable DecimalText decimalText;

  /**
   * A writer in plain mode.
   *
   * @param out where the JSON goes
   */
  public JsonWriter(Utf8Output out) {
    this.out = out;
  }

  /**
   * Starts a value that stands for itself.
   *
   * @return this writer
   */
  public JsonWriter plain() {
    mode = Utf8Output.PLAIN;
    embedded = false;
    start = 1;
    return this;
  }

  /**
   * Starts a value that stands inside a JSON string, whose quotes are the caller's.
   *
   * @return this writer
   */
  public JsonWriter embedded() {
    mode = Utf8Output.EMBEDDED;
    embedded = true;
    start = 1;
    return this;
  }

  /** Writes the start of an object. */
  public void beginObject() {
    begin('{');
  }

  /**
   * Writes the start of an object and the first of its names in one step.
   *
   * @param names the names of the type
   * @throws IndexOutOfBoundsException if there are none
   */
  public void beginObject(JsonNames names) {
    token(embedded ? names.embeddedStart : names.plainStart);
  }

  /**
   * Writes the start of an object and its first property, whose value is a string, in one step.
   *
   * @param names the names of the type
   * @param value the string, or null
   * @throws IndexOutOfBoundsException if there are no names
   */
  public void beginObject(JsonNames names, @Nullable String value) {
    string(embedded ? names.embeddedStart : names.plainStart, value);
  }

  /** Writes the end of an object. */
  public void endObject() {
    end('}');
  }

  /** Writes the start of an array. */
  public void beginArray() {
    begin('[');
  }

  /** Writes the end of an array. */
  public void endArray() {
    end(']');
  }

  /**
   * Writes the name of a property.
   *
   * @param names the names of the type
   * @param index the index of the name
   */
  public void name(JsonNames names, int index) {
    token(embedded ? names.embedded[index] : names.plain[index]);
  }

  /**
   * Writes a name that is known only now, such as the key of a map.
   *
   * @param name the name
   * @throws NullPointerException if it is null
   */
  public void name(String name) {
    writeString(Objects.requireNonNull(name));
    out.put(':');
    start = 1;
  }

  /**
   * Writes a string.
   *
   * @param value the string, or null
   */
  public void writeString(@Nullable String value) {
    string(embedded ? EMBEDDED_OPENING : OPENING, value);
  }

  /**
   * Writes a property whose value is a string: a name and a string in one step.
   *
   * @param names the names of the type
   * @param index the index of the name
   * @param value the string, or null
   */
  public void writeString(JsonNames names, int index, @Nullable String value) {
    string(embedded ? names.embedded[index] : names.plain[index], value);
  }

  /**
   * Writes a string that is one of a few, such as the name of an enum's constant, encoded once for all.
   *
   * @param constants the strings
   * @param index the index of the string
   */
  public void writeConstant(JsonNames constants, int index) {
    // As a name, but without its comma and its colon.
    byte[] token = embedded ? constants.embedded[index] : constants.plain[index];
    separate();
    out.bytes(token, 1, token.length - (embedded ? 3 : 2));
  }

  /**
   * Writes a string of one character.
   *
   * @param value the character
   */
  public void writeChar(char value) {
    writeString(String.valueOf(value));
  }

  /**
   * Writes {@code true} or {@code false}.
   *
   * @param value the value
   */
  public void writeBoolean(boolean value) {
    separate();
    out.ascii(value ? "true" : "false");
  }

  /** Writes {@code null}. */
  public void writeNull() {
    separate();
    out.ascii("null");
  }

  /**
   * Writes an integer.
   *
   * @param value the value
   */
  public void writeInt(int value) {
    separate();
    out.decimal(value);
  }

  /**
   * Writes an integer.
   *
   * @param value the value
   */
  public void writeLong(long value) {
    separate();
    out.decimal(value);
  }

  /**
   * Writes a number with the fewest digits that tell it from its neighbours.
   *
   * @param value the value
   */
  public void writeFloat(float value) {
    if (Float.isFinite(value)) {
      separate();
      decimalText().append(out, value);
    } else {
      writeString(Float.toString(value));
    }
  }

  /**
   * Writes a number with the fewest digits that tell it from its neighbours, in the form of {@link
   * Double#toString(double)}.
   *
   * @param value the value
   */
  public void writeDouble(double value) {
    if (Double.isFinite(value)) {
      separate();
      decimalText().append(out, value);
    } else {
      writeString(Double.toString(value));
    }
  }

  /**
   * Writes a number with all its digits, trailing zeros included, in the form of {@link BigDecimal#toString()}.
   *
   * @param value the value, or null
   */
  public void writeBigDecimal(@Nullable BigDecimal value) {
    if (value == null) {
      writeNull();
      return;
    }
    separate();
    int scale = value.scale();
    int precision = value.precision();
    // What fits a long and is written without an exponent: everyday amounts.
    if (precision <= 18 && scale >= 0 && scale <= precision + 5) {
      out.decimal(
          scale == 0 ? value.longValue() : value.scaleByPowerOfTen(scale).longValue(), scale);
    } else {
      out.ascii(value.toString());
    }
  }

  /**
   * Writes an integer with all its digits.
   *
   * @param value the value, or null
   */
  public void writeBigInteger(@Nullable BigInteger value) {
    if (value == null) {
      writeNull();
      return;
    }
    separate();
    if (value.bitLength() < 64) {
      out.decimal(value.longValue());
    } else {
      out.ascii(value.toString());
    }
  }

  /**
   * Writes bytes as a string in base64 (RFC 4648 §4), without line breaks.
   *
   * @param value the bytes, or null
   */
  public void writeBase64(byte @Nullable [] value) {
    if (value == null) {
      writeNull();
      return;
    }
    separate();
    quote();
    out.base64(value, 0, value.length);
    quote();
  }

  /** Writes a value that is JSON already. */
  void writeRaw(byte[] json) {
    separate();
    if (embedded) {
      out.content(json, 0, json.length);
    } else {
      out.bytes(json);
    }
  }

  /** Starts a string whose content, ASCII that needs no escapes, the caller writes into the output. */
  Utf8Output beginText() {
    separate();
    quote();
    return out;
  }

  /** Ends the string of {@link #beginText()}. */
  void endText() {
    quote();
  }

  private DecimalText decimalText() {
    DecimalText text = decimalText;
    if (text == null) {
      text = new DecimalText();
      decimalText = text;
    }
    return text;
  }

  /** Writes a comma where one belongs, then the rest of the token but the opening quote with which it ends. */
  private void token(byte[] token) {
    int from = start;
    start = 1;
    // The copy is made here: one call from generated code, for the first compiler, which inlines
    // small methods only.
    Utf8Output output = out;
    int length = token.length - from - (embedded ? 2 : 1);
    output.reserve(length);
    System.arraycopy(token, from, output.buffer, output.position, length);
    output.position += length;
  }

  private void begin(char bracket) {
    // Room for both is made once.
    Utf8Output output = out;
    output.reserve(2);
    if (start == 0) {
      output.buffer[output.position++] = ',';
      start = 1;
    }
    output.buffer[output.position++] = (byte) bracket;
  }

  private void end(char bracket) {
    out.put(bracket);
    start = 0;
  }

  private void separate() {
    if (start == 0) {
      out.put(',');
    }
    start = 0;
  }

  /**
   * Writes a comma where one belongs, then the rest of the token, which ends with the opening quote, and the string. That it
   * may be null is left to the output: what the first compiler is to inline must be small.
   */
  private void string(byte[] token, @Nullable String value) {
    out.string(token, start, value, mode);
    start = 0;
  }

  private void quote() {
    if (embedded) {
      out.put('\\');
    }
    out.put('"');
  }
}
