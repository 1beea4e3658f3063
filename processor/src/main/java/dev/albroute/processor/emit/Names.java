package dev.albroute.processor.emit;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The names that are taken in one scope of generated code. */
final class Names {
  private final Set<String> taken = new HashSet<>();

  /**
   * Takes a name that is free.
   *
   * @param wish an identifier, or a word that is a keyword
   * @return the wish, or the wish with the smallest number from 2 that makes it a free identifier
   */
  String take(String wish) {
    String name = wish;
    for (int n = 2; SourceVersion.isKeyword(name) || !taken.add(name); n++) {
      name = wish + n;
    }
    return name;
  }

  /**
   * The opposite of a constant's name.
   *
   * @param name a capitalised name such as {@code PageOfOrder}
   * @return it as a constant is written: {@code PAGE_OF_ORDER}
   */
  static String constant(String name) {
    StringBuilder constant = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean starts = Character.isUpperCase(c)
          && i > 0
          && (!Character.isUpperCase(name.charAt(i - 1))
              || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1))));
      if (starts && name.charAt(i - 1) != '_') {
        constant.append('_');
      }
      constant.append(Character.toUpperCase(c));
    }
    return constant.toString();
  }

  /**
   * A name that starts in lower case.
   *
   * @param name a capitalised name such as {@code OrderStatus} or {@code UUIDs}
   * @return {@code orderStatus}, {@code uuids}
   */
  static String variable(String name) {
    int upper = 0;
    while (upper < name.length() && Character.isUpperCase(name.charAt(upper))) {
      upper++;
    }
    // Of an acronym the last capital starts the next word, unless the acronym is the whole name.
    int lower = upper <= 1 || upper == name.length() ? upper : upper - 1;
    StringBuilder variable = new StringBuilder(name);
    for (int i = 0; i < lower; i++) {
      variable.setCharAt(i, Character.toLowerCase(name.charAt(i)));
    }
    return variable.toString();
  }

  /**
   * Any text as a part of a name.
   *
   * @param text for instance {@code order-items}
   * @return its letters and digits, each word capitalised: {@code OrderItems}; empty where it has none
   */
  static String words(String text) {
    StringBuilder words = new StringBuilder();
    boolean starts = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean part = c < 128 && Character.isLetterOrDigit(c);
      if (part) {
        words.append(starts ? Character.toUpperCase(c) : c);
      }
      starts = !part;
    }
    return words.toString();
  }
}
