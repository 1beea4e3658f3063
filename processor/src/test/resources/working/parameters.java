package com.acme;

import dev.albroute.annotation.*;

import com.amazonaws.services.lambda.runtime.Context;
import dev.albroute.AlbRequest;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@AlbRoute("/parameters")
public interface ParametersApi {
  @Get("/scalars")
  String scalars(
      boolean a, byte b, short c, int d, long e, float f, double g, char h,
      Boolean i, Byte j, Short k, Integer l, Long m, Float n, Double o, Character p,
      BigDecimal q, BigInteger r, UUID s, URI t, String u, RetentionPolicy v, DayOfWeek w);

  @Get("/time")
  String time(
      Instant a, LocalDate b, LocalTime c, LocalDateTime d, OffsetDateTime e, OffsetTime f, ZonedDateTime g, Year h,
      YearMonth i, MonthDay j, Duration k, Period l, ZoneId m, ZoneOffset n);

  @Get("/optional")
  String optional(
      Optional<String> a, OptionalInt b, OptionalLong c, OptionalDouble d, Optional<RetentionPolicy> e, @Nullable Integer f,
      @Nullable Sku g, Optional<Code> h, @Nullable String i);

  @Get("/default")
  String defaults(
      @DefaultValue("") String a, @DefaultValue("1") int b, @DefaultValue("SOURCE") RetentionPolicy c,
      @DefaultValue("2025-01-31") LocalDate d, @DefaultValue("x-1") Sku e, @DefaultValue("7") List<Integer> f,
      @DefaultValue("a\"b\\c\n") String g, @DefaultValue("-1.5e3") double h, @DefaultValue("x") char i,
      @DefaultValue("true") Boolean j, @DefaultValue("P1Y") Period k);

  @Get("/several")
  String several(
      List<String> a, Set<Integer> b, SortedSet<UUID> c, Collection<Long> d, NavigableSet<String> e, int[] f,
      String[] g, @HeaderParam("x-h") List<RetentionPolicy> h, long[] i, double[] j, boolean[] k, char[] l, Sku[] m,
      List<Code> n, Integer[] o, @QueryParam("p") String... p);

  @Get("/sources/{id}/{rest+}")
  String sources(
      UUID id, @PathParam("rest") List<String> segments, @PathParam("id") String again, String rest,
      @QueryParam("q[]") String q, @HeaderParam String host, @HeaderParam("User-Agent") Optional<String> agent,
      @CookieParam("__Host-id") @DefaultValue("none") String cookie, @CookieParam Optional<Integer> visits,
      AlbRequest request, Context context);

  @Get("/rest/{path*}")
  String rest(@PathParam("path") List<Integer> path, @PathParam("path") Code code, Set<String> other);

  @Post("/form")
  String form(
      @FormParam String a, @FormParam List<Integer> b, @FormParam("c d") Optional<Code> c, @QueryParam String d);

  @Post("/text")
  String text(@Body String text);

  @Post("/optional-text")
  String text(@Body Optional<String> text);

  @Post("/nullable-text")
  String nullable(@Body @Nullable String text);

  @Post("/bytes")
  String bytes(byte[] bytes);

  @Post("/stream")
  String stream(java.io.InputStream stream);

  @Put("/json")
  String json(Map<String, Object> body, int a);

  @Patch("/optional-json")
  String optional(Optional<Thing> body);

  @Patch("/nullable-json")
  String nullable(@Nullable Thing body);

  @Patch("/int-json")
  String number(@Body int body);

  @Patch("/optional-int-json")
  String number(@Body OptionalInt body);

  @Delete("/any-json")
  String any(@Body Object body);

  @Any("/any/{rest*}")
  String anything(AlbRequest request, String rest);

  record Thing(String id) {}

  record Code(String text) {
    public static Code parse(String text) throws java.text.ParseException {
      return new Code(text);
    }
  }

  final class Sku {
    private Sku() {}

    public static Sku fromString(String text) {
      return new Sku();
    }

    public static Sku of(Object text) {
      return new Sku();
    }
  }

  enum RetentionPolicy {
    SOURCE,
    CLASS
  }
}
