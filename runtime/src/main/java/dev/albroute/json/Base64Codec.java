package dev.albroute.json;

import java.util.Arrays;
import java.util.Base64;

/** Base64 with the standard alphabet and padding (RFC 4648 §4), between ranges of byte arrays. */
public final class Base64Codec {
  /**
   * The bytes that go through {@link Base64} at once. The JIT compiler has vector code for it, some twenty times as fast as
   * a loop, but it takes whole arrays only: ranges are copied through small ones, which stay in the first cache.
   */
  private static final int CHUNK = 3_072;

  private static final int CHUNK_CHARACTERS = CHUNK / 3 * 4;

  private static final byte[] ALPHABET = alphabet();

  /** For each byte its six bits, or -1 if it is not of the alphabet. */
  private static final byte[] BITS = bits();

  private Base64Codec() {}

  /**
   * How many characters {@code bytes} become.
   *
   * @param bytes a number of bytes
   * @return the number of characters, a multiple of 4
   */
  public static long encodedLength(int bytes) {
    return (bytes + 2L) / 3 * 4;
  }

  /**
   * How many bytes a base64 text becomes.
   *
   * @param source where the text stands
   * @param from its first character
   * @param to its end, exclusive
   * @return the room that {@link #decode} needs; exact if the text is well-formed
   */
  public static int decodedLength(byte[] source, int from, int to) {
    int length = (to - from) / 4 * 3;
    if (length > 0 && source[to - 1] == '=') {
      length -= source[to - 2] == '=' ? 2 : 1;
    }
    return length;
  }

  /**
   * Encodes a range.
   *
   * @param source where the bytes stand
   * @param from the first
   * @param to the end, exclusive
   * @param target where the text goes, with {@link #encodedLength(int)} bytes of room
   * @param at where the text starts
   * @return the index after the text
   */
  public static int encode(byte[] source, int from, int to, byte[] target, int at) {
    int whole = (to - from) / CHUNK;
    if (whole > 0) {
      encodeChunks(source, from, whole, target, at);
    }
    byte[] alphabet = ALPHABET;
    int i = from + whole * CHUNK;
    int p = at + whole * CHUNK_CHARACTERS;
    for (; i < to - 2; i += 3) {
      int bits =
          ((source[i] & 0xFF) << 16) | ((source[i + 1] & 0xFF) << 8) | (source[i + 2] & 0xFF);
      target[p] = alphabet[bits >>> 18];
      target[p + 1] = alphabet[(bits >>> 12) & 63];
      target[p + 2] = alphabet[(bits >>> 6) & 63];
      target[p + 3] = alphabet[bits & 63];
      p += 4;
    }
    if (i < to) {
      boolean two = i + 1 < to;
      int bits = ((source[i] & 0xFF) << 16) | (two ? (source[i + 1] & 0xFF) << 8 : 0);
      target[p] = alphabet[bits >>> 18];
      target[p + 1] = alphabet[(bits >>> 12) & 63];
      target[p + 2] = two ? alphabet[(bits >>> 6) & 63] : (byte) '=';
      target[p + 3] = '=';
      p += 4;
    }
    return p;
  }

  /**
   * Decodes a range, strictly: the standard alphabet, padded to a multiple of four characters, no white space, and no bits
   * set behind the last byte (RFC 4648 §3.5), so that each sequence of bytes has exactly one text.
   *
   * @param source where the text stands
   * @param from its first character
   * @param to its end, exclusive
   * @param target where the bytes go, with {@link #decodedLength} bytes of room; may be {@code source} itself if
   *     {@code at <= from}
   * @param at where the bytes start
   * @return the index after the bytes; or, if the text is malformed, {@code -1 - i} where {@code i} is the index in {@code
   *     source} of the first character that cannot stand there ({@code to} if characters are missing)
   */
  public static int decode(byte[] source, int from, int to, byte[] target, int at) {
    if (((to - from) & 3) != 0) {
      return -1 - foreign(source, from, to);
    }
    byte[] table = BITS;
    // The last chunk may be padded, which only the loop takes.
    int whole = Math.max(0, (to - from - 1) / CHUNK_CHARACTERS);
    whole = whole > 0 ? decodeChunks(source, from, whole, target, at) : 0;
    int i = from + whole * CHUNK_CHARACTERS;
    int p = at + whole * CHUNK;
    for (; i < to - 4; i += 4) {
      int bits = (table[source[i] & 0xFF] << 18)
          | (table[source[i + 1] & 0xFF] << 12)
          | (table[source[i + 2] & 0xFF] << 6)
          | table[source[i + 3] & 0xFF];
      if (bits < 0) {
        return -1 - foreign(source, i, i + 4);
      }
      target[p] = (byte) (bits >> 16);
      target[p + 1] = (byte) (bits >> 8);
      target[p + 2] = (byte) bits;
      p += 3;
    }
    return i == to ? p : decodeLast(source, i, to, target, p);
  }

  private static void encodeChunks(byte[] source, int from, int count, byte[] target, int at) {
    Base64.Encoder encoder = Base64.getEncoder();
    byte[] bytes = new byte[CHUNK];
    byte[] characters = new byte[CHUNK_CHARACTERS];
    for (int k = 0; k < count; k++) {
      System.arraycopy(source, from + k * CHUNK, bytes, 0, CHUNK);
      encoder.encode(bytes, characters);
      System.arraycopy(characters, 0, target, at + k * CHUNK_CHARACTERS, CHUNK_CHARACTERS);
    }
  }

  /** Decodes chunks up to the first that is malformed; their number. */
  private static int decodeChunks(byte[] source, int from, int count, byte[] target, int at) {
    Base64.Decoder decoder = Base64.getDecoder();
    byte[] characters = new byte[CHUNK_CHARACTERS];
    byte[] bytes = new byte[CHUNK];
    for (int k = 0; k < count; k++) {
      System.arraycopy(source, from + k * CHUNK_CHARACTERS, characters, 0, CHUNK_CHARACTERS);
      try {
        // Fewer bytes are those of a padded chunk, which must not stand in the middle.
        if (decoder.decode(characters, bytes) != CHUNK) {
          return k;
        }
      } catch (IllegalArgumentException e) {
        return k;
      }
      System.arraycopy(bytes, 0, target, at + k * CHUNK, CHUNK);
    }
    return count;
  }

  /** Decodes the last group, which alone may be padded. */
  private static int decodeLast(byte[] source, int from, int to, byte[] target, int at) {
    int padding = 0;
    if (source[from + 3] == '=') {
      padding = source[from + 2] == '=' ? 2 : 1;
    }
    int stop = foreign(source, from, to - padding);
    if (stop < to - padding) {
      return -1 - stop;
    }
    int bits = 0;
    for (int i = from; i < from + 4; i++) {
      bits = (bits << 6) | (i < stop ? BITS[source[i]] : 0);
    }
    if ((bits & ((1 << (8 * padding)) - 1)) != 0) {
      return -1 - (stop - 1);
    }
    for (int i = 0; i < 3 - padding; i++) {
      target[at + i] = (byte) (bits >> (16 - 8 * i));
    }
    return at + 3 - padding;
  }

  /** The index of the first byte that is not of the alphabet, or {@code to}. */
  private static int foreign(byte[] source, int from, int to) {
    int i = from;
    while (i < to && BITS[source[i] & 0xFF] >= 0) {
      i++;
    }
    return i;
  }

  private static byte[] alphabet() {
    byte[] table = new byte[64];
    for (int i = 0; i < 26; i++) {
      table[i] = (byte) ('A' + i);
      table[i + 26] = (byte) ('a' + i);
    }
    for (int i = 0; i < 10; i++) {
      table[i + 52] = (byte) ('0' + i);
    }
    table[62] = '+';
    table[63] = '/';
    return table;
  }

  private static byte[] bits() {
    byte[] table = new byte[256];
    Arrays.fill(table, (byte) -1);
    for (int i = 0; i < 64; i++) {
      table[ALPHABET[i]] = (byte) i;
    }
    return table;
  }
}
