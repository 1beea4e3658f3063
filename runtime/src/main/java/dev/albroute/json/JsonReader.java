package dev.albroute.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text (RFC 8259) from UTF-8 bytes, value by value.
 *
 * <p>Two kinds of things can be wrong. Text that is not JSON throws {@link JsonException} at once. A value that is JSON but
 * of another type or out of range is noted as a failure; the method then skips the value and returns a neutral one
 * (false, zero, an empty text), and reading goes on, so that one answer can name every failure. Who reads asks {@link
 * #failed()} before using what was read.
 *
 * <p>No input costs more than time in proportion to its length: depth, the length of numbers and exponents and the number of
 * failures are bounded by the constants below.
 *
 * <p>A reader belongs to one thread at a time and is used again after {@link #reset}.
 */
public final class JsonReader extends JsonScanner {
  /** What {@link #nextProperty(JsonNames, int)} returns after the last property. */
  public static final int END = -1;

  /** What {@link #nextProperty(JsonNames, int)} returns for a name that the type does not have. */
  public static final int UNKNOWN = -2;

  /** How deep arrays and objects may be nested (RFC 8259 §9 lets an implementation set this limit). */
  public static final int MAX_DEPTH = 512;

  /** How many bytes a property name may have, as it stands in the text. */
  public static final int MAX_NAME_LENGTH = 65_536;

  /** How many bytes a string may have, as it stands in the text. */
  public static final int MAX_STRING_LENGTH = 16_777_216;

  /** How many characters a number may have if its value is asked for (RFC 8259 §6 lets an implementation set this limit). */
  public static final int MAX_NUMBER_LENGTH = 1_000;

  /** How large the exponent of a decimal may be, positive or negative, written as the one digit before the point. */
  public static final int MAX_EXPONENT = 9_999;

  /**
   * How many times the length of a text may be looked through for the properties that tell classes of a hierarchy apart,
   * where these stand behind long values or deep inside of each other.
   */
  public static final int MAX_LOOK_AHEAD = 64;

  /** How many failures are noted; reading goes on after that, but no more are kept. */
  public static final int MAX_FAILURES = 100;

  /** The opening quote of the string that {@link #readText} located last. */
  private int textQuote;

  private long lookedAhead;

  private @Nullable JsonNumberReader numbers;

  /** A reader of nothing, until {@link #reset} gives it a text. */
  public JsonReader() {}

  /**
   * Starts a text. A byte order mark in front of it is ignored (RFC 8259 §8.1 allows that).
   *
   * @param bytes where the text stands; not to be changed while it is read and its failures are asked for
   * @param from its first byte
   * @param to its end, exclusive
   * @return this reader
   * @throws IndexOutOfBoundsException if the range is not within the array
   */
  public JsonReader reset(byte[] bytes, int from, int to) {
    start(bytes, from, to);
    lookedAhead = 0;
    return this;
  }

  // ---- structure

  /**
   * Enters the object that comes next.
   *
   * @return true; or false if another value came next, which is noted and skipped
   * @throws JsonException if the text is not JSON
   */
  public boolean beginObject() {
    if (next() != '{') {
      return mismatch("an object");
    }
    open();
    return true;
  }

  /**
   * Moves to the next property of the innermost object.
   *
   * @param names the names of the type
   * @param previous what this method returned last of this object, which makes it quick if the text keeps to the order of the
   *     names; {@link #END} in front of its first property
   * @return the index of its name, in front of its value; or {@link #UNKNOWN}; or {@link #END} if there is none, behind the
   *     object
   * @throws JsonException if the text is not JSON
   */
  public int nextProperty(JsonNames names, int previous) {
    if (!enterProperty()) {
      return END;
    }
    int guess = previous + 1;
    // In front of the quote stands a brace, a comma or white space.
    int value = names.match(guess, words, position - 1, end, JsonNames.ANY);
    if (value < 0) {
      enterValue();
      return find(names);
    }
    position = value;
    return guess;
  }

  /**
   * Moves to a property if it comes next, as in a text without white space that keeps to the order of the names. Who reads
   * JSON by machine mostly finds it so; for all else there is {@link #nextProperty(JsonNames, int)}.
   *
   * @param names the names of the type
   * @param index the index of the name
   * @return true in front of its value; or false where the reader was, behind a value or at the start of the object
   */
  public boolean isNext(JsonNames names, int index) {
    if (first) {
      return false;
    }
    int value = names.match(index, words, position, end, JsonNames.COMMA);
    if (value < 0) {
      return false;
    }
    position = value;
    return true;
  }

  /** The index of the located text; a name that is written with escapes is the same name (RFC 8259 §8.3). */
  private int find(JsonNames names) {
    int index = names.find(bytes, textStart, textEnd);
    if (index >= 0 || !hasEscapes()) {
      return index;
    }
    byte[] name = new byte[textEnd - textStart];
    return names.find(name, 0, JsonStrings.unescape(bytes, textStart, textEnd, name, 0));
  }

  /**
   * Moves to the next property of the innermost object.
   *
   * @return whether there is one; if so the reader is in front of its value, else behind the object
   * @throws JsonException if the text is not JSON
   */
  public boolean nextProperty() {
    if (!enterProperty()) {
      return false;
    }
    enterValue();
    return true;
  }

  /**
   * The name of the property that {@link #nextProperty()} moved to, or {@link #nextProperty(JsonNames, int)} did not know.
   *
   * @return the name
   */
  public String nameText() {
    return text();
  }

  /**
   * Enters the array that comes next.
   *
   * @return true; or false if another value came next, which is noted and skipped
   * @throws JsonException if the text is not JSON
   */
  public boolean beginArray() {
    if (next() != '[') {
      return mismatch("an array");
    }
    open();
    return true;
  }

  /**
   * Moves to the next element of the innermost array.
   *
   * @return whether there is one; if so the reader is in front of it, else behind the array
   * @throws JsonException if the text is not JSON
   */
  public boolean nextElement() {
    return enterElement();
  }

  /**
   * Takes the literal {@code null} if it comes next.
   *
   * @return whether it did
   * @throws JsonException if the text is not JSON
   */
  public boolean readNull() {
    if (next() != 'n') {
      return false;
    }
    literal("null");
    return true;
  }

  /**
   * Takes the literal {@code null} if it comes next, and notes that another value was expected.
   *
   * @return whether it did
   * @throws JsonException if the text is not JSON
   */
  public boolean rejectNull() {
    return next() == 'n' && !mismatch("a value other than null");
  }

  /**
   * Skips the value that comes next, whatever it is. It is checked all the same: what is not JSON is refused.
   *
   * @throws JsonException if the text is not JSON
   */
  public void skipValue() {
    skip();
  }

  /**
   * Ends the text: nothing but white space may follow.
   *
   * @throws JsonException if something follows
   */
  public void end() {
    next();
    if (position < end) {
      throw syntax(position, "nothing more");
    }
  }

  /**
   * Where the next name, value or end starts.
   *
   * @return the offset in bytes from the start of the text
   */
  public int offset() {
    next();
    return position - start;
  }

  /**
   * Where the object or array starts that was entered by the last call, for {@link #reject}.
   *
   * @return the offset in bytes from the start of the text
   */
  public int openedAt() {
    return position - start - 1;
  }

  /**
   * What comes next, without moving: the first character of an object, an array, a string or a literal, or {@code 0} for
   * any number.
   *
   * @return the first character of the value, or {@code '0'}
   * @throws JsonException if no value comes next
   */
  public char peek() {
    byte b = next();
    return switch (b) {
      case '{', '[', '"', 't', 'f', 'n' -> (char) b;
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> '0';
      default -> throw syntax(position, "a value");
    };
  }

  // ---- scalars

  /**
   * Reads a string. Surrogates that are written as escapes without their counterpart are kept (RFC 8259 §8.2).
   *
   * @return the string; empty after a failure
   * @throws JsonException if the text is not JSON
   */
  public String readString() {
    if (next() == '"') {
      return string();
    }
    mismatch("a string");
    return "";
  }

  /**
   * Reads a string or the literal {@code null}.
   *
   * @return the string; null for the literal; empty after a failure
   * @throws JsonException if the text is not JSON
   */
  public @Nullable String readStringOrNull() {
    // A string comes more often than null, which therefore is looked for last.
    if (next() == '"') {
      return string();
    }
    return readNull() ? null : readString();
  }

  /**
   * Reads a string that is one of a few, such as the name of an enum's constant.
   *
   * @param constants the strings that are acceptable
   * @return the index of the string; or {@link #UNKNOWN}, after noting a failure, if another string or value came next
   * @throws JsonException if the text is not JSON
   */
  public int readConstant(JsonNames constants) {
    if (next() != '"') {
      mismatch(constants.oneOf());
      return UNKNOWN;
    }
    int at = position;
    position = locateText() + 1;
    int index = find(constants);
    if (index < 0) {
      refuse(at, constants.oneOf());
    }
    return index;
  }

  /**
   * Reads a string that is one of a few, where another string has a meaning too.
   *
   * @param constants the strings that are known
   * @param otherwise what is returned for another string
   * @return the index of the string, or {@code otherwise}; or {@link #UNKNOWN}, after noting a failure, if another value
   *     came next
   * @throws JsonException if the text is not JSON
   */
  public int readConstant(JsonNames constants, int otherwise) {
    if (next() != '"') {
      mismatch(constants.oneOf());
      return UNKNOWN;
    }
    position = locateText() + 1;
    int index = find(constants);
    return index < 0 ? otherwise : index;
  }

  /** Where the reader is, for {@link #goBack}. */
  int mark() {
    return position;
  }

  /**
   * Moves out of the object that was entered behind the mark, in front of it again.
   *
   * @throws JsonException if this was done too often over too much
   */
  void goBack(int mark) {
    lookedAhead += position - mark;
    if (lookedAhead > (long) MAX_LOOK_AHEAD * (end - start)) {
      throw syntax(mark, "an object that tells its class further in front");
    }
    position = mark;
    depth--;
    first = false;
  }

  /**
   * Locates a string without decoding it: then its content stands from {@link #textStart()} to {@link #textEnd()}, checked,
   * for {@link JsonStrings}.
   *
   * @return true; or false if another value came next, which is noted and skipped
   * @throws JsonException if the text is not JSON
   */
  public boolean locateString() {
    if (next() != '"') {
      return mismatch("a string");
    }
    position = locateText() + 1;
    return true;
  }

  /**
   * Reads a string as UTF-8: its content then stands from {@link #textStart()} to {@link #textEnd()} in the array that is
   * returned. A lone surrogate becomes U+FFFD.
   *
   * @param scratch where the content may go, if it has escapes
   * @return the text that is read, if the content has no escapes; else {@code scratch}, or a new array if that is too short;
   *     null if another value came next, which is noted and skipped
   * @throws JsonException if the text is not JSON
   */
  public byte @Nullable [] readUtf8(byte[] scratch) {
    if (next() != '"') {
      mismatch("a string");
      return null;
    }
    return unescapeText(scratch);
  }

  /**
   * Where the content of the last name or located string starts.
   *
   * @return the index in the array, behind the opening quote
   */
  public int textStart() {
    return textStart;
  }

  /**
   * Where the content of the last name or located string ends.
   *
   * @return the index in the array, that of the closing quote
   */
  public int textEnd() {
    return textEnd;
  }

  /**
   * Locates a string whose characters are wanted without escapes.
   *
   * @return the array that holds them between {@link #textStart()} and {@link #textEnd()}; null if another value came next
   */
  byte @Nullable [] readText(String expected) {
    if (next() != '"') {
      mismatch(expected);
      return null;
    }
    textQuote = position;
    position = locateText() + 1;
    if (!hasEscapes()) {
      return bytes;
    }
    byte[] text = new byte[textEnd - textStart];
    textEnd = JsonStrings.unescape(bytes, textStart, textEnd, text, 0);
    textStart = 0;
    return text;
  }

  /** Whether a string comes next; if not, that is noted and the value skipped. */
  boolean isString(String expected) {
    return next() == '"' || mismatch(expected);
  }

  /** Notes that the string of the last {@link #readText} is not what the exception says. */
  void rejectText(IllegalArgumentException e) {
    refuse(textQuote, String.valueOf(e.getMessage()));
  }

  /**
   * Reads a string of one UTF-16 character.
   *
   * @return the character; U+0000 after a failure
   * @throws JsonException if the text is not JSON
   */
  public char readChar() {
    int at = offset();
    if (next() != '"') {
      mismatch("a string of one character");
      return 0;
    }
    String text = readString();
    if (text.length() != 1) {
      reject(at, "a string of one character");
      return 0;
    }
    return text.charAt(0);
  }

  /**
   * Reads {@code true} or {@code false}.
   *
   * @return the value; false after a failure
   * @throws JsonException if the text is not JSON
   */
  public boolean readBoolean() {
    byte b = next();
    if (b == 't') {
      literal("true");
      return true;
    }
    if (b == 'f') {
      literal("false");
      return false;
    }
    return mismatch("true or false");
  }

  /**
   * Reads an integer from -128 to 127. As with the other integers, {@code 1.0} and {@code 1e2} are integers too.
   *
   * @return the value; 0 after a failure
   * @throws JsonException if the text is not JSON
   */
  public byte readByte() {
    return (byte) readInteger(Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /**
   * Reads an integer from -32,768 to 32,767.
   *
   * @return the value; 0 after a failure
   * @throws JsonException if the text is not JSON
   */
  public short readShort() {
    return (short) readInteger(Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /**
   * Reads an integer of 32 bits.
   *
   * @return the value; 0 after a failure
   * @throws JsonException if the text is not JSON
   */
  public int readInt() {
    return (int) readInteger(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /**
   * Reads an integer of 64 bits.
   *
   * @return the value; 0 after a failure
   * @throws JsonException if the text is not JSON
   */
  public long readLong() {
    return readInteger(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** Reads an integer within a range; 0 after a failure. */
  long readInteger(long min, long max) {
    int from = position;
    if (scanDecimal()) {
      if (scale == 0 && significand >= min && significand <= max) {
        return significand;
      }
      position = from;
    }
    return numbers().readInteger(min, max);
  }

  /**
   * Reads a number as the nearest {@code float}; the strings {@code "NaN"}, {@code "Infinity"} and {@code "-Infinity"} are
   * taken too. A number that would round to infinity is a failure.
   *
   * @return the value; 0 after a failure
   * @throws JsonException if the text is not JSON
   */
  public float readFloat() {
    return numbers().readFloat();
  }

  /**
   * Reads a number as the nearest {@code double}; the strings {@code "NaN"}, {@code "Infinity"} and {@code "-Infinity"} are
   * taken too. A number that would round to infinity is a failure.
   *
   * @return the value; 0 after a failure
   * @throws JsonException if the text is not JSON
   */
  public double readDouble() {
    int at = position;
    if (scanDecimal()) {
      if (Math.abs(significand) <= JsonNumber.MAX_EXACT) {
        return JsonNumber.quotient(significand, scale);
      }
      position = at;
    }
    return numbers().readDouble();
  }

  /**
   * Reads a number with all its digits. Its exponent is bounded by {@link #MAX_EXPONENT}.
   *
   * @return the value; zero after a failure
   * @throws JsonException if the text is not JSON
   */
  public BigDecimal readBigDecimal() {
    if (scanDecimal()) {
      return BigDecimal.valueOf(significand, scale);
    }
    return numbers().readBigDecimal();
  }

  /**
   * Reads an integer with all its digits.
   *
   * @return the value; zero after a failure
   * @throws JsonException if the text is not JSON
   */
  public BigInteger readBigInteger() {
    return numbers().readBigInteger();
  }

  /** Reads a number as an Integer, Long, BigInteger, Double or BigDecimal, whichever is the first that loses nothing. */
  Number readNumber() {
    return numbers().readNumber();
  }

  /** Who reads what {@link #scanDecimal()} does not take; made when it is needed, so that few functions load it. */
  private JsonNumberReader numbers() {
    JsonNumberReader reader = numbers;
    if (reader == null) {
      reader = new JsonNumberReader(this);
      numbers = reader;
    }
    return reader;
  }

  /** Skips a value; a copy of its bytes. */
  byte[] readRaw() {
    next();
    int from = position;
    skipValue();
    return Arrays.copyOfRange(bytes, from, position);
  }

  // ---- failures

  /**
   * Whether a failure was noted since {@link #reset}.
   *
   * @return whether there is a failure
   */
  public boolean failed() {
    return failures != null;
  }

  /**
   * Notes that the object that has just ended lacks a required property.
   *
   * @param names the names of the type
   * @param index the index of the property
   */
  public void missing(JsonNames names, int index) {
    noted().missing(position - 1, names.name(index));
  }

  /**
   * Notes which required properties the object that has just ended lacks.
   *
   * @param names the names of the type
   * @param first the property that the lowest bit stands for
   * @param required a bit for each of 64 properties that is required
   * @param seen a bit for each that was there
   */
  public void require(JsonNames names, int first, long required, long seen) {
    long absent = required & ~seen;
    if (absent != 0) {
      missing(names, first, absent);
    }
  }

  private void missing(JsonNames names, int first, long absent) {
    for (long rest = absent; rest != 0; rest &= rest - 1) {
      missing(names, first + Long.numberOfTrailingZeros(rest));
    }
  }

  /**
   * Notes that a value is not acceptable: {@code expected a valid Order, found an object}.
   *
   * @param offset where the value starts, as {@link #offset()} said in front of it, or {@link #openedAt()} just inside
   * @param expected what would have been acceptable, to be read after "expected"
   */
  public void reject(int offset, String expected) {
    refuse(start + offset, expected);
  }

  /**
   * Notes that a value is not acceptable, in words of its own.
   *
   * @param offset where the value starts, as {@link #offset()} said in front of it
   * @param message what is wrong with it
   */
  public void fail(int offset, String message) {
    noted().message(start + offset, message);
  }

  /**
   * The failures noted so far, {@link #MAX_FAILURES} at most, in the order of the text. Their pointers are found now, by a
   * second look at the text, so that reading a good text costs nothing for them.
   *
   * @return the failures
   */
  public List<JsonFailure> failures() {
    return failures == null ? List.of() : failures.list();
  }
}
