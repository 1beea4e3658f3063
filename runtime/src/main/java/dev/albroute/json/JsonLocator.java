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
  /** In an object: no name was read yet, or none since the last comma. */
  private static final int NONE = Integer.MIN_VALUE;

  /** For each open array the index of its element; for each open object -1 - the start of the last name, or NONE. */
  private int[] path = new int[16];

  JsonLocator(byte[] bytes, int start) {
    this.bytes = bytes;
    position = start;
  }

  /** The pointer of the value that starts or should start at {@code index}. */
  String value(int index) {
    return pointer(index, 0);
  }

  /** The pointer of the object that ends at {@code index}. */
  String object(int index) {
    return pointer(index, 1);
  }

  private String pointer(int index, int levelsLess) {
    while (position < index) {
      step();
    }
    StringBuilder pointer = new StringBuilder();
    for (int level = 1; level <= depth - levelsLess; level++) {
      int entry = path[level];
      if (entry >= 0) {
        pointer.append('/').append(entry);
      } else if (entry != NONE) {
        int from = -1 - entry;
        int to = JsonStrings.end(bytes, from, bytes.length);
        pointer.append('/').append(token(JsonStrings.decode(bytes, from, to)));
      }
    }
    return pointer.toString();
  }

  private void step() {
    byte b = bytes[position++];
    switch (b) {
      case '{' -> push(NONE);
      case '[' -> push(0);
      case '}', ']' -> depth--;
      case ',' -> path[depth] = path[depth] < 0 ? NONE : path[depth] + 1;
      case '"' -> string();
      default -> {}
    }
  }

  private void string() {
    int from = position;
    int end = JsonStrings.end(bytes, from, bytes.length);
    // What is malformed ends the walk: nothing behind it was read.
    position = end < 0 ? bytes.length : end + 1;
    if (end >= 0 && path[depth] == NONE && isFollowedByColon(position)) {
      path[depth] = -1 - from;
    }
  }

  private boolean isFollowedByColon(int from) {
    int i = from;
    while (i < bytes.length && bytes[i] >= 0 && bytes[i] <= ' ') {
      i++;
    }
    return i < bytes.length && bytes[i] == ':';
  }

  private void push(int entry) {
    depth++;
    if (depth == path.length) {
      path = Arrays.copyOf(path, depth * 2);
    }
    path[depth] = entry;
  }

  /** A name as a reference token of a pointer (RFC 6901 §3). */
  static String token(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
