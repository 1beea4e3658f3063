package dev.albroute.processor.check;

import dev.albroute.processor.check.JsonTypes.Where;
import dev.albroute.processor.check.JsonTypes.Where.Extent;
import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.JsonDeclaration.EnumForm;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.Scalar;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.ValueFormat;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.TypeDeclaration;
import dev.albroute.processor.model.declared.TypeKind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads {@code @JsonFormat} and {@code @JsonRawValue}. */
final class Formats {

  private static final Set<Scalar> NUMBERS = EnumSet.of(
      Scalar.BYTE,
      Scalar.SHORT,
      Scalar.INT,
      Scalar.LONG,
      Scalar.FLOAT,
      Scalar.DOUBLE,
      Scalar.BIG_DECIMAL,
      Scalar.BIG_INTEGER);

  private static final Set<Scalar> PATTERNED = EnumSet.of(
      Scalar.INSTANT,
      Scalar.LOCAL_DATE,
      Scalar.LOCAL_TIME,
      Scalar.LOCAL_DATE_TIME,
      Scalar.OFFSET_DATE_TIME,
      Scalar.OFFSET_TIME,
      Scalar.ZONED_DATE_TIME,
      Scalar.YEAR,
      Scalar.YEAR_MONTH,
      Scalar.MONTH_DAY);

  private static final Set<Scalar> NUMBERED = EnumSet.of(
      Scalar.INSTANT,
      Scalar.OFFSET_DATE_TIME,
      Scalar.ZONED_DATE_TIME,
      Scalar.DURATION,
      Scalar.YEAR);

  /** Values whose form is that of what they hold. */
  private static final Set<Scalar> HELD = EnumSet.of(
      Scalar.ATOMIC_BOOLEAN, Scalar.ATOMIC_INTEGER, Scalar.ATOMIC_LONG, Scalar.JSON_VALUE);

  /** What {@code java.time} is to Jackson where a format does not say it. */
  private static final String DEFAULT = "##default";

  private Formats() {}

  /** The form of a scalar where it is used. */
  static JsonType of(Scope scope, TypeRef type, Scalar scalar, Where where) {
    JsonType usual = new JsonType.ScalarType(type, scalar);
    if (Jackson.has(where.annotations(), "JsonRawValue")) {
      return raw(scope, type, scalar, where);
    }
    Optional<JsonAnnotation> format = Jackson.find(where.annotations(), "JsonFormat");
    if (format.isEmpty()) {
      return usual;
    }
    return find(scope, format.get(), scalar)
        .<JsonType>map(found -> new JsonType.FormattedType(type, scalar, found))
        .orElse(usual);
  }

  private static JsonType raw(Scope scope, TypeRef type, Scalar scalar, Where where) {
    if (scalar == Scalar.STRING && where.extent() != Extent.PART) {
      return new JsonType.FormattedType(type, scalar, new ValueFormat.Raw());
    }
    // A number or boolean is written as it is anyway.
    boolean asItIs = NUMBERS.contains(scalar) || scalar == Scalar.BOOLEAN;
    if (!asItIs || where.extent() == Extent.PART) {
      refuse(scope, where);
    }
    return new JsonType.ScalarType(type, scalar);
  }

  /** Tells of a form for a value that has no other form than its own. */
  static void refuse(Scope scope, Where where) {
    if (Jackson.has(where.annotations(), "JsonRawValue")) {
      Jackson.find(where.annotations(), "JsonRawValue")
          .ifPresent(raw -> Jackson.refuse(raw, "", scope.findings()));
    }
    Jackson.find(where.annotations(), "JsonFormat").ifPresent(format -> {
      String shape = format.constant("shape", "ANY");
      if (!shape.equals("ANY") && !shape.equals("NATURAL")) {
        Jackson.refuse(format, "(shape = " + shape + ")", scope.findings());
      }
      refuseTexts(scope, format);
    });
  }

  /** The form of an enum where it is used, if that is not its own; tells of a form for another type with members. */
  static Optional<EnumForm> of(Scope scope, TypeDeclaration type, Where where) {
    boolean plain = type.kind() == TypeKind.ENUM
        && !StandIns.hasValue(type)
        && !Jackson.has(where.annotations(), "JsonRawValue");
    Optional<JsonAnnotation> format = Jackson.find(where.annotations(), "JsonFormat");
    if (!plain || format.isEmpty()) {
      refuse(scope, where);
      return Optional.empty();
    }
    refuseTexts(scope, format.get());
    return JsonEnums.formAt(scope, type, format.get());
  }

  private static void refuseTexts(Scope scope, JsonAnnotation format) {
    for (String member : new String[] {"pattern", "timezone", "locale"}) {
      if (format.text(member).filter(value -> !value.equals(DEFAULT)).isPresent()) {
        Jackson.refuse(format, "(" + member + ")", scope.findings());
      }
    }
  }

  private static Optional<ValueFormat> find(Scope scope, JsonAnnotation format, Scalar scalar) {
    String shape = format.constant("shape", "ANY");
    Optional<String> pattern = format.text("pattern");
    boolean text = shape.equals("STRING");
    boolean integer = shape.equals("NUMBER_INT");
    boolean number = integer || shape.equals("NUMBER") || shape.equals("NUMBER_FLOAT");
    if (!text && !number && !shape.equals("ANY") && !shape.equals("NATURAL")) {
      Jackson.refuse(format, "(shape = " + shape + ")", scope.findings());
      return Optional.empty();
    }
    if (!number && pattern.isPresent() && PATTERNED.contains(scalar)) {
      return pattern(scope, format, pattern.get(), scalar);
    }
    refuseTexts(scope, format);
    if (number && NUMBERED.contains(scalar)) {
      // A year is an integer either way.
      boolean integral = integer || scalar == Scalar.YEAR;
      return Optional.of(integral ? new ValueFormat.Integral() : new ValueFormat.Decimal());
    }
    if (text && (NUMBERS.contains(scalar) || scalar == Scalar.BOOLEAN)) {
      return Optional.of(new ValueFormat.Quoted());
    }
    if ((number && !NUMBERS.contains(scalar)) || (text && HELD.contains(scalar))) {
      Jackson.refuse(format, "(shape = " + shape + ")", scope.findings());
    }
    return Optional.empty();
  }

  private static Optional<ValueFormat> pattern(
      Scope scope, JsonAnnotation format, String pattern, Scalar scalar) {
    Optional<String> zone = format.text("timezone").filter(value -> !value.equals(DEFAULT));
    Optional<String> locale = format.text("locale").filter(value -> !value.equals(DEFAULT));
    try {
      zone.ifPresent(ZoneId::of);
    } catch (DateTimeException e) {
      scope.findings().add(Code.JSON_TIME_ZONE, format.place(), zone.orElse(""), format.element());
      return Optional.empty();
    }
    if (!fits(pattern, zone, scalar)) {
      scope
          .findings()
          .add(Code.JSON_PATTERN, format.place(), pattern, format.element(), scalar.label());
      return Optional.empty();
    }
    return Optional.of(new ValueFormat.Pattern(pattern, zone, locale));
  }

  /** Whether a value can be shown by a pattern: a date has no hour. */
  private static boolean fits(String pattern, Optional<String> zone, Scalar scalar) {
    try {
      DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern);
      if (zone.isPresent() || scalar == Scalar.INSTANT) {
        formatter = formatter.withZone(ZoneId.of(zone.orElse("UTC")));
      }
      return !formatter.format(sample(scalar)).isEmpty();
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  private static TemporalAccessor sample(Scalar scalar) {
    ZonedDateTime sample = Instant.EPOCH.atZone(ZoneOffset.UTC);
    return switch (scalar) {
      case INSTANT -> sample.toInstant();
      case LOCAL_DATE -> sample.toLocalDate();
      case LOCAL_TIME -> sample.toLocalTime();
      case LOCAL_DATE_TIME -> sample.toLocalDateTime();
      case OFFSET_DATE_TIME -> sample.toOffsetDateTime();
      case OFFSET_TIME -> sample.toOffsetDateTime().toOffsetTime();
      case YEAR -> Year.from(sample);
      case YEAR_MONTH -> YearMonth.from(sample);
      case MONTH_DAY -> MonthDay.from(sample);
      default -> sample;
    };
  }
}
