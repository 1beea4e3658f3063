package dev.albroute.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The failures of one text. What they say is worked out only when it is asked for. */
final class JsonFailures {
  /** How much of a value a message shows, in bytes. */
  private static final int SHOWN = 40;

  private final byte[] bytes;
  private final int start;
  private final int end;
  private final ArrayList<Failure> noted = new ArrayList<>();

  JsonFailures(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
  }

  /** Says that an output with a limit has more bytes than it holds; apart, so that the exception is not loaded with it. */
  static RuntimeException limitExceeded() {
    return new IllegalStateException("the limit is exceeded");
  }

  /** One failure as it was noted. */
  private static final class Failure {
    final int index;
    final String message;
    final boolean showsFound;
    final @Nullable String property;

    Failure(int index, String message, boolean showsFound, @Nullable String property) {
      this.index = index;
      this.message = message;
      this.showsFound = showsFound;
      this.property = property;
    }
  }

  void expected(int index, String expected) {
    add(new Failure(index, expected, true, null));
  }

  void missing(int index, String property) {
    add(new Failure(index, "is required", false, property));
  }

  void message(int index, String message) {
    add(new Failure(index, message, false, null));
  }

  /**
   * The exception for a text that is no JSON at {@code index}, with what was noted before: a {@link JsonException}, whose
   * class the verifier must not load with those that throw it.
   */
  RuntimeException syntax(int index, String expected) {
    List<JsonFailure> all = new ArrayList<>(list());
    String message = "expected " + expected + ", found " + foundByte(index);
    all.add(new JsonFailure(new JsonLocator(bytes, start).value(index), index - start, message));
    return new JsonException(all);
  }

  private void add(Failure failure) {
    if (noted.size() == JsonReader.MAX_FAILURES) {
      return;
    }
    // In the order of the text: a value that is refused after its parts were read belongs in front
    // of theirs.
    int place = noted.size();
    while (place > 0 && noted.get(place - 1).index > failure.index) {
      place--;
    }
    noted.add(place, failure);
  }

  List<JsonFailure> list() {
    List<JsonFailure> list = new ArrayList<>(noted.size());
    JsonLocator locator = new JsonLocator(bytes, start);
    for (Failure failure : noted) {
      String pointer = failure.property == null
          ? locator.value(failure.index)
          : locator.object(failure.index) + "/" + JsonLocator.token(failure.property);
      String message = failure.showsFound
          ? "expected " + failure.message + ", found " + foundValue(failure.index)
          : failure.message;
      list.add(new JsonFailure(pointer, failure.index - start, message));
    }
    return list;
  }

  /** What may stand at {@code index} of a string, where something else does. */
  static String expectedInString(byte[] bytes, int index, int end) {
    if (index == end) {
      return "'\"'";
    }
    byte b = bytes[index];
    return b == '\\' ? "an escape" : b < 0 ? "UTF-8" : "an escape for a control character";
  }

  private String foundValue(int index) {
    return switch (index < end ? bytes[index] : 0) {
      case '{' -> "an object";
      case '[' -> "an array";
      case '"' -> shown(index, JsonStrings.end(bytes, index + 1, end) + 1);
      default -> shown(index, wordEnd(index));
    };
  }

  private String foundByte(int index) {
    if (index >= end) {
      return "the end";
    }
    byte b = bytes[index];
    int stop = wordEnd(index);
    if (stop > index) {
      return shown(index, stop);
    }
    int close = b == '"' ? JsonStrings.end(bytes, index + 1, end) : -1;
    if (close > 0) {
      return shown(index, close + 1);
    }
    if (b > ' ' && b < 0x7F) {
      return b == '\'' ? "\"'\"" : "'" + (char) b + "'";
    }
    int length = b < 0 ? JsonStrings.sequence(bytes, index, end) : 0;
    return length > 0
        ? "'" + new String(bytes, index, length, StandardCharsets.UTF_8) + "'"
        : "the byte 0x" + Integer.toHexString((b & 0xFF) | 0x100).substring(1);
  }

  /** The end of the number or literal at {@code index}. */
  private int wordEnd(int index) {
    int i = index;
    while (i < end) {
      byte b = bytes[i];
      if (b != '-'
          && b != '+'
          && b != '.'
          && (b < '0' || b > '9')
          && ((b | 0x20) < 'a' || (b | 0x20) > 'z')) {
        break;
      }
      i++;
    }
    return i;
  }

  /** A part of the text as it stands there, which is well-formed, cut to what a message can take. */
  private String shown(int from, int to) {
    if (to - from <= SHOWN) {
      return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
    int cut = from + SHOWN;
    while (bytes[cut] < (byte) 0xC0) {
      cut--;
    }
    String text = new String(bytes, from, cut - from, StandardCharsets.UTF_8) + "\u2026";
    return bytes[from] == '"' ? text + '"' : text;
  }
}
