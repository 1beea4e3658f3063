package dev.albroute.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The property names of one type, in the order in which they are written.
 *
 * <p>Each name is encoded once: for writing, plain and embedded, and for reading, where a name of the text is compared byte
 * by byte with the name that comes next in this order and only then looked up in a table. The table holds nothing of
 * what is read, so no input makes a look-up slow.
 */
public final class JsonNames {
  private final String[] names;
  /** UTF-8 of each name and alias, without quotes. */
  private final byte[][] keys;
  /** The index of the name that each key stands for: an alias has the index of its name. */
  private final int[] indices;
  /** Open addressing over the keys: key number + 1, or 0 for an empty place. At most a quarter is taken. */
  private final short[] table;
  /** {@code ,"name":} as it is written; without the comma from index 1 on. */
  final byte[][] plain;
  /** {@code ,\"name\":} as it is written inside a JSON string. */
  final byte[][] embedded;

  private JsonNames(String[] names, byte[][] keys, int[] indices) {
    this.names = names;
    this.keys = keys;
    this.indices = indices;
    plain = new byte[names.length][];
    embedded = new byte[names.length][];
    Utf8Output out = new Utf8Output(64);
    for (int i = 0; i < names.length; i++) {
      plain[i] = token(out, names[i], Utf8Output.PLAIN);
      embedded[i] = token(out, names[i], Utf8Output.EMBEDDED);
    }
    int size = 4;
    while (size < keys.length * 4) {
      size *= 2;
    }
    table = new short[size];
    for (int key = 0; key < keys.length; key++) {
      int place = hash(keys[key], 0, keys[key].length) & size - 1;
      while (table[place] != 0) {
        if (Arrays.equals(keys[table[place] - 1], keys[key])) {
          throw new IllegalArgumentException(
              new String(keys[key], StandardCharsets.UTF_8) + " stands for two properties");
        }
        place = place + 1 & size - 1;
      }
      table[place] = (short) (key + 1);
    }
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

  /** Where in {@code bytes} the key {@code guess} ends if it and a closing quote stand at {@code from}, else -1. */
  int matches(int guess, byte[] bytes, int from, int to) {
    if (guess >= names.length) {
      return -1;
    }
    byte[] key = keys[guess];
    int end = from + key.length;
    if (end >= to || bytes[end] != '"') {
      return -1;
    }
    for (int i = 0; i < key.length; i++) {
      if (bytes[from + i] != key[i]) {
        return -1;
      }
    }
    return end;
  }

  /** The index of the property whose name or alias stands between {@code from} and {@code to}, or -1. */
  int find(byte[] bytes, int from, int to) {
    int mask = table.length - 1;
    int place = hash(bytes, from, to) & mask;
    for (int key = table[place]; key != 0; key = table[place]) {
      byte[] candidate = keys[key - 1];
      if (Arrays.equals(candidate, 0, candidate.length, bytes, from, to)) {
        return indices[key - 1];
      }
      place = place + 1 & mask;
    }
    return -1;
  }

  /** Length, first, middle and last bytes tell the names of one type apart nearly always; what they leave, comparing does. */
  private static int hash(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length == 0) {
      return 0;
    }
    int h = length;
    h = h * 31 + bytes[from];
    h = h * 31 + bytes[from + (length >> 1)];
    h = h * 31 + bytes[to - 1];
    h = h * 31 + bytes[from + (length >> 2)];
    return h ^ h >>> 7;
  }

  private static byte[] token(Utf8Output out, String name, int mode) {
    out.reset(Integer.MAX_VALUE);
    out.put(',');
    quote(out, mode);
    out.text(name, mode);
    quote(out, mode);
    out.put(':');
    return out.toByteArray();
  }

  private static void quote(Utf8Output out, int mode) {
    if (mode == Utf8Output.EMBEDDED) {
      out.put('\\');
    }
    out.put('"');
  }
}
