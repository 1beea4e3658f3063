package dev.albroute.json;

import java.nio.charset.StandardCharsets;

/** The content of JSON strings (RFC 8259 §7), as it stands between the quotes in UTF-8 bytes. */
public final class JsonStrings {
  /** For each byte: 0 if it is an ASCII character that stands for itself in a string. */
  static final byte[] SPECIAL = special();

  /** For the letter of each escape but u: what it stands for; 0 for all others. */
  private static final byte[] UNESCAPED = unescaped();

  private JsonStrings() {}

  /**
   * Finds the quote that closes a string, checking that what stands before it is well-formed: UTF-8 (RFC 3629), no
   * control characters, only the escapes of RFC 8259 §7.
   *
   * @param bytes where the string stands
   * @param from the index after the opening quote
   * @param to the end of the text, exclusive
   * @return the index of the closing quote; or, if the string is malformed, {@code -1 - i} where {@code i} is the index of
   *     the first byte that cannot stand there ({@code to} if the string does not end)
   */
  public static int end(byte[] bytes, int from, int to) {
    int i = from;
    while (true) {
      i = plainEnd(bytes, i, to);
      if (i == to) {
        return -1 - to;
      }
      byte b = bytes[i];
      if (b == '"') {
        return i;
      }
      int length = unitLength(bytes, i, to);
      if (length == 0) {
        return -1 - i;
      }
      i += length;
    }
  }

  /**
   * Decodes the content of a string to text. A lone surrogate that is written as an escape is kept as it is.
   *
   * @param bytes where the string stands
   * @param from the index after the opening quote
   * @param to the index of the closing quote, as {@link #end} found it
   * @return the text
   */
  public static String decode(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && bytes[i] != '\\') {
      i++;
    }
    if (i == to) {
      return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
    // A character needs no fewer bytes than UTF-16 units.
    char[] chars = new char[to - from];
    int p = 0;
    for (i = from; i < to; ) {
      int b = bytes[i];
      int length = b >= 0 && b != '\\' ? 1 : unitLength(bytes, i, to);
      int code = length == 1 ? b : unit(bytes, i, length);
      if (code < 0x10000) {
        chars[p++] = (char) code;
      } else {
        chars[p++] = Character.highSurrogate(code);
        chars[p++] = Character.lowSurrogate(code);
      }
      i += length;
    }
    return new String(chars, 0, p);
  }

  /**
   * Decodes the content of a string to UTF-8. A lone surrogate that is written as an escape becomes U+FFFD, since UTF-8 has
   * no bytes for it (RFC 3629 §3). The result is never longer than the content.
   *
   * @param source where the string stands
   * @param from the index after the opening quote
   * @param to the index of the closing quote, as {@link #end} found it
   * @param target where the text goes, with {@code to - from} bytes of room; another array than {@code source}
   * @param at where the text starts
   * @return the index after the text
   */
  public static int unescape(byte[] source, int from, int to, byte[] target, int at) {
    int i = from;
    int p = at;
    while (i < to) {
      byte b = source[i];
      if (b != '\\') {
        target[p++] = b;
        i++;
      } else if (source[i + 1] == 'u') {
        int code = codePoint(source, i, to);
        i += code < 0x10000 ? 6 : 12;
        p = encode(isLoneSurrogate(code) ? 0xFFFD : code, target, p);
      } else {
        target[p++] = UNESCAPED[source[i + 1]];
        i += 2;
      }
    }
    return p;
  }

  /** What the two bytes of an escape stand for. */
  static byte unescaped(byte letter) {
    return UNESCAPED[letter];
  }

  /** Whether a backslash and this byte are an escape. */
  static boolean isEscapeLetter(byte letter) {
    return letter >= 0 && UNESCAPED[letter] != 0;
  }

  /**
   * Finds the first byte that is not of well-formed UTF-8 (RFC 3629): overlong forms, surrogates and values above U+10FFFF
   * are malformed.
   *
   * @param bytes where the text stands
   * @param from the first byte
   * @param to the end, exclusive
   * @return the index of the first byte of the malformed sequence, or -1 if there is none
   */
  public static int malformedUtf8(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int length = sequence(bytes, i, to);
      if (length == 0) {
        return i;
      }
      i += length;
    }
    return -1;
  }

  /** Writes a code point in UTF-8 (RFC 3629 §3); the index after it. */
  static int encode(int code, byte[] target, int at) {
    int p = at;
    if (code < 0x80) {
      target[p++] = (byte) code;
      return p;
    }
    if (code < 0x800) {
      target[p++] = (byte) (0xC0 | (code >> 6));
    } else {
      if (code < 0x10000) {
        target[p++] = (byte) (0xE0 | (code >> 12));
      } else {
        target[p++] = (byte) (0xF0 | (code >> 18));
        target[p++] = (byte) (0x80 | ((code >> 12) & 0x3F));
      }
      target[p++] = (byte) (0x80 | ((code >> 6) & 0x3F));
    }
    target[p++] = (byte) (0x80 | (code & 0x3F));
    return p;
  }

  /** The length of the escape or of the UTF-8 sequence of several bytes at {@code i}, 0 if there is neither. */
  static int unitLength(byte[] bytes, int i, int to) {
    return bytes[i] == '\\' ? escape(bytes, i, to) : sequence(bytes, i, to);
  }

  /** The index of the first byte that is not an ASCII character standing for itself, or {@code to}. */
  static int plainEnd(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && SPECIAL[bytes[i] & 0xFF] == 0) {
      i++;
    }
    return i;
  }

  /** The UTF-16 character or the code point of the escape or sequence of {@code length} bytes at {@code i}. */
  static int unit(byte[] bytes, int i, int length) {
    int first = bytes[i];
    if (first == '\\') {
      return length == 2 ? UNESCAPED[bytes[i + 1]] : hex(bytes, i + 2);
    }
    int code = first & (0x7F >> length);
    for (int k = i + 1; k < i + length; k++) {
      code = (code << 6) | (bytes[k] & 0x3F);
    }
    return code;
  }

  /** The length of the escape at {@code i}, 0 if it is none. */
  private static int escape(byte[] bytes, int i, int to) {
    if (i + 1 >= to) {
      return 0;
    }
    byte letter = bytes[i + 1];
    if (letter == 'u') {
      return i + 6 <= to && hex(bytes, i + 2) >= 0 ? 6 : 0;
    }
    return isEscapeLetter(letter) ? 2 : 0;
  }

  private static byte[] special() {
    byte[] table = new byte[256];
    for (int i = 0; i < 256; i++) {
      if (i < ' ' || i == '"' || i == '\\' || i >= 0x80) {
        table[i] = 1;
      }
    }
    return table;
  }

  private static byte[] unescaped() {
    byte[] table = new byte[128];
    table['"'] = '"';
    table['\\'] = '\\';
    table['/'] = '/';
    table['b'] = '\b';
    table['f'] = '\f';
    table['n'] = '\n';
    table['r'] = '\r';
    table['t'] = '\t';
    return table;
  }

  /** What the escape with u at {@code i} stands for, together with the next if they are a pair of surrogates. */
  static int codePoint(byte[] bytes, int i, int to) {
    int code = hex(bytes, i + 2);
    return code >= 0xD800 && code < 0xDC00 && isLowSurrogate(bytes, i + 6, to)
        ? Character.toCodePoint((char) code, (char) hex(bytes, i + 8))
        : code;
  }

  /** Whether a code point is a surrogate, which UTF-8 cannot say. */
  static boolean isLoneSurrogate(int code) {
    return code >= 0xD800 && code < 0xE000;
  }

  private static boolean isLowSurrogate(byte[] bytes, int i, int to) {
    if (i + 6 > to || bytes[i] != '\\' || bytes[i + 1] != 'u') {
      return false;
    }
    int code = hex(bytes, i + 2);
    return code >= 0xDC00 && code < 0xE000;
  }

  /** The value of four hexadecimal digits, negative if one is none. */
  static int hex(byte[] bytes, int i) {
    return digit(bytes[i]) << 12
        | digit(bytes[i + 1]) << 8
        | digit(bytes[i + 2]) << 4
        | digit(bytes[i + 3]);
  }

  private static int digit(byte b) {
    if (b >= '0' && b <= '9') {
      return b - '0';
    }
    int letter = b | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }

  /** The length of the well-formed UTF-8 sequence of several bytes at {@code i}, 0 if there is none. */
  static int sequence(byte[] bytes, int i, int to) {
    int first = bytes[i] & 0xFF;
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (i + length > to) {
      return 0;
    }
    int second = bytes[i + 1] & 0xFF;
    int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (second < low || second > high) {
      return 0;
    }
    for (int k = i + 2; k < i + length; k++) {
      if (bytes[k] >= (byte) 0xC0) {
        return 0;
      }
    }
    return length;
  }
}
