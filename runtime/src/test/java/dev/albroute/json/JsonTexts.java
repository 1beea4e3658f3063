package dev.albroute.json;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Random JSON texts from a seed: every kind of token, white space in every place, and single errors. */
final class JsonTexts {
  private static final String[] SPACE = {"", "", "", "", " ", "\n", "\t", "\r\n", "  "};
  private static final String[] NUMBERS = {
    "0",
    "-0",
    "1",
    "-1",
    "12",
    "2147483647",
    "2147483648",
    "-2147483648",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "12345678901234567890123",
    "0.1",
    "-0.0",
    "1.5",
    "12.50",
    "1e2",
    "1E+2",
    "1e-2",
    "0e0",
    "0E-5",
    "1.0",
    "123456.789e3",
    "0.000001",
    "1e400",
    "-1e-400",
    "4.9e-324",
    "1e22",
    "1e23",
    "2.2250738585072012e-308",
    "9007199254740993",
    "0.30000000000000004",
    "1234567890123456.7",
    "3.141592653589793238"
  };
  private static final String[] PARTS = {
    "a",
    "name",
    " ",
    "é",
    "ß",
    "漢",
    "😀",
    "\u007f",
    "\u2028",
    "\uFFFE",
    "\uFFFF",
    "/",
    "\\\"",
    "\\\\",
    "\\/",
    "\\b",
    "\\f",
    "\\n",
    "\\r",
    "\\t",
    "\\u0000",
    "\\u001F",
    "\\u00e9",
    "\\u00E9",
    "\\u6f22",
    "\\ud83d\\ude00",
    "\\uD834\\uDD1E",
    "\\ud800",
    "\\udc00",
    "\\ud800\\u0041",
    "\\udc00\\ud800",
    "0123456789abcdef",
    "x".repeat(50),
    "\\u0022",
    "{",
    "}",
    "[",
    "]",
    ":",
    ","
  };
  private static final String[] NAMES = {
    "a", "b", "name", "quantity", "é", "\\u0061", "", "with space", "a/b~c", "x"
  };

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private JsonTexts(Random random) {
    this.random = random;
  }

  /** A text that is JSON. */
  static String good(Random random) {
    JsonTexts texts = new JsonTexts(random);
    texts.value(0);
    return texts.text.toString();
  }

  /** The bytes of a text with a few bytes changed, which may still be JSON. */
  static byte[] mutated(Random random) {
    byte[] bytes = good(random).getBytes(StandardCharsets.UTF_8);
    String alphabet =
        "{}[]\",:\\/u0123456789eE+-.truefalsn \n\t\0\u001f\u007f\u0080\u00c0\u00e0\u00ed\u00f4\u00ff'abcdefABCDEF";
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      byte with = (byte) alphabet.charAt(random.nextInt(alphabet.length()));
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = with;
        case 1 -> bytes = spliced(bytes, at, at, new byte[] {with});
        case 2 ->
          bytes =
              spliced(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(3)), new byte[0]);
        default -> bytes = java.util.Arrays.copyOf(bytes, at);
      }
      if (bytes.length == 0) {
        return bytes;
      }
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] with) {
    byte[] result = new byte[bytes.length - (to - from) + with.length];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(with, 0, result, from, with.length);
    System.arraycopy(bytes, to, result, from + with.length, bytes.length - to);
    return result;
  }

  private void value(int depth) {
    space();
    switch (random.nextInt(depth > 5 ? 6 : 9)) {
      case 0 -> text.append("true");
      case 1 -> text.append("false");
      case 2 -> text.append("null");
      case 3 -> number();
      case 4, 5 -> string(random.nextInt(6));
      case 6 -> array(depth);
      default -> object(depth);
    }
    space();
  }

  private void number() {
    if (random.nextBoolean()) {
      text.append(NUMBERS[random.nextInt(NUMBERS.length)]);
      return;
    }
    text.append(random.nextBoolean() ? "-" : "")
        .append(Math.abs(random.nextLong() >> random.nextInt(64)));
    if (random.nextBoolean()) {
      text.append('.');
      for (int i = random.nextInt(20); i >= 0; i--) {
        text.append(random.nextInt(10));
      }
    }
    if (random.nextInt(3) == 0) {
      text.append(random.nextBoolean() ? 'e' : 'E')
          .append(new String[] {"", "+", "-"}[random.nextInt(3)]);
      text.append(random.nextInt(random.nextBoolean() ? 20 : 500));
    }
  }

  private void string(int parts) {
    text.append('"');
    for (int i = 0; i < parts; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    text.append('"');
  }

  private void array(int depth) {
    text.append('[');
    int size = random.nextInt(5);
    for (int i = 0; i < size; i++) {
      text.append(i == 0 ? "" : ",");
      value(depth + 1);
    }
    if (size == 0) {
      space();
    }
    text.append(']');
  }

  private void object(int depth) {
    text.append('{');
    int size = random.nextInt(5);
    for (int i = 0; i < size; i++) {
      text.append(i == 0 ? "" : ",");
      space();
      if (random.nextInt(4) == 0) {
        string(random.nextInt(4));
      } else {
        text.append('"').append(NAMES[random.nextInt(NAMES.length)]).append('"');
      }
      space();
      text.append(':');
      value(depth + 1);
    }
    if (size == 0) {
      space();
    }
    text.append('}');
  }

  private void space() {
    text.append(SPACE[random.nextInt(SPACE.length)]);
  }
}
