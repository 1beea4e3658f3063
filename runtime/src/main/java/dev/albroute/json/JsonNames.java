package dev.albroute.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The property names of one type, in the order in which they are written.
 *
 * <p>Each name is encoded once: for writing, plain and embedded, and for reading, where the text is compared, eight bytes at
 * a time, with the name that comes next in this order and only then looked up in a table. The table holds nothing of what is
 * read, so no input makes a look-up slow.
 */
public final class JsonNames {
  /** The longs of one name in {@link #tokens}. */
  private static final int ENTRY = 3;

  /** For {@link #match}: a comma stands in front of the name. */
  static final long COMMA = -1;

  /** For {@link #match}: any byte may stand in front of the name. */
  static final long ANY = ~0xFFL;

  private final String[] names;
  /** UTF-8 of each name and alias, without quotes. */
  private final byte[][] keys;
  /** The index of the name that each key stands for: an alias has the index of its name. */
  private final int[] indices;
  /** Open addressing over the keys: key number + 1, or 0 for an empty place. At most a quarter is taken. */
  private final short[] table;
  /** Whether all bytes of a name make its hash, not just a few. */
  private final boolean thorough;

  /** For each name: the length of {@code ,"name":}, its first eight bytes, its last eight bytes. */
  private final long[] tokens;
  /** {@code ,"name":"} as it is written in front of a string; in front of other values without the last quote. */
  final byte[][] plain;

  /** {@code ,\"name\":\"}, the same inside a JSON string. */
  final byte[][] embedded;

  /** The first of {@link #plain} with the start of an object behind its comma; empty without names. */
  final byte[] plainStart;

  /** The first of {@link #embedded} with the start of an object behind its comma; empty without names. */
  final byte[] embeddedStart;

  private JsonNames(String[] names, byte[][] keys, int[] indices) {
    this.names = names;
    this.keys = keys;
    this.indices = indices;
    plain = new byte[names.length][];
    embedded = new byte[names.length][];
    tokens = new long[names.length * ENTRY];
    Utf8Output out = new Utf8Output(64);
    for (int i = 0; i < names.length; i++) {
      embedded[i] = token(out, names[i], Utf8Output.EMBEDDED);
      plain[i] = token(out, names[i], Utf8Output.PLAIN);
      // The same without the last quote; zeros behind it, so that eight bytes are there.
      int length = plain[i].length - 1;
      ByteBuffer words =
          ByteBuffer.wrap(Arrays.copyOf(plain[i], length + 8)).order(ByteOrder.LITTLE_ENDIAN);
      tokens[i * ENTRY] = length;
      tokens[i * ENTRY + 1] = words.getLong(0);
      tokens[i * ENTRY + 2] = words.getLong(Math.max(0, length - 8));
    }
    plainStart = start(plain);
    embeddedStart = start(embedded);
    int size = 4;
    while (size < keys.length * 4) {
      size *= 2;
    }
    table = new short[size];
    // Names that are alike, field1 to field99, collide where only a few bytes are looked at.
    thorough = !fill(false);
    if (thorough) {
      Arrays.fill(table, (short) 0);
      fill(true);
    }
  }

  /** Fills the table; false if a look-up would take more than a few steps. */
  private boolean fill(boolean thoroughly) {
    int mask = table.length - 1;
    boolean quick = true;
    for (int key = 0; key < keys.length; key++) {
      int place = hash(keys[key], 0, keys[key].length, thoroughly) & mask;
      for (int steps = 0; table[place] != 0; steps++) {
        if (Arrays.equals(keys[table[place] - 1], keys[key])) {
          throw new IllegalArgumentException(
              new String(keys[key], StandardCharsets.UTF_8) + " stands for two properties");
        }
        quick &= steps < 3;
        place = (place + 1) & mask;
      }
      table[place] = (short) (key + 1);
    }
    return quick;
  }

  /**
   * The names of one type.
   *
   * @param names distinct names, in the order in which they are written; at most 10,000
   * @return the names
   * @throws IllegalArgumentException if a name comes twice or there are too many
   */
  public static JsonNames of(String... names) {
    if (names.length > 10_000) {
      throw new IllegalArgumentException("more than 10,000 names");
    }
    byte[][] keys = new byte[names.length][];
    int[] indices = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      keys[i] = names[i].getBytes(StandardCharsets.UTF_8);
      indices[i] = i;
    }
    return new JsonNames(names.clone(), keys, indices);
  }

  /**
   * These names with one more under which a property is read.
   *
   * @param index the index of the property
   * @param alias the other name
   * @return names that also know the alias; this object is unchanged
   * @throws IllegalArgumentException if the alias is a name already
   * @throws IndexOutOfBoundsException if there is no such property
   */
  public JsonNames alias(int index, String alias) {
    name(index);
    byte[][] moreKeys = Arrays.copyOf(keys, keys.length + 1);
    int[] moreIndices = Arrays.copyOf(indices, keys.length + 1);
    moreKeys[keys.length] = alias.getBytes(StandardCharsets.UTF_8);
    moreIndices[keys.length] = index;
    return new JsonNames(names, moreKeys, moreIndices);
  }

  /**
   * The name of a property.
   *
   * @param index its index
   * @return the name as it was given
   * @throws IndexOutOfBoundsException if there is no such property
   */
  public String name(int index) {
    return names[index];
  }

  /** What a message says of names that are the constants of an enum. */
  String oneOf() {
    StringBuilder text = new StringBuilder("one of ");
    int shown = Math.min(names.length, 20);
    for (int i = 0; i < shown; i++) {
      text.append(i == 0 ? "" : ", ").append(names[i]);
    }
    return text.append(shown < names.length ? ", …" : "").toString();
  }

  /**
   * Compares the text with the name that is expected.
   *
   * @param guess the index of the name; there may be no such name
   * @param words the text
   * @param from where {@code ,"name":} should stand
   * @param to the end of the text
   * @param mask {@link #COMMA} or {@link #ANY}
   * @return the index behind the colon, or -1 if something else stands there
   */
  int match(int guess, ByteBuffer words, int from, int to, long mask) {
    int entry = guess * ENTRY;
    if (entry < 0 || entry >= tokens.length || from > to - 8) {
      return -1;
    }
    int length = (int) tokens[entry];
    int stop = from + length;
    long difference = (words.getLong(from) ^ tokens[entry + 1]) & mask;
    if (length <= 8) {
      // Shifted out: what stands behind the token.
      return difference << (64 - 8 * length) == 0 ? stop : -1;
    }
    // The first and the last eight bytes, which overlap in all but long names.
    return difference == 0
            && stop <= to
            && words.getLong(stop - 8) == tokens[entry + 2]
            && (length <= 16 || sameMiddle(guess, words, from))
        ? stop
        : -1;
  }

  private boolean sameMiddle(int guess, ByteBuffer words, int from) {
    byte[] token = plain[guess];
    // The last byte of the written token is the quote of a string.
    for (int i = 8; i < token.length - 9; i++) {
      if (words.get(from + i) != token[i]) {
        return false;
      }
    }
    return true;
  }

  /** The index of the property whose name or alias stands between {@code from} and {@code to}, or UNKNOWN. */
  int find(byte[] bytes, int from, int to) {
    int mask = table.length - 1;
    int place = hash(bytes, from, to, thorough) & mask;
    for (int key = table[place]; key != 0; key = table[place]) {
      byte[] candidate = keys[key - 1];
      if (Arrays.equals(candidate, 0, candidate.length, bytes, from, to)) {
        return indices[key - 1];
      }
      place = (place + 1) & mask;
    }
    return JsonReader.UNKNOWN;
  }

  /** Of length and four bytes, which tell most names of one type apart; or of all bytes. */
  private static int hash(byte[] bytes, int from, int to, boolean thoroughly) {
    int length = to - from;
    int h = length;
    if (thoroughly) {
      for (int i = from; i < to; i++) {
        h = h * 31 + bytes[i];
      }
    } else if (length > 0) {
      h = h * 31 + bytes[from];
      h = h * 31 + bytes[from + (length >> 1)];
      h = h * 31 + bytes[to - 1];
      h = h * 31 + bytes[from + (length >> 2)];
    }
    return h ^ (h >>> 7);
  }

  /** A name with its comma, quotes and colon, and the quote of a string behind it. */
  private static byte[] token(Utf8Output out, String name, int mode) {
    byte[] quote = mode == Utf8Output.EMBEDDED ? JsonWriter.EMBEDDED_OPENING : JsonWriter.OPENING;
    out.reset(Integer.MAX_VALUE);
    out.string(quote, 0, name, mode);
    out.put(':');
    out.bytes(quote, 1, quote.length);
    return out.toByteArray();
  }

  /** The first token with the start of an object behind its comma; empty if there is none. */
  private static byte[] start(byte[][] tokens) {
    if (tokens.length == 0) {
      return new byte[0];
    }
    byte[] token = tokens[0];
    byte[] start = new byte[token.length + 1];
    start[0] = ',';
    start[1] = '{';
    System.arraycopy(token, 1, start, 2, token.length - 1);
    return start;
  }
}
