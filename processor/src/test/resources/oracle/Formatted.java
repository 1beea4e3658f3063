package com.acme.json;

import com.fasterxml.jackson.annotation.*;
import java.math.BigDecimal;
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
    @JsonFormat(shape = JsonFormat.Shape.STRING) Instant m) {}
