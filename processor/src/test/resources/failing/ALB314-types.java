package com.acme;

import dev.albroute.annotation.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.*;
import java.util.List;
import java.util.UUID;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(
      @DefaultValue("99999999999") int tooLarge,
      //            ^ [ALB314] Default value "99999999999" of parameter "tooLarge" of OrdersApi.find(int, long, boolean, char, BigDecimal, double, OrdersApi.Priority, UUID, URI, LocalDate, Instant, Duration, ZoneId, List) is no int. Write a value such as "20".
      @DefaultValue("1.5") long fraction,
      //            ^ [ALB314] Default value "1.5" of parameter "fraction" of OrdersApi.find(int, long, boolean, char, BigDecimal, double, OrdersApi.Priority, UUID, URI, LocalDate, Instant, Duration, ZoneId, List) is no long. Write a value such as "20".
      @DefaultValue("ture") boolean typo,
      //            ^ [ALB314] Default value "ture" of parameter "typo" of OrdersApi.find(int, long, boolean, char, BigDecimal, double, OrdersApi.Priority, UUID, URI, LocalDate, Instant, Duration, ZoneId, List) is no boolean. Write a value such as "true", or did you mean "true"?
      @DefaultValue("ab") char two,
      //            ^ [ALB314] Default value "ab" of parameter "two" of OrdersApi.find(int, long, boolean, char, BigDecimal, double, OrdersApi.Priority, UUID, URI, LocalDate, Instant, Duration, ZoneId, List) is no char. Write a value such as "a".
      @DefaultValue("1,5") BigDecimal comma,
      //            ^ [ALB314] Default value "1,5" of parameter "comma" of OrdersApi.find(int, long, boolean, char, BigDecimal, double, OrdersApi.Priority, UUID, URI, LocalDate, Instant, Duration, ZoneId, List) is no BigDecimal. Write a value such as "0.5".
      @DefaultValue("NaN") double notANumber,
      //            ^ [ALB314] Default value "NaN" of parameter "notANumber" of OrdersApi.find(int, long, boolean, char, BigDecimal, double, OrdersApi.Priority, UUID, URI, LocalDate, Instant, Duration, ZoneId, List) is no double. Write a value such as "0.5".
      @DefaultValue("EXPRES") Priority priority,
      //            ^ [ALB314] Default value "EXPRES" of parameter "priority" of OrdersApi.find(int, long, boolean, char, BigDecimal, double, OrdersApi.Priority, UUID, URI, LocalDate, Instant, Duration, ZoneId, List) is no OrdersApi.Priority. Write the name of a constant, or did you mean "EXPRESS"?
      @DefaultValue("1-1-1-1-1") UUID id,
      //            ^ [ALB314] Default value "1-1-1-1-1" of parameter "id" of OrdersApi.find(int, long, boolean, char, BigDecimal, double, OrdersApi.Priority, UUID, URI, LocalDate, Instant, Duration, ZoneId, List) is no UUID. Write a value such as "7f3a9100-0000-4000-8000-000000000000".
      @DefaultValue("a b") URI uri,
      //            ^ [ALB314] Default value "a b" of parameter "uri" of OrdersApi.find(int, long, boolean, char, BigDecimal, double, OrdersApi.Priority, UUID, URI, LocalDate, Instant, Duration, ZoneId, List) is no URI. Write a value such as "https://example.com/".
      @DefaultValue("2025-02-30") LocalDate day,
      //            ^ [ALB314] Default value "2025-02-30" of parameter "day" of OrdersApi.find(int, long, boolean, char, BigDecimal, double, OrdersApi.Priority, UUID, URI, LocalDate, Instant, Duration, ZoneId, List) is no LocalDate. Write a value such as "2025-01-31".
      @DefaultValue("yesterday") Instant since,
      //            ^ [ALB314] Default value "yesterday" of parameter "since" of OrdersApi.find(int, long, boolean, char, BigDecimal, double, OrdersApi.Priority, UUID, URI, LocalDate, Instant, Duration, ZoneId, List) is no Instant. Write a value such as "2025-01-31T12:30:00Z".
      @DefaultValue("10 minutes") Duration timeout,
      //            ^ [ALB314] Default value "10 minutes" of parameter "timeout" of OrdersApi.find(int, long, boolean, char, BigDecimal, double, OrdersApi.Priority, UUID, URI, LocalDate, Instant, Duration, ZoneId, List) is no Duration. Write a value such as "PT30S".
      @DefaultValue("Mars/Olympus") ZoneId zone,
      //            ^ [ALB314] Default value "Mars/Olympus" of parameter "zone" of OrdersApi.find(int, long, boolean, char, BigDecimal, double, OrdersApi.Priority, UUID, URI, LocalDate, Instant, Duration, ZoneId, List) is no ZoneId. Write a value such as "Europe/Paris".
      @DefaultValue("one") List<Short> sizes);
      //            ^ [ALB314] Default value "one" of parameter "sizes" of OrdersApi.find(int, long, boolean, char, BigDecimal, double, OrdersApi.Priority, UUID, URI, LocalDate, Instant, Duration, ZoneId, List) is no Short. Write a value such as "20".

  enum Priority {
    STANDARD,
    EXPRESS
  }
}
