package dev.albroute.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The text under a {@link JsonReader}: where it is, how deep, what comes next, and what is wrong with it. */
class JsonScanner {
  /** The state of an object on the stack. */
  private static final byte OBJECT = 0;

  /** The state of an array on the stack. */
  private static final byte ARRAY = 1;

  /** How many bytes of a string are looked at one by one, before it is taken for a long one. */
  static final int NEAR = 24;

  private static final byte[] NOTHING = new byte[0];
  private static final long ONES = 0x0101010101010101L;
  private static final long TOPS = 0x8080808080808080L;

  byte[] bytes = NOTHING;

  /**
   * The same bytes, eight at a time. A buffer reads a long with one instruction; a VarHandle does so too, but its first use
   * takes milliseconds.
   */
  ByteBuffer words = ByteBuffer.wrap(NOTHING);

  int start;
  int end;
  int position;

  /** Whether nothing was read yet of the innermost array or object, so that no comma comes next. */
  boolean first;

  int depth;

  /** What is open of a value that is skipped: OBJECT or ARRAY, by depth. Who reads a value knows what it opened. */
  private byte[] stack = new byte[32];

  /** Between the quotes of the last name, or of the last string that was located. */
  int textStart;

  int textEnd;

  /** What {@link #scanDecimal()} found: significand times ten to the power of minus scale. */
  long significand;

  int scale;

  @Nullable
  JsonFailures failures;

  private char[] chars = new char[0];

  void start(byte[] bytes, int from, int to) {
    Objects.checkFromToIndex(from, to, bytes.length);
    if (bytes != this.bytes) {
      this.bytes = bytes;
      words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
    start = from;
    end = to;
    position = from;
    depth = 0;
    first = false;
    failures = null;
    if (to - from >= 3
        && bytes[from] == (byte) 0xEF
        && bytes[from + 1] == (byte) 0xBB
        && bytes[from + 2] == (byte) 0xBF) {
      position = from + 3;
    }
  }

  /** Skips white space; the byte that comes next, or 0 at the end of the text. */
  final byte next() {
    int i = position;
    byte b;
    // Compact JSON has no white space: one comparison finds that out. In these few bytecodes both
    // compilers inline it.
    if (i < end && (b = bytes[i]) > ' ') {
      return b;
    }
    return nextAfterSpace();
  }

  private byte nextAfterSpace() {
    int i = position;
    while (i < end) {
      byte b = bytes[i];
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        position = i;
        return b;
      }
      i++;
    }
    position = i;
    return 0;
  }

  // ---- structure

  /** Enters an object or array. */
  final void open() {
    if (depth == JsonReader.MAX_DEPTH) {
      throw syntax(position, "at most " + JsonReader.MAX_DEPTH + " nested arrays and objects");
    }
    depth++;
    first = true;
    position++;
  }

  /** Enters an object or array of a value that is skipped, and remembers which it is. */
  private void open(byte state) {
    open();
    if (depth >= stack.length) {
      stack = Arrays.copyOf(stack, depth * 2);
    }
    stack[depth] = state;
  }

  /** Moves in front of the quote of the next name; false behind the end of the object. */
  final boolean enterProperty() {
    byte b = next();
    if (first) {
      first = false;
      if (b == '"') {
        return true;
      }
    } else if (b == ',') {
      position++;
      if (next() == '"') {
        return true;
      }
      throw syntax(position, "a property name in quotes");
    }
    return leaveObject(b);
  }

  private boolean leaveObject(byte b) {
    if (b != '}') {
      // Behind the brace of its start an object may have a name; behind a value it needs a comma.
      boolean atStart = position > start && bytes[position - 1] == '{';
      throw syntax(position, atStart ? "a property name in quotes or '}'" : "',' or '}'");
    }
    position++;
    depth--;
    return false;
  }

  final boolean enterElement() {
    byte b = next();
    if (first) {
      first = false;
      if (b != ']') {
        return true;
      }
    } else if (b == ',') {
      position++;
      return true;
    } else if (b != ']') {
      throw syntax(position, "',' or ']'");
    }
    position++;
    depth--;
    return false;
  }

  /** Moves from in front of a name to its value. */
  final void enterValue() {
    int from = position;
    int close = locateText();
    if (close - from - 1 > JsonReader.MAX_NAME_LENGTH) {
      throw syntax(from, "a name of at most " + JsonReader.MAX_NAME_LENGTH + " bytes");
    }
    position = close + 1;
    if (next() != ':') {
      throw syntax(position, "':'");
    }
    position++;
  }

  /** Skips a value with a loop, not by recursion: nesting costs no stack. */
  final void skip() {
    int base = depth;
    while (true) {
      byte b = next();
      if (b == '{') {
        open(OBJECT);
        if (enterProperty()) {
          enterValue();
          continue;
        }
      } else if (b == '[') {
        open(ARRAY);
        if (enterElement()) {
          continue;
        }
      } else {
        skipScalar(b);
      }
      // Behind a value: as many ends as there are, then the next name or element.
      while (depth > base) {
        if (stack[depth] == ARRAY) {
          if (enterElement()) {
            break;
          }
        } else if (enterProperty()) {
          enterValue();
          break;
        }
      }
      if (depth == base) {
        return;
      }
    }
  }

  private void skipScalar(byte b) {
    switch (b) {
      case '"' -> position = locateText() + 1;
      case 't' -> literal("true");
      case 'f' -> literal("false");
      case 'n' -> literal("null");
      default -> skipNumber(b);
    }
  }

  final void literal(String word) {
    int i = position;
    for (int k = 0; k < word.length(); k++, i++) {
      if (i == end || bytes[i] != word.charAt(k)) {
        throw syntax(position, "a value");
      }
    }
    position = i;
  }

  // ---- strings

  /** The index of the first byte that is not an ASCII character standing for itself in a string, or the end. */
  final int plainEnd(int from) {
    int i = from;
    // Eight bytes at a time. In the top bit of its byte each term says: a quote, a backslash, a
    // control character, not ASCII.
    // A subtraction borrows only from above a byte that is found already, so the lowest one is
    // right.
    for (int last = end - 8; i <= last; i += 8) {
      long word = words.getLong(i);
      long quote = (word ^ ('"' * ONES)) - ONES;
      long backslash = (word ^ ('\\' * ONES)) - ONES;
      long control = word - ' ' * ONES;
      long found = (quote | backslash | control | word) & TOPS;
      if (found != 0) {
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    return JsonStrings.plainEnd(bytes, i, end);
  }

  /** Finds the end of the string whose quote comes next, and notes where its content is. */
  final int locateText() {
    byte[] text = bytes;
    byte[] special = JsonStrings.SPECIAL;
    int to = end;
    int from = position + 1;
    int i = from;
    while (true) {
      int near = Math.min(to, i + NEAR);
      while (i < near && special[text[i] & 0xFF] == 0) {
        i++;
      }
      if (i == near) {
        i = plainEnd(i);
      }
      if (i < to && text[i] == '"') {
        textStart = from;
        textEnd = i;
        return i;
      }
      // JSON inside a string is full of escapes: the two bytes of one are stepped over here.
      if (i + 1 < to && text[i] == '\\' && JsonStrings.isEscapeLetter(text[i + 1])) {
        i += 2;
      } else {
        i += unusualLength(i);
      }
    }
  }

  /**
   * Checks the string whose quote comes next and removes its escapes in the same pass, moves behind it and notes where its
   * content is in the array that is returned: the text itself, if there are no escapes.
   */
  final byte[] unescapeText(byte[] scratch) {
    byte[] text = bytes;
    int from = position + 1;
    int i = plainEnd(from);
    while (i < end && text[i] < 0) {
      i = plainEnd(i + unusualLength(i));
    }
    textStart = from;
    textEnd = i;
    if (i < end && text[i] == '"') {
      position = i + 1;
      return text;
    }
    byte[] target = scratch;
    if (target.length < end - from) {
      target = new byte[end - from + ((end - from) >> 2)];
    }
    System.arraycopy(text, from, target, 0, i - from);
    textStart = 0;
    textEnd = unescapeFrom(i, target, i - from);
    return target;
  }

  /** Goes on at the first escape; the index behind the content in the target. */
  private int unescapeFrom(int at, byte[] target, int length) {
    byte[] text = bytes;
    byte[] special = JsonStrings.SPECIAL;
    int to = end;
    int i = at;
    int p = length;
    while (i >= to || text[i] != '"') {
      if (i + 1 < to && text[i] == '\\' && JsonStrings.isEscapeLetter(text[i + 1])) {
        target[p++] = JsonStrings.unescaped(text[i + 1]);
        i += 2;
      } else {
        int unit = unusualLength(i);
        if (text[i] == '\\') {
          int code = JsonStrings.codePoint(text, i, to);
          p = JsonStrings.encode(JsonStrings.isLoneSurrogate(code) ? 0xFFFD : code, target, p);
          i += code < 0x10000 ? 6 : 12;
        } else {
          System.arraycopy(text, i, target, p, unit);
          p += unit;
          i += unit;
        }
      }
      // A quote is escaped in front of each name and behind it: what follows an escape is one byte
      // as often as a word.
      while (i < to && special[text[i] & 0xFF] == 0) {
        target[p++] = text[i++];
      }
    }
    position = i + 1;
    return p;
  }

  /** The length of an escape with u or of a character beyond ASCII. */
  private int unusualLength(int i) {
    int length = i == end ? 0 : JsonStrings.unitLength(bytes, i, end);
    if (length == 0) {
      throw syntax(i, JsonFailures.expectedInString(bytes, i, end));
    }
    return length;
  }

  final boolean hasEscapes() {
    for (int i = textStart; i < textEnd; i++) {
      if (bytes[i] == '\\') {
        return true;
      }
    }
    return false;
  }

  /** The located text. */
  final String text() {
    return JsonStrings.decode(bytes, textStart, textEnd);
  }

  /**
   * Checks and decodes the string whose quote comes next, and moves behind it; empty, after noting it, if it is too long.
   *
   * <p>All of it is one method of more than the 325 bytes that HotSpot's second compiler inlines: a string inlined for each
   * property made methods of 60 KB of machine code, which took a fifth longer than the calls do.
   */
  @SuppressWarnings("deprecation") // The constructor is for ASCII, which is what is given to it.
  final String string() {
    byte[] text = bytes;
    byte[] special = JsonStrings.SPECIAL;
    int to = end;
    int from = position + 1;
    int i = from;
    // Most strings are short: a table look-up for each byte, one branch and no call, beats all that
    // has more set-up.
    int near = Math.min(to, from + NEAR);
    while (i < near && special[text[i] & 0xFF] == 0) {
      i++;
    }
    if (i == near) {
      i = plainEnd(i);
    }
    int p = i - from;
    if (i < to && text[i] == '"' && p <= JsonReader.MAX_STRING_LENGTH) {
      position = i + 1;
      // What was found to be ASCII is copied, not decoded.
      return new String(text, 0, from, p);
    }
    // The rest has escapes or characters beyond ASCII.
    char[] target = chars;
    if (target.length < p + 2) {
      target = new char[Math.max(256, p * 2)];
    }
    for (int k = 0; k < p; k++) {
      target[k] = (char) text[from + k];
    }
    while (i < to) {
      if (p + 2 > target.length) {
        target = Arrays.copyOf(target, p * 2);
      }
      int b = text[i];
      if (b >= 0 && special[b] == 0) {
        target[p++] = (char) b;
        i++;
        continue;
      }
      int length = b == '"' ? 0 : JsonStrings.unitLength(text, i, to);
      if (length == 0) {
        break;
      }
      int code = JsonStrings.unit(text, i, length);
      if (code < 0x10000) {
        target[p++] = (char) code;
      } else {
        target[p++] = Character.highSurrogate(code);
        target[p++] = Character.lowSurrogate(code);
      }
      i += length;
    }
    chars = target;
    if (i == to || text[i] != '"') {
      throw syntax(i, JsonFailures.expectedInString(text, i, to));
    }
    position = i + 1;
    if (i - from > JsonReader.MAX_STRING_LENGTH) {
      refuse(from - 1, "a string of at most " + JsonReader.MAX_STRING_LENGTH + " bytes");
      return "";
    }
    return new String(target, 0, p);
  }

  // ---- numbers

  /**
   * Reads a number of at most 17 digits, without an exponent and not -0, into {@link #significand} and {@link #scale}, and moves behind
   * it; false, and nothing is moved, for all others, JSON or not.
   */
  final boolean scanDecimal() {
    int i = position;
    int stop = Math.min(end, i + 18);
    boolean negative = i < stop && bytes[i] == '-';
    if (negative) {
      i++;
    }
    int from = i;
    long value = 0;
    int digit = 0;
    while (i < stop && (digit = bytes[i] - '0') >= 0 && digit <= 9) {
      value = value * 10 + digit;
      i++;
    }
    if (i == from || i == stop || (bytes[from] == '0' && i > from + 1)) {
      return false;
    }
    int point = i;
    if (digit == '.' - '0') {
      i++;
      while (i < stop && (digit = bytes[i] - '0') >= 0 && digit <= 9) {
        value = value * 10 + digit;
        i++;
      }
      if (i == point + 1 || i == stop) {
        return false;
      }
      scale = i - point - 1;
    } else {
      scale = 0;
    }
    if ((digit | 0x20) == ('e' - '0') || (negative && value == 0)) {
      return false;
    }
    significand = negative ? -value : value;
    position = i;
    return true;
  }

  private void skipNumber(byte b) {
    if (b != '-' && (b < '0' || b > '9')) {
      throw syntax(position, "a value");
    }
    int stop = JsonNumber.end(bytes, position, end);
    if (stop < 0) {
      throw syntax(-1 - stop, "a digit");
    }
    position = stop;
  }

  // ---- failures

  /** Notes that another value was expected, and skips the one that is there. */
  final boolean mismatch(String expected) {
    int at = position;
    skip();
    return refuse(at, expected);
  }

  final boolean refuse(int index, String expected) {
    noted().expected(index, expected);
    return false;
  }

  final RuntimeException syntax(int index, String expected) {
    return noted().syntax(index, expected);
  }

  /** The failures, which are a class of their own so that a good text never loads it. */
  final JsonFailures noted() {
    JsonFailures noted = failures;
    if (noted == null) {
      noted = new JsonFailures(bytes, start, end);
      failures = noted;
    }
    return noted;
  }
}
