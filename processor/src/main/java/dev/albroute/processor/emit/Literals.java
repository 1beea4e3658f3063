package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.model.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Texts of default values as Java expressions. */
final class Literals {
  private Literals() {}

  /**
   * An expression for a text.
   *
   * @param scalar the type, one of {@link Scalar.Family#BASIC}
   * @param text a text that can be converted to it
   * @return an expression of the type
   */
  static CodeBlock of(Scalar scalar, String text) {
    return switch (scalar) {
      case STRING -> CodeBlock.of("$S", text);
      case BOOLEAN -> CodeBlock.of("$L", Boolean.parseBoolean(text));
      case BYTE -> CodeBlock.of("($T) $L", byte.class, Byte.parseByte(text));
      case SHORT -> CodeBlock.of("($T) $L", short.class, Short.parseShort(text));
      case INT -> CodeBlock.of("$L", Integer.parseInt(text));
      case LONG -> CodeBlock.of("$LL", Long.parseLong(text));
      case FLOAT -> CodeBlock.of("$Lf", Float.parseFloat(text));
      case DOUBLE -> CodeBlock.of("$L", Double.parseDouble(text));
      case CHAR -> CodeBlock.of("(char) $L", (int) text.charAt(0));
      case BIG_DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, text);
      case BIG_INTEGER -> CodeBlock.of("new $T($S)", BigInteger.class, text);
      case UUID,
          URI,
          URL,
          LOCALE,
          CURRENCY,
          CHAR_SEQUENCE,
          BYTE_ARRAY,
          ATOMIC_BOOLEAN,
          ATOMIC_INTEGER,
          ATOMIC_LONG,
          JSON_VALUE,
          INSTANT,
          LOCAL_DATE,
          LOCAL_TIME,
          LOCAL_DATE_TIME,
          OFFSET_DATE_TIME,
          OFFSET_TIME,
          ZONED_DATE_TIME,
          YEAR,
          YEAR_MONTH,
          MONTH_DAY,
          DURATION,
          PERIOD,
          ZONE_ID,
          ZONE_OFFSET -> throw new IllegalArgumentException("No literal of " + scalar);
    };
  }
}
