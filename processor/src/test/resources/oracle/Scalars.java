package com.acme.json;

import java.math.*;
import java.net.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.atomic.*;

public record Scalars(
    boolean a,
    byte b,
    short c,
    int d,
    long e,
    float f,
    double g,
    char h,
    Boolean i,
    Byte j,
    Short k,
    Integer l,
    Long m,
    Float n,
    Double o,
    Character p,
    String q,
    BigDecimal r,
    BigInteger s,
    UUID t,
    URI u,
    Currency v,
    CharSequence w,
    byte[] x,
    OptionalInt y,
    OptionalLong z,
    OptionalDouble aa,
    Optional<UUID> bb,
    Optional<List<String>> cc,
    URL dd,
    Locale ee) {

  public record Times(
      Instant a,
      LocalDate b,
      LocalTime c,
      LocalDateTime d,
      OffsetDateTime e,
      OffsetTime f,
      ZonedDateTime g,
      Year h,
      YearMonth i,
      MonthDay j,
      Duration k,
      Period l,
      ZoneId m,
      ZoneOffset n,
      DayOfWeek o,
      Month p) {}

  public record Atomics(AtomicInteger a, AtomicLong b, AtomicBoolean c) {}
}
