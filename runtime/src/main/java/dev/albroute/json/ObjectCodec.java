package dev.albroute.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes any JSON value as objects of the JDK, for {@code Object}, {@code Map<String, Object>} and {@code
 * List<Object>}.
 *
 * <p>An object becomes a {@link LinkedHashMap} in the order of the text, in which the last of several properties with one
 * name wins (RFC 8259 §4); an array an {@link ArrayList}; the others a {@link String}, a {@link Boolean} or null. A number
 * becomes the first of these that holds its value without loss: without fraction and exponent an {@link Integer}, {@link
 * Long} or {@link BigInteger}, else a {@link Double} (up to 15 significant digits) or a {@link BigDecimal}.
 */
public final class ObjectCodec {
  private ObjectCodec() {}

  /**
   * Reads any value. It can be changed by who gets it.
   *
   * @param json positioned in front of the value
   * @return the value; null for the literal null
   * @throws JsonException if the text is not JSON
   */
  public static @Nullable Object readObject(JsonReader json) {
    return switch (json.peek()) {
      case '{' -> readMap(json);
      case '[' -> readList(json);
      case '"' -> json.readString();
      case '0' -> json.readNumber();
      case 'n' -> {
        json.readNull();
        yield null;
      }
      default -> json.readBoolean();
    };
  }

  /**
   * Reads any value but the literal null, which is a failure.
   *
   * @param json positioned in front of the value
   * @return the value; an empty string after a failure
   * @throws JsonException if the text is not JSON
   */
  public static Object readNonNull(JsonReader json) {
    Object value = json.rejectNull() ? null : readObject(json);
    return value == null ? "" : value;
  }

  /**
   * Reads an object with any values.
   *
   * @param json positioned in front of the value
   * @return the object, in the order of the text; empty after a failure
   * @throws JsonException if the text is not JSON
   */
  public static Map<String, @Nullable Object> readMap(JsonReader json) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    if (json.beginObject()) {
      while (json.nextProperty()) {
        // The name first: reading the value moves on.
        String name = json.nameText();
        map.put(name, readObject(json));
      }
    }
    return map;
  }

  /**
   * Reads an array with any elements.
   *
   * @param json positioned in front of the value
   * @return the array; empty after a failure
   * @throws JsonException if the text is not JSON
   */
  public static List<@Nullable Object> readList(JsonReader json) {
    List<@Nullable Object> list = new ArrayList<>();
    if (json.beginArray()) {
      while (json.nextElement()) {
        list.add(readObject(json));
      }
    }
    return list;
  }

  /**
   * Writes a value: what {@link #readObject} returns, and further maps, iterables, arrays, numbers, and the types of {@link
   * JdkCodecs} and {@link JavaTimeCodecs}. Keys of maps are written with {@code toString()}, enums with their names.
   *
   * @param json where the value goes
   * @param value the value, or null
   * @throws IllegalArgumentException if the value, or one in it, is of another type, or they are nested deeper than {@link
   *     JsonReader#MAX_DEPTH}
   */
  public static void writeObject(JsonWriter json, @Nullable Object value) {
    write(json, value, 0);
  }

  static void write(JsonWriter json, @Nullable Object value, int depth) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Integer number) {
      json.writeInt(number);
    } else if (value instanceof Long number) {
      json.writeLong(number);
    } else if (value instanceof Double number) {
      json.writeDouble(number);
    } else if (value instanceof Boolean bool) {
      json.writeBoolean(bool);
    } else if (value instanceof BigDecimal number) {
      json.writeBigDecimal(number);
    } else if (value instanceof BigInteger number) {
      json.writeBigInteger(number);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(json, map, deeper(depth));
    } else if (value instanceof Iterable<?> elements) {
      writeElements(json, elements, deeper(depth));
    } else {
      OtherObjects.write(json, value, depth);
    }
  }

  private static void writeMap(JsonWriter json, Map<?, ?> map, int depth) {
    json.beginObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Object key = entry.getKey();
      if (key == null) {
        throw new IllegalArgumentException("a map with the key null cannot be written as JSON");
      }
      json.name(key instanceof Enum<?> constant ? constant.name() : key.toString());
      write(json, entry.getValue(), depth);
    }
    json.endObject();
  }

  private static void writeElements(JsonWriter json, Iterable<?> elements, int depth) {
    json.beginArray();
    for (Object element : elements) {
      write(json, element, depth);
    }
    json.endArray();
  }

  /** One level more; a bound, since a collection that contains itself has no end. */
  static int deeper(int depth) {
    if (depth == JsonReader.MAX_DEPTH) {
      throw new IllegalArgumentException(
          "objects nested deeper than " + depth + " cannot be written as JSON");
    }
    return depth + 1;
  }

  /**
   * Whether a value of any type has nothing in it.
   *
   * @param value the value
   * @return true of an empty text, collection, map or array; false of all other values
   */
  public static boolean isEmpty(Object value) {
    return value instanceof CharSequence text
        ? text.length() == 0
        : value instanceof Collection<?> collection
            ? collection.isEmpty()
            : value instanceof Map<?, ?> map
                ? map.isEmpty()
                : value instanceof Object[] array && array.length == 0;
  }
}
