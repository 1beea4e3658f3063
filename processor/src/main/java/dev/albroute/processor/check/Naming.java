package dev.albroute.processor.check;

import java.util.Locale;
import java.util.Optional;

/**
 * The naming strategies of jackson-databind: how the name of a property in Java becomes its name in JSON. Their treatment
 * of capitals in a row and of digits is part of the JSON that existing clients know.
 */
enum Naming {
  /** The name as it is. */
  AS_IS,
  /** {@code orderId}: the name as it is. */
  LOWER_CAMEL_CASE,
  /** {@code OrderId}. */
  UPPER_CAMEL_CASE,
  /** {@code order_id}. */
  SNAKE_CASE,
  /** {@code ORDER_ID}. */
  UPPER_SNAKE_CASE,
  /** {@code orderid}. */
  LOWER_CASE,
  /** {@code order-id}. */
  KEBAB_CASE,
  /** {@code order.id}. */
  LOWER_DOT_CASE;

  /** The strategy that a class of jackson-databind is; empty for a class of the user's. */
  static Optional<Naming> of(String className) {
    return switch (className.substring(className.lastIndexOf('.') + 1)) {
      case "LowerCamelCaseStrategy" -> Optional.of(LOWER_CAMEL_CASE);
      case "UpperCamelCaseStrategy", "PascalCaseStrategy" -> Optional.of(UPPER_CAMEL_CASE);
      case "SnakeCaseStrategy", "LowerCaseWithUnderscoresStrategy" -> Optional.of(SNAKE_CASE);
      case "UpperSnakeCaseStrategy" -> Optional.of(UPPER_SNAKE_CASE);
      case "LowerCaseStrategy" -> Optional.of(LOWER_CASE);
      case "KebabCaseStrategy" -> Optional.of(KEBAB_CASE);
      case "LowerDotCaseStrategy" -> Optional.of(LOWER_DOT_CASE);
      case "PropertyNamingStrategy" -> Optional.of(AS_IS);
      default -> Optional.empty();
    };
  }

  /** The name in JSON of a name in Java. */
  String apply(String name) {
    if (name.isEmpty()) {
      return name;
    }
    return switch (this) {
      case AS_IS, LOWER_CAMEL_CASE -> name;
      case UPPER_CAMEL_CASE -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
      case SNAKE_CASE -> snake(name);
      case UPPER_SNAKE_CASE -> snake(name).toUpperCase(Locale.ROOT);
      case LOWER_CASE -> name.toLowerCase(Locale.ROOT);
      case KEBAB_CASE -> separated(name, '-');
      case LOWER_DOT_CASE -> separated(name, '.');
    };
  }

  /** Capitals in a row are one word: {@code getURLPath} has the words {@code get} and {@code urlpath}. */
  private static String snake(String name) {
    StringBuilder text = new StringBuilder();
    boolean capitalBefore = false;
    for (int i = name.charAt(0) == '_' ? 1 : 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean capital = Character.isUpperCase(c);
      boolean begins = capital && !capitalBefore && !text.isEmpty();
      if (begins && text.charAt(text.length() - 1) != '_') {
        text.append('_');
      }
      text.append(capital ? Character.toLowerCase(c) : c);
      capitalBefore = capital;
    }
    return text.isEmpty() ? name : text.toString();
  }

  /** Of capitals in a row the last one begins a word: {@code getURLPath} has {@code get}, {@code url}, {@code path}. */
  private static String separated(String name, char separator) {
    StringBuilder text = new StringBuilder();
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      char lower = Character.toLowerCase(c);
      if (lower == c) {
        if (capitals > 1) {
          text.insert(text.length() - 1, separator);
        }
        capitals = 0;
      } else {
        if (capitals == 0 && i > 0) {
          text.append(separator);
        }
        capitals++;
      }
      text.append(lower);
    }
    return text.toString();
  }
}
