package dev.albroute.json;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of a JSON object as the keys of a map.
 *
 * <p>Each method converts the name of the property that the reader stands at. A name that cannot be converted is noted as a
 * failure of the property; then the key is null.
 */
public final class MapKeys {
  private static final int MAX_DIGITS = 1_000;

  private MapKeys() {}

  /**
   * Reads a key from -128 to 127.
   *
   * @param json in front of the value of the key
   * @return the key; null after a failure
   */
  public static @Nullable Byte readByte(JsonReader json) {
    Long key = integer(json, Byte.MIN_VALUE, Byte.MAX_VALUE);
    return key == null ? null : key.byteValue();
  }

  /**
   * Reads a key from -32,768 to 32,767.
   *
   * @param json in front of the value of the key
   * @return the key; null after a failure
   */
  public static @Nullable Short readShort(JsonReader json) {
    Long key = integer(json, Short.MIN_VALUE, Short.MAX_VALUE);
    return key == null ? null : key.shortValue();
  }

  /**
   * Reads a key of 32 bits.
   *
   * @param json in front of the value of the key
   * @return the key; null after a failure
   */
  public static @Nullable Integer readInt(JsonReader json) {
    Long key = integer(json, Integer.MIN_VALUE, Integer.MAX_VALUE);
    return key == null ? null : key.intValue();
  }

  /**
   * Reads a key of 64 bits.
   *
   * @param json in front of the value of the key
   * @return the key; null after a failure
   */
  public static @Nullable Long readLong(JsonReader json) {
    return integer(json, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /**
   * Reads an integer of up to 1,000 digits as a key.
   *
   * @param json in front of the value of the key
   * @return the key; null after a failure
   */
  public static @Nullable BigInteger readBigInteger(JsonReader json) {
    String name = json.nameText();
    if (name.length() > MAX_DIGITS || !isInteger(name)) {
      json.fail(json.offset(), "its name is no integer");
      return null;
    }
    return new BigInteger(name);
  }

  /**
   * Reads a UUID as a key.
   *
   * @param json in front of the value of the key
   * @return the key; null after a failure
   */
  public static @Nullable UUID readUUID(JsonReader json) {
    byte[] name = json.nameText().getBytes(StandardCharsets.UTF_8);
    try {
      return JdkCodecs.parseUUID(name, 0, name.length);
    } catch (IllegalArgumentException e) {
      json.fail(json.offset(), "its name is no UUID");
      return null;
    }
  }

  private static @Nullable Long integer(JsonReader json, long min, long max) {
    String name = json.nameText();
    if (isInteger(name)) {
      try {
        long key = Long.parseLong(name);
        if (key >= min && key <= max) {
          return key;
        }
      } catch (NumberFormatException e) {
        // Too large for 64 bits: told below.
      }
    }
    json.fail(json.offset(), "its name is no integer from " + min + " to " + max);
    return null;
  }

  /** As JSON writes integers, so that one key has one name. */
  private static boolean isInteger(String name) {
    int start = name.startsWith("-") ? 1 : 0;
    if (name.length() == start || (name.charAt(start) == '0' && name.length() > 1)) {
      return false;
    }
    for (int i = start; i < name.length(); i++) {
      if (name.charAt(i) < '0' || name.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
