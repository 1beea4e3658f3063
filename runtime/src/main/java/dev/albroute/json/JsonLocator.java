package dev.albroute.json;

import java.util.Arrays;

/**
 * Finds the JSON pointer (RFC 6901) of places of a text that was read up to there and is well-formed so far. Places are asked
 * for in the order of the text, so that one pass finds them all.
 */
final class JsonLocator {
  private final byte[] bytes;
  private int position;
  private int depth;
  /** For each open array the index of its element; for each open object -1 - the start of the last name, or NONE. */
  private int[] path = new int[16];

  /** No name was read yet, or the value of the last one is complete. */
  private static final int NONE = Integer.MIN_VALUE;

  /** Whether the innermost value is complete, so that an end may follow. */
  private boolean complete = true;

  JsonLocator(byte[] bytes, int start) {
    this.bytes = bytes;
    position = start;
  }

  /** The pointer of the value that starts at {@code index}, or of the array or object that ends there. */
  String pointer(int index) {
    while (position < index) {
      step();
    }
    boolean atEnd =
        complete && index < bytes.length && (bytes[index] == '}' || bytes[index] == ']');
    StringBuilder pointer = new StringBuilder();
    for (int level = 1; level <= (atEnd ? depth - 1 : depth); level++) {
      int entry = path[level];
      if (entry >= 0) {
        pointer.append('/').append(entry);
      } else if (entry != NONE) {
        int from = -1 - entry;
        pointer
            .append('/')
            .append(
                token(JsonStrings.decode(bytes, from, JsonStrings.end(bytes, from, bytes.length))));
      }
    }
    return pointer.toString();
  }

  private void step() {
    byte b = bytes[position++];
    switch (b) {
      case '{' -> push(NONE);
      case '[' -> push(0);
      case '}', ']' -> {
        depth--;
        complete = true;
      }
      case ',' -> {
        if (depth > 0 && path[depth] >= 0) {
          path[depth]++;
        }
        complete = false;
      }
      case ':' -> complete = false;
      case '"' -> string();
      default -> complete |= b > ' ';
    }
  }

  private void string() {
    int from = position;
    int end = JsonStrings.end(bytes, from, bytes.length);
    if (depth > 0 && path[depth] < 0 && (path[depth] == NONE || !complete) && isName(end)) {
      path[depth] = -1 - from;
    }
    position = end < 0 ? bytes.length : end + 1;
    complete = true;
  }

  private boolean isName(int end) {
    int i = end + 1;
    while (end >= 0 && i < bytes.length && bytes[i] <= ' ' && bytes[i] >= 0) {
      i++;
    }
    return end >= 0 && i < bytes.length && bytes[i] == ':';
  }

  private void push(int entry) {
    depth++;
    if (depth == path.length) {
      path = Arrays.copyOf(path, depth * 2);
    }
    path[depth] = entry;
    complete = true;
  }

  /** A name as a reference token of a pointer (RFC 6901 §3). */
  static String token(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
