package dev.albroute.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes on their way out: a growing array with a limit.
 *
 * <p>Past the limit nothing is kept any more, but counting goes on, so that {@link #size()} says what the whole would
 * have been. One output belongs to one thread at a time and is used again after {@link #reset(int)}.
 */
public final class Utf8Output {
  /** Characters that are encoded between two looks at the space that is left. */
  static final int CHUNK = 1024;

  /** Text that becomes the content of a JSON string once, a lone surrogate becoming U+FFFD. */
  static final int CONTENT = 0;

  /** The content of a JSON string, a lone surrogate becoming an escape. */
  static final int PLAIN = 1;

  /** The content of a JSON string inside a JSON string, a lone surrogate becoming an escape. */
  static final int EMBEDDED = 2;

  /** For each ASCII character: 0 if it stands for itself in a JSON string, else the letter of its escape. */
  static final byte[] ESCAPES = escapes();

  /**
   * For each character up to U+00FF: the same, if it stands for itself in a JSON string as one byte, else 0. What is looked up
   * is what is stored, which is a step less than a test and a store.
   */
  private static final char[] ITSELF = itself();

  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };

  /** The two digits of each number below 100: halves the divisions of writing a number. */
  private static final byte[] PAIRS = pairs();

  byte[] buffer;
  int position;
  private int limit;
  private long discarded;

  /** Where {@link #string} takes the characters of a string that is not plain ASCII; empty until there is one. */
  private char[] chars = new char[0];

  /**
   * An output without a limit.
   *
   * @param capacity the bytes that fit before the array grows
   */
  public Utf8Output(int capacity) {
    buffer = new byte[capacity];
    limit = Integer.MAX_VALUE;
  }

  /**
   * Forgets everything written; the array is kept.
   *
   * @param limit the bytes that are kept at most
   * @return this output
   */
  public Utf8Output reset(int limit) {
    this.limit = limit;
    position = 0;
    discarded = 0;
    return this;
  }

  /**
   * The bytes written so far, those past the limit included.
   *
   * @return the size in bytes
   */
  public long size() {
    return discarded + position;
  }

  /**
   * Whether more than the limit was written. Then {@link #buffer()} holds nothing of use.
   *
   * @return whether the limit is exceeded
   */
  public boolean exceeded() {
    return size() > limit;
  }

  /**
   * The limit given to {@link #reset(int)}.
   *
   * @return the limit in bytes
   */
  public int limit() {
    return limit;
  }

  /**
   * The array that holds the bytes: from index 0, {@link #size()} of them, unless the limit is {@link #exceeded()}. It is
   * another array after the output has grown.
   *
   * @return the array itself, not a copy
   */
  public byte[] buffer() {
    return buffer;
  }

  /**
   * A copy of what was written.
   *
   * @return the bytes
   * @throws IllegalStateException if the limit is exceeded
   */
  public byte[] toByteArray() {
    if (exceeded()) {
      throw JsonFailures.limitExceeded();
    }
    return Arrays.copyOf(buffer, position);
  }

  /**
   * Appends one byte.
   *
   * @param value the byte, an ASCII character as a rule
   */
  public void put(int value) {
    reserve(1);
    buffer[position++] = (byte) value;
  }

  /**
   * Appends bytes as they are.
   *
   * @param source where they stand
   */
  public void bytes(byte[] source) {
    bytes(source, 0, source.length);
  }

  /**
   * Appends bytes as they are.
   *
   * @param source where they stand
   * @param from the first
   * @param to the end, exclusive
   */
  public void bytes(byte[] source, int from, int to) {
    int length = to - from;
    if (claim(length)) {
      System.arraycopy(source, from, buffer, position, length);
      position += length;
    }
  }

  /**
   * Appends ASCII text as it is.
   *
   * @param text characters below U+0080; others lose their upper bits
   */
  public void ascii(String text) {
    int length = text.length();
    if (claim(length)) {
      byte[] target = buffer;
      int at = position;
      for (int i = 0; i < length; i++) {
        target[at + i] = (byte) text.charAt(i);
      }
      position = at + length;
    }
  }

  /**
   * Appends a number in decimal.
   *
   * @param value the number
   */
  public void decimal(int value) {
    reserve(11);
    if (value < 0) {
      buffer[position++] = '-';
      // As a long: the smallest int has no positive counterpart.
      digits(-(long) value);
    } else {
      digits(value);
    }
  }

  /**
   * Appends a number in decimal.
   *
   * @param value the number
   */
  public void decimal(long value) {
    if (value == Long.MIN_VALUE) {
      ascii("-9223372036854775808");
      return;
    }
    reserve(20);
    if (value < 0) {
      buffer[position++] = '-';
      digits(-value);
    } else {
      digits(value);
    }
  }

  /**
   * Appends text as the content of a JSON string, without the quotes: escaped where RFC 8259 §7 requires it, UTF-8
   * otherwise. A lone surrogate, for which UTF-8 has no bytes, becomes U+FFFD.
   *
   * @param text any text
   */
  public void content(String text) {
    text(text, CONTENT);
  }

  /**
   * Appends UTF-8 text as the content of a JSON string, without the quotes.
   *
   * @param utf8 where the text stands, well-formed UTF-8
   * @param from the first byte
   * @param to the end, exclusive
   */
  public void content(byte[] utf8, int from, int to) {
    int at = from;
    while (at < to) {
      int stop = Math.min(to, at + CHUNK);
      // Seven bytes are the longest escape; a chunk of nothing else still fits.
      reserve((stop - at) * 6);
      byte[] target = buffer;
      int p = position;
      for (; at < stop; at++) {
        byte b = utf8[at];
        if (b < 0 || ESCAPES[b] == 0) {
          target[p++] = b;
        } else {
          p = escape(target, p, b, CONTENT);
        }
      }
      position = p;
    }
  }

  /**
   * Appends bytes in base64 (RFC 4648 §4): padded, without line breaks.
   *
   * @param source where the bytes stand
   * @param from the first
   * @param to the end, exclusive
   */
  public void base64(byte[] source, int from, int to) {
    long length = Base64Codec.encodedLength(to - from);
    if (length > Integer.MAX_VALUE) {
      discard(length);
    } else if (claim((int) length)) {
      position = Base64Codec.encode(source, from, to, buffer, position);
    }
  }

  /** Appends the lower {@code digits} hexadecimal digits of a number. */
  void hex(long value, int digits) {
    reserve(digits);
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      buffer[position++] = HEX[(int) (value >>> shift) & 15];
    }
  }

  /** Appends a decimal: {@code value} divided by ten to the power of {@code scale}, with all its digits. */
  void decimal(long value, int scale) {
    if (scale == 0) {
      decimal(value);
      return;
    }
    long rest = value;
    // A long has 19 digits, more where zeros stand behind the point; then the sign, the point and a
    // zero in front of it.
    reserve(Math.max(scale, 19) + 3);
    byte[] target = buffer;
    if (value < 0) {
      target[position++] = '-';
      rest = -value;
    }
    if (scale == 2 && rest <= Integer.MAX_VALUE) {
      // Money, as a rule: the digits behind the point are one pair, and ints are divided faster.
      int whole = (int) rest / 100;
      int pair = ((int) rest - whole * 100) * 2;
      int end = position + length(whole);
      digits(target, end, whole);
      target[end] = '.';
      target[end + 1] = PAIRS[pair];
      target[end + 2] = PAIRS[pair + 1];
      position = end + 3;
      return;
    }
    int p = position + Math.max(length(rest), scale + 1) + 1;
    position = p;
    int point = p - 1 - scale;
    while (p > point + 1) {
      long quotient = rest / 10;
      target[--p] = (byte) ('0' + (int) (rest - quotient * 10));
      rest = quotient;
    }
    target[point] = '.';
    digits(target, point, rest);
  }

  /** Puts a decimal point in front of the last {@code digits} bytes, which were reserved together with it. */
  void insertPoint(int digits) {
    reserve(1);
    byte[] target = buffer;
    int at = position++;
    for (int i = 0; i < digits; i++, at--) {
      target[at] = target[at - 1];
    }
    target[at] = '.';
  }

  /** Makes room for {@code bytes} more. */
  void reserve(int bytes) {
    if (buffer.length - position < bytes) {
      grow(bytes);
    }
  }

  /** Makes room for {@code bytes}, all of which will be written; false if they are past the limit and now counted. */
  private boolean claim(int bytes) {
    if (buffer.length - position >= bytes) {
      return true;
    }
    if (size() + bytes > limit) {
      discard(bytes);
      return false;
    }
    grow(bytes);
    return true;
  }

  private void discard(long bytes) {
    discarded += position + bytes;
    position = 0;
  }

  /**
   * Past the limit the array starts again from its beginning: what writes to it need not know. Before it, the array
   * doubles.
   */
  private void grow(int bytes) {
    if (exceeded()) {
      discard(0);
      if (buffer.length < bytes) {
        buffer = new byte[bytes];
      }
      return;
    }
    long needed = (long) position + bytes;
    if (needed > Integer.MAX_VALUE - 8) {
      throw new OutOfMemoryError("more than 2 GB of output");
    }
    long doubled =
        Math.min(2L * buffer.length, Math.min((long) limit + CHUNK * 8, Integer.MAX_VALUE - 8));
    buffer = Arrays.copyOf(buffer, (int) Math.max(needed, doubled));
  }

  /**
   * Appends a string: what stands in front of it, up to its opening quote, its content and its closing quote. Instead of
   * null, {@code null} without quotes.
   *
   * <p>The usual string is short ASCII without escapes: room is made once, and the position is stored once. All of it is one
   * method of more than the 325 bytes that HotSpot's second compiler inlines, though the rare characters could be left to
   * {@link #text}: inlined for each property it made methods of 30 KB of machine code, which took a quarter longer than the
   * calls do. And it starts at index 0: from an index that is given the compiler's loop is slower.
   *
   * @param token what stands in front, in the mode
   * @param from the first byte of it that is written
   * @param text the string, or null
   * @param mode {@link #PLAIN} or {@link #EMBEDDED}
   */
  void string(byte[] token, int from, @Nullable String text, int mode) {
    if (text == null) {
      bytes(token, from, token.length - (mode == EMBEDDED ? 2 : 1));
      ascii("null");
      return;
    }
    int length = text.length();
    if (length > CHUNK) {
      bytes(token, from, token.length);
      text(text, mode);
      if (mode == EMBEDDED) {
        put('\\');
      }
      put('"');
      return;
    }
    int size = token.length - from;
    // Seven bytes are the longest escape, two the longest quote.
    reserve(size + length * 7 + 2);
    byte[] target = buffer;
    byte[] special = JsonStrings.SPECIAL;
    int p = position;
    System.arraycopy(token, from, target, p, size);
    p += size;
    // A String object of its own with the same characters, which never leaves this method. The
    // second compiler keeps its fields in registers and makes no object. The fields of the text it
    // loads anew for each character, since charAt contains a call for strings that are not Latin-1,
    // and a call might change them for all it knows. The first compiler makes the object, at 3 ns.
    String copy = new String(text);
    char[] itself = ITSELF;
    int at = 0;
    for (; at < length; at++) {
      char c = copy.charAt(at);
      // Of a Latin-1 string the compiler knows that no character is above U+00FF: one look-up is
      // left.
      if (c > 0xFF) {
        break;
      }
      char same = itself[c];
      if (same == 0) {
        break;
      }
      target[p + at] = (byte) same;
    }
    p += at;
    if (at < length) {
      // Taken out of the string at once. Where most strings are Latin-1, HotSpot does not inline
      // what charAt does in the others: each of their characters would be a call. Two loops, two
      // tables: with one for both the whole takes a twentieth longer on JDK 17.
      int rest = length - at;
      if (chars.length < rest) {
        chars = new char[CHUNK];
      }
      char[] source = chars;
      text.getChars(at, length, source, 0);
      for (int i = 0; i < rest; i++) {
        char c = source[i];
        if (c <= 0xFF && special[c] == 0) {
          target[p++] = (byte) c;
        } else if (c < 0x80) {
          p = escape(target, p, c, mode);
        } else if (c < 0x800) {
          target[p++] = (byte) (0xC0 | (c >> 6));
          target[p++] = (byte) (0x80 | (c & 0x3F));
        } else if (!Character.isSurrogate(c)) {
          p = JsonStrings.encode(c, target, p);
        } else if (c < 0xDC00 && i + 1 < rest && Character.isLowSurrogate(source[i + 1])) {
          p = JsonStrings.encode(Character.toCodePoint(c, source[++i]), target, p);
        } else {
          p = hexEscape(target, p, c, mode);
        }
      }
    }
    if (mode == EMBEDDED) {
      target[p++] = '\\';
    }
    target[p++] = '"';
    position = p;
  }

  /** Appends text as the content of a JSON string in one of the modes above. */
  private void text(String text, int mode) {
    int length = text.length();
    // As in string: the loop must not load the fields of the text for each character.
    String copy = new String(text);
    char[] itself = ITSELF;
    int at = 0;
    while (at < length) {
      int stop = Math.min(length, at + CHUNK);
      reserve(stop - at);
      byte[] target = buffer;
      // The usual text is ASCII without escapes: one load, one table look-up and one store a
      // character.
      int offset = position - at;
      for (; at < stop; at++) {
        char c = copy.charAt(at);
        if (c > 0xFF) {
          break;
        }
        char same = itself[c];
        if (same == 0) {
          break;
        }
        target[offset + at] = (byte) same;
      }
      position = offset + at;
      if (at < stop) {
        at = special(text, at, length, mode);
      }
    }
  }

  /** Appends the run of characters from {@code at} that do not stand for themselves; the index after it. */
  private int special(String text, int at, int length, int mode) {
    int i = at;
    while (i < length) {
      reserve(8);
      byte[] target = buffer;
      int p = position;
      char c = text.charAt(i);
      if (c < 0x80) {
        if (ESCAPES[c] == 0) {
          return i;
        }
        p = escape(target, p, c, mode);
      } else if (!Character.isSurrogate(c)) {
        p = JsonStrings.encode(c, target, p);
      } else if (c < 0xDC00 && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
        p = JsonStrings.encode(Character.toCodePoint(c, text.charAt(++i)), target, p);
      } else if (mode == CONTENT) {
        p = JsonStrings.encode(0xFFFD, target, p);
      } else {
        p = hexEscape(target, p, c, mode);
      }
      position = p;
      i++;
    }
    return i;
  }

  private static int escape(byte[] target, int at, int c, int mode) {
    byte letter = ESCAPES[c];
    if (letter == 'u') {
      return hexEscape(target, at, c, mode);
    }
    int p = at;
    target[p++] = '\\';
    if (mode == EMBEDDED) {
      target[p++] = '\\';
      if (letter == '"' || letter == '\\') {
        target[p++] = '\\';
      }
    }
    target[p++] = letter;
    return p;
  }

  private static int hexEscape(byte[] target, int at, int c, int mode) {
    int p = at;
    target[p++] = '\\';
    if (mode == EMBEDDED) {
      target[p++] = '\\';
    }
    target[p++] = 'u';
    target[p++] = HEX[c >> 12];
    target[p++] = HEX[(c >> 8) & 15];
    target[p++] = HEX[(c >> 4) & 15];
    target[p++] = HEX[c & 15];
    return p;
  }

  /** Appends a number that is not negative; 20 bytes are reserved. */
  private void digits(long value) {
    int p = position + length(value);
    position = p;
    digits(buffer, p, value);
  }

  /** Writes the digits of a number that is not negative in front of an index. */
  private static void digits(byte[] target, int end, long value) {
    int p = end;
    long rest = value;
    // Division of longs is slow: leave them as soon as an int is enough.
    while (rest > Integer.MAX_VALUE) {
      long quotient = rest / 100;
      int pair = (int) (rest - quotient * 100) * 2;
      target[--p] = PAIRS[pair + 1];
      target[--p] = PAIRS[pair];
      rest = quotient;
    }
    digits(target, p, (int) rest);
  }

  /** Writes the digits of a number that is not negative in front of an index. */
  private static void digits(byte[] target, int end, int value) {
    int p = end;
    int rest = value;
    while (rest >= 100) {
      int quotient = rest / 100;
      int pair = (rest - quotient * 100) * 2;
      target[--p] = PAIRS[pair + 1];
      target[--p] = PAIRS[pair];
      rest = quotient;
    }
    if (rest >= 10) {
      target[--p] = PAIRS[rest * 2 + 1];
      target[--p] = PAIRS[rest * 2];
    } else {
      target[--p] = (byte) ('0' + rest);
    }
  }

  /** How many digits a number that is not negative has. */
  static int length(long value) {
    // Most numbers are small, and two comparisons are less than a loop.
    if (value < 10_000) {
      return value < 100 ? value < 10 ? 1 : 2 : value < 1_000 ? 3 : 4;
    }
    int length = 5;
    for (long bound = 100_000; length < 19 && value >= bound; bound *= 10) {
      length++;
    }
    return length;
  }

  private static byte[] escapes() {
    byte[] table = new byte[128];
    Arrays.fill(table, 0, 32, (byte) 'u');
    table['\b'] = 'b';
    table['\t'] = 't';
    table['\n'] = 'n';
    table['\f'] = 'f';
    table['\r'] = 'r';
    table['"'] = '"';
    table['\\'] = '\\';
    return table;
  }

  private static char[] itself() {
    char[] table = new char[256];
    for (char c = 0; c < 128; c++) {
      table[c] = ESCAPES[c] == 0 ? c : 0;
    }
    return table;
  }

  private static byte[] pairs() {
    byte[] table = new byte[200];
    for (int i = 0; i < 100; i++) {
      table[2 * i] = (byte) ('0' + i / 10);
      table[2 * i + 1] = (byte) ('0' + i % 10);
    }
    return table;
  }
}
