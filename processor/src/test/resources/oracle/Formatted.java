package com.acme.json;

import com.fasterxml.jackson.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

public record Formatted(
    @JsonFormat(pattern = "dd.MM.yyyy") LocalDate a,
    @JsonFormat(pattern = "yyyy/MM/dd HH:mm:ss", timezone = "UTC") Instant b,
    @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "HH:mm") LocalTime c,
    @JsonFormat(shape = JsonFormat.Shape.STRING) int d,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Long e,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal f,
    @JsonFormat(shape = JsonFormat.Shape.NUMBER) Instant g,
    @JsonFormat(shape = JsonFormat.Shape.STRING) double h,
    @JsonFormat(pattern = "yyyyMMddHHmm") LocalDateTime i,
    @JsonFormat(pattern = "d MMM yyyy", locale = "en") LocalDate j,
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm:ssXXX") OffsetDateTime k,
    @JsonFormat(pattern = "dd.MM.yyyy") List<LocalDate> l,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Instant m) {

  public record Numbers(
      @JsonFormat(shape = JsonFormat.Shape.STRING) byte a,
      @JsonFormat(shape = JsonFormat.Shape.STRING) Short b,
      @JsonFormat(shape = JsonFormat.Shape.STRING) BigInteger c,
      @JsonFormat(shape = JsonFormat.Shape.STRING) Float d,
      @JsonFormat(shape = JsonFormat.Shape.STRING) List<Integer> e,
      @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<Long> f,
      @JsonFormat(shape = JsonFormat.Shape.STRING) UUID g,
      @JsonFormat(shape = JsonFormat.Shape.STRING) Enums.Renamed h,
      @JsonRawValue int i,
      @JsonRawValue Boolean j) {}

  public record Times(
      @JsonFormat(shape = JsonFormat.Shape.NUMBER) OffsetDateTime a,
      @JsonFormat(shape = JsonFormat.Shape.NUMBER) Duration c,
      @JsonFormat(shape = JsonFormat.Shape.NUMBER) Year d,
      @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT) Year e,
      @JsonFormat(shape = JsonFormat.Shape.STRING) Duration f,
      @JsonFormat(shape = JsonFormat.Shape.STRING) Year g,
      @JsonFormat(pattern = "MM/uuuu") YearMonth h,
      @JsonFormat(pattern = "dd.MM.") MonthDay i,
      @JsonFormat(pattern = "uuuu") Year j,
      @JsonFormat(pattern = "HH:mm:ss.SSSSSSSSSXXX") OffsetTime k,
      @JsonFormat(pattern = "uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSSXXX'['VV']'") ZonedDateTime l,
      @JsonFormat(pattern = "uuuu-MM-dd HH:mm:ss", timezone = "Europe/Paris") Instant m,
      @JsonFormat(pattern = "EEEE d MMMM uuuu", locale = "de") LocalDate n,
      @JsonFormat(pattern = "HH:mm") Map<String, LocalTime> o,
      @JsonFormat(pattern = "uuuu-MM-dd'T'HH") Optional<LocalDateTime> p) {}
}
