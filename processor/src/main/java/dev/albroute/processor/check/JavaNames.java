package dev.albroute.processor.check;

import java.util.Locale;
import java.util.Set;

/** What can be a name in Java. */
final class JavaNames {

  /** The reserved words of the Java language (JLS 3.9), and the literals. */
  private static final Set<String> RESERVED = Set.of(
      "_",
      "abstract",
      "assert",
      "boolean",
      "break",
      "byte",
      "case",
      "catch",
      "char",
      "class",
      "const",
      "continue",
      "default",
      "do",
      "double",
      "else",
      "enum",
      "extends",
      "false",
      "final",
      "finally",
      "float",
      "for",
      "goto",
      "if",
      "implements",
      "import",
      "instanceof",
      "int",
      "interface",
      "long",
      "native",
      "new",
      "null",
      "package",
      "private",
      "protected",
      "public",
      "return",
      "short",
      "static",
      "strictfp",
      "super",
      "switch",
      "synchronized",
      "this",
      "throw",
      "throws",
      "transient",
      "true",
      "try",
      "void",
      "volatile",
      "while");

  private JavaNames() {}

  static boolean isReserved(String name) {
    return RESERVED.contains(name);
  }

  /** Whether a text is letters and digits as an identifier is; it may be a reserved word. */
  static boolean isIdentifier(String text) {
    if (text.isEmpty() || !Character.isJavaIdentifierStart(text.codePointAt(0))) {
      return false;
    }
    return text.codePoints().allMatch(Character::isJavaIdentifierPart);
  }

  /** The nearest identifier to a text: {@code orderId} for {@code order-id}; a default where there is none. */
  static String identifier(String text, String otherwise) {
    StringBuilder name = new StringBuilder();
    boolean nextWord = false;
    for (int codePoint : text.codePoints().toArray()) {
      if (Character.isJavaIdentifierPart(codePoint)) {
        boolean first = name.length() == 0;
        if (first && !Character.isJavaIdentifierStart(codePoint)) {
          continue;
        }
        name.appendCodePoint(nextWord && !first ? Character.toUpperCase(codePoint) : codePoint);
        nextWord = false;
      } else {
        nextWord = true;
      }
    }
    return name.length() == 0 ? otherwise : name.toString();
  }

  /** A type's name as that of a field: {@code httpApi} for {@code HTTPApi}. */
  static String decapitalized(String typeName) {
    int capitals = 0;
    while (capitals < typeName.length() && Character.isUpperCase(typeName.charAt(capitals))) {
      capitals++;
    }
    // The last capital of several begins the next word, unless the name ends there.
    int head = capitals > 1 && capitals < typeName.length() ? capitals - 1 : capitals;
    return typeName.substring(0, head).toLowerCase(Locale.ROOT) + typeName.substring(head);
  }
}
