package dev.albroute.processor.check;

import java.util.Locale;

/** The names of header fields and cookies, and the parts of media types, are tokens (RFC 9110, section 5.6.2). */
final class Tokens {

  private static final String SIGNS = "!#$%&'*+-.^_`|~";

  private Tokens() {}

  static boolean isToken(String text) {
    return !text.isEmpty() && text.chars().allMatch(Tokens::isTokenCharacter);
  }

  private static boolean isTokenCharacter(int c) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    boolean digit = c >= '0' && c <= '9';
    return letter || digit || SIGNS.indexOf(c) >= 0;
  }

  static String lowerCase(String token) {
    return token.toLowerCase(Locale.ROOT);
  }

  /** A name of several words as header fields write it: {@code user-agent} for {@code userAgent}. */
  static String hyphenated(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean wordBegins =
          i > 0 && Character.isUpperCase(c) && !Character.isUpperCase(name.charAt(i - 1));
      if (c == '_') {
        text.append('-');
      } else {
        text.append(wordBegins ? "-" : "").append(Character.toLowerCase(c));
      }
    }
    return text.toString();
  }
}
