package dev.albroute.processor.check;

import dev.albroute.processor.model.Scalar;
import dev.albroute.processor.model.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Tells whether a default can be converted, as the runtime will convert it. */
final class DefaultTexts {

  private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final int UUID_LENGTH = 36;

  private DefaultTexts() {}

  /** Whether a text can be converted to a type. Only the factory of a type of the user knows for its type. */
  static boolean isConvertible(String text, SimpleType type) {
    return type.accept(new SimpleType.Visitor<>() {
      @Override
      public Boolean visit(SimpleType.ScalarType scalar) {
        return isConvertible(text, scalar.scalar());
      }

      @Override
      public Boolean visit(SimpleType.EnumType enumType) {
        return enumType.constants().contains(text);
      }

      @Override
      public Boolean visit(SimpleType.FactoryType factory) {
        return true;
      }
    });
  }

  /** What to write instead of a text that cannot be converted. */
  static String fix(SimpleType type) {
    return type.accept(new SimpleType.Visitor<>() {
      @Override
      public String visit(SimpleType.ScalarType scalar) {
        return "Write a value such as \"" + example(scalar.scalar()) + "\"";
      }

      @Override
      public String visit(SimpleType.EnumType enumType) {
        return "Write the name of a constant";
      }

      @Override
      public String visit(SimpleType.FactoryType factory) {
        return "Write what " + factory.factory() + "(String) takes";
      }
    });
  }

  /** The texts that a type consists of, where these are few: for guessing which of them was meant. */
  static List<String> all(SimpleType type) {
    return type instanceof SimpleType.EnumType enumType
        ? enumType.constants()
        : type instanceof SimpleType.ScalarType scalar && scalar.scalar() == Scalar.BOOLEAN
            ? List.of("true", "false")
            : List.of();
  }

  private static boolean isConvertible(String text, Scalar scalar) {
    try {
      convert(text, scalar);
      return true;
    } catch (IllegalArgumentException | DateTimeException | URISyntaxException e) {
      return false;
    }
  }

  private static void convert(String text, Scalar scalar) throws URISyntaxException {
    switch (scalar) {
      case STRING, CHAR_SEQUENCE -> {}
      case BOOLEAN -> require(text.equals("true") || text.equals("false"));
      case BYTE -> Byte.parseByte(integer(text));
      case SHORT -> Short.parseShort(integer(text));
      case INT -> Integer.parseInt(integer(text));
      case LONG -> Long.parseLong(integer(text));
      case FLOAT -> require(Float.isFinite(Float.parseFloat(decimal(text))));
      case DOUBLE -> require(Double.isFinite(Double.parseDouble(decimal(text))));
      case CHAR -> require(text.length() == 1);
      case BIG_DECIMAL -> require(new BigDecimal(decimal(text)).precision() > 0);
      case BIG_INTEGER -> require(new BigInteger(integer(text)).bitLength() >= 0);
      case UUID -> require(text.length() == UUID_LENGTH && isUuid(text));
      case URI -> require(new URI(text).toString().equals(text));
      case INSTANT -> Instant.parse(text);
      case LOCAL_DATE -> LocalDate.parse(text);
      case LOCAL_TIME -> LocalTime.parse(text);
      case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
      case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
      case OFFSET_TIME -> OffsetTime.parse(text);
      case ZONED_DATE_TIME -> ZonedDateTime.parse(text);
      case YEAR -> Year.parse(text);
      case YEAR_MONTH -> YearMonth.parse(text);
      case MONTH_DAY -> MonthDay.parse(text);
      case DURATION -> Duration.parse(text);
      case PERIOD -> Period.parse(text);
      case ZONE_ID -> ZoneId.of(text);
      case ZONE_OFFSET -> ZoneOffset.of(text);
      case URL,
          LOCALE,
          CURRENCY,
          BYTE_ARRAY,
          ATOMIC_BOOLEAN,
          ATOMIC_INTEGER,
          ATOMIC_LONG,
          JSON_VALUE -> throw new IllegalArgumentException(text);
    }
  }

  private static String example(Scalar scalar) {
    return switch (scalar) {
      case STRING, CHAR_SEQUENCE -> "text";
      case BOOLEAN, ATOMIC_BOOLEAN -> "true";
      case BYTE, SHORT, INT, LONG, BIG_INTEGER, ATOMIC_INTEGER, ATOMIC_LONG, JSON_VALUE -> "20";
      case FLOAT, DOUBLE, BIG_DECIMAL -> "0.5";
      case CHAR -> "a";
      case UUID -> "7f3a9100-0000-4000-8000-000000000000";
      case URI, URL -> "https://example.com/";
      case LOCALE -> "en-GB";
      case CURRENCY -> "GBP";
      case BYTE_ARRAY -> "AQID";
      case INSTANT -> "2025-01-31T12:30:00Z";
      case LOCAL_DATE -> "2025-01-31";
      case LOCAL_TIME -> "12:30:00";
      case LOCAL_DATE_TIME -> "2025-01-31T12:30:00";
      case OFFSET_DATE_TIME -> "2025-01-31T12:30:00+01:00";
      case OFFSET_TIME -> "12:30:00+01:00";
      case ZONED_DATE_TIME -> "2025-01-31T12:30:00+01:00[Europe/Paris]";
      case YEAR -> "2025";
      case YEAR_MONTH -> "2025-01";
      case MONTH_DAY -> "--01-31";
      case DURATION -> "PT30S";
      case PERIOD -> "P1M";
      case ZONE_ID -> "Europe/Paris";
      case ZONE_OFFSET -> "+01:00";
    };
  }

  private static boolean isUuid(String text) {
    return UUID.fromString(text).toString().equalsIgnoreCase(text);
  }

  private static String integer(String text) {
    require(INTEGER.matcher(text).matches());
    return text;
  }

  private static String decimal(String text) {
    require(DECIMAL.matcher(text).matches());
    return text;
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new IllegalArgumentException();
    }
  }
}
