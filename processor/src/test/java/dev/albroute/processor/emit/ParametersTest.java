package dev.albroute.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of parameter with every simple type, present and absent, right and wrong. */
class ParametersTest {
  /**
   * A simple type.
   *
   * @param java its name in Java
   * @param box its name as a type argument
   * @param text a text for it
   * @param printed what {@code String.valueOf} makes of the value
   * @param wrong a text that it refuses; empty where it takes every text
   */
  private record Simple(String java, String box, String text, String printed, String wrong) {
    Simple(String java, String text, String wrong) {
      this(java, java, text, text, wrong);
    }

    String word() {
      return java.replaceAll("\\W", "");
    }
  }

  private static final List<Simple> TYPES = List.of(
      new Simple("String", "text", ""),
      new Simple("boolean", "Boolean", "true", "true", "yes"),
      new Simple("Boolean", "false", "2"),
      new Simple("byte", "Byte", "-128", "-128", "128"),
      new Simple("Byte", "127", "x"),
      new Simple("short", "Short", "-32768", "-32768", "32768"),
      new Simple("Short", "32767", "1.5"),
      new Simple("int", "Integer", "-2147483648", "-2147483648", "2147483648"),
      new Simple("Integer", "2147483647", "two"),
      new Simple(
          "long", "Long", "-9223372036854775808", "-9223372036854775808", "9223372036854775808"),
      new Simple("Long", "9223372036854775807", "1e3"),
      new Simple("float", "Float", "1.5", "1.5", "x"),
      new Simple("Float", "-0.25", "1,5"),
      new Simple("double", "Double", "2.5E-5", "2.5E-5", ".."),
      new Simple("Double", "100.0", "ten"),
      new Simple("char", "Character", "x", "x", "xy"),
      new Simple("Character", "y", "zz"),
      new Simple("BigDecimal", "12.50", "1.2.3"),
      new Simple("BigInteger", "123456789012345678901234567890", "1.0"),
      new Simple("UUID", "123e4567-e89b-12d3-a456-426614174000", "123e4567"),
      new Simple("URI", "https://example.com/a?b=c", "a b"),
      new Simple("Instant", "2026-11-22T13:14:15.123Z", "2026-11-22"),
      new Simple("LocalDate", "2026-02-28", "2026-02-30"),
      new Simple("LocalTime", "13:14:15", "25:00"),
      new Simple("LocalDateTime", "2026-11-22T13:14:15", "2026-11-22"),
      new Simple("OffsetDateTime", "2026-11-22T13:14:15+01:00", "2026-11-22T13:14:15"),
      new Simple("OffsetTime", "13:14:15+01:00", "13:14"),
      new Simple("ZonedDateTime", "2026-11-22T13:14:15+01:00[Europe/Paris]", "2026"),
      new Simple("Year", "2026", "year"),
      new Simple("YearMonth", "2026-11", "2026-13"),
      new Simple("MonthDay", "--11-22", "--13-01"),
      new Simple("Duration", "PT1H30M", "1h"),
      new Simple("Period", "P1Y2M3D", "P"),
      new Simple("ZoneId", "Europe/Paris", "Europe/Nowhere"),
      new Simple("ZoneOffset", "+02:00", "+25:00"),
      new Simple("DayOfWeek", "FRIDAY", "Friday"),
      new Simple("Size", "LARGE", "HUGE"),
      new Simple("Sku", "Sku", "ab-1", "sku:ab-1", "ab"),
      new Simple("Checked", "Checked", "ok", "checked:ok", "no"));

  private static final String SIMPLE_TYPES = """
        enum Size { SMALL, LARGE }

        record Sku(String text) {
          public static Sku of(String text) {
            if (text.indexOf('-') < 0) {
              throw new IllegalArgumentException(text);
            }
            return new Sku(text);
          }

          @Override
          public String toString() {
            return "sku:" + text;
          }
        }

        record Checked(String text) {
          public static Checked parse(String text) throws java.text.ParseException, java.io.IOException {
            if (text.equals("no")) {
              throw new java.text.ParseException(text, 0);
            }
            return new Checked(text);
          }

          @Override
          public String toString() {
            return "checked:" + text;
          }
        }
      """;

  @TempDir
  Path directory;

  @TestFactory
  Stream<DynamicTest> everyKindOfParameterTakesEverySimpleType() {
    return Stream.of(Compiler.values()).flatMap(this::tests);
  }

  /** All types for one compiler; for the other every fifth, since it is the forms of code that matter to it. */
  private static List<Simple> types(Compiler compiler) {
    List<Simple> types = new ArrayList<>();
    for (int i = 0; i < TYPES.size(); i++) {
      if (compiler == Compiler.JAVAC || i % 5 == 3) {
        types.add(TYPES.get(i));
      }
    }
    return types;
  }

  private Stream<DynamicTest> tests(Compiler compiler) {
    StringBuilder api = new StringBuilder();
    api.append("""
        package com.acme;

        import dev.albroute.annotation.*;
        import java.math.*;
        import java.net.*;
        import java.time.*;
        import java.util.*;
        import org.jspecify.annotations.Nullable;

        @AlbRoute
        public interface ParametersApi {
        """);
    api.append(SIMPLE_TYPES);
    for (Simple type : types(compiler)) {
      String word = type.word();
      method(api, "/path/" + word + "/{x}", "path" + word, "@PathParam " + type.java + " x", "x");
      for (String kind : List.of("Query", "Header", "Cookie", "Form")) {
        String path = "/" + kind.toLowerCase() + "/" + word;
        String name = kind.toLowerCase() + word;
        String annotation = "@" + kind + "Param(\"x\") ";
        method(api, path + "/required", name + "Required", annotation + type.java + " x", "x");
        method(
            api,
            path + "/optional",
            name + "Optional",
            annotation + "Optional<" + type.box + "> x",
            "x");
        if (type.java.equals(type.box)) {
          method(
              api,
              path + "/nullable",
              name + "Nullable",
              annotation + "@Nullable " + type.java + " x",
              "x");
        }
        method(
            api,
            path + "/default",
            name + "Default",
            annotation + "@DefaultValue(\"" + type.text + "\") " + type.java + " x",
            "x");
        if (!kind.equals("Cookie")) {
          method(api, path + "/list", name + "List", annotation + "List<" + type.box + "> x", "x");
          method(api, path + "/set", name + "Set", annotation + "Set<" + type.box + "> x", "x");
          if (!type.java.equals("byte")) {
            // A byte[] is content.
            method(
                api,
                path + "/array",
                name + "Array",
                annotation + type.java + "[] x",
                "Arrays.toString(x)");
          }
        }
      }
    }
    api.append("}\n");
    Api compiled = Api.compile(compiler, directory.resolve(compiler.name()), api.toString());
    Function function = compiled.function("com.acme.ParametersApiHandler");
    List<DynamicTest> tests = new ArrayList<>();
    for (Simple type : types(compiler)) {
      tests.add(
          DynamicTest.dynamicTest(compiler + " path " + type.java, () -> path(function, type)));
      for (String kind : List.of("query", "header", "cookie", "form")) {
        tests.add(DynamicTest.dynamicTest(
            compiler + " " + kind + " " + type.java, () -> values(function, kind, type)));
      }
    }
    return tests.stream();
  }

  private static void method(
      StringBuilder api, String path, String name, String parameter, String expression) {
    String verb = path.startsWith("/form/") ? "Post" : "Get";
    api.append("  @").append(verb).append("(\"").append(path).append("\")\n");
    api.append("  default String ").append(name).append("(").append(parameter).append(") {\n");
    api.append("    return String.valueOf(").append(expression).append(");\n  }\n\n");
  }

  private static void path(Function function, Simple type) {
    String path = "/path/" + type.word() + "/";
    Function.Reply right = function.get(path + encode(type.text)).send();
    assertThat(right.text()).isEqualTo(type.printed);
    if (!type.wrong.isEmpty()) {
      refused(function.get(path + encode(type.wrong)).send(), "path");
    }
  }

  private static void values(Function function, String kind, Simple type) {
    String path = "/" + kind + "/" + type.word();
    assertThat(send(function, kind, path + "/required", type.text).text()).isEqualTo(type.printed);
    refused(send(function, kind, path + "/required"), kind);
    assertThat(send(function, kind, path + "/optional", type.text).text())
        .isEqualTo("Optional[" + type.printed + "]");
    assertThat(send(function, kind, path + "/optional").text()).isEqualTo("Optional.empty");
    if (type.java.equals(type.box)) {
      assertThat(send(function, kind, path + "/nullable", type.text).text())
          .isEqualTo(type.printed);
      assertThat(send(function, kind, path + "/nullable").text()).isEqualTo("null");
    }
    assertThat(send(function, kind, path + "/default").text()).isEqualTo(type.printed);
    if (!type.wrong.isEmpty()) {
      for (String presence : List.of("required", "optional", "default")) {
        refused(send(function, kind, path + "/" + presence, type.wrong), kind);
      }
    }
    if (!kind.equals("cookie")) {
      for (String container : List.of("list", "set", "array")) {
        if (container.equals("array") && type.java.equals("byte")) {
          continue;
        }
        assertThat(send(function, kind, path + "/" + container, type.text, type.text)
                .text())
            .isEqualTo(
                container.equals("set")
                    ? "[" + type.printed + "]"
                    : "[" + type.printed + ", " + type.printed + "]");
        assertThat(send(function, kind, path + "/" + container).text()).isEqualTo("[]");
        if (!type.wrong.isEmpty()) {
          refused(send(function, kind, path + "/" + container, type.text, type.wrong), kind);
        }
      }
    }
  }

  private static Function.Reply send(
      Function function, String kind, String path, String... values) {
    List<String> pairs = new ArrayList<>();
    for (String value : values) {
      pairs.add("x=" + encode(value));
    }
    String encoded = String.join("&", pairs);
    switch (kind) {
      case "query":
        return function.get(values.length == 0 ? path : path + "?" + encoded).send();
      case "form":
        return function
            .request("POST", path)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(encoded.getBytes(StandardCharsets.US_ASCII))
            .send();
      case "cookie":
        return values.length == 0
            ? function.get(path).send()
            : function.get(path).header("cookie", "x=" + values[0]).send();
      default:
        Function.Request request = function.get(path);
        for (String value : values) {
          request.header("x", value);
        }
        return request.send();
    }
  }

  private static void refused(Function.Reply reply, String kind) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(400);
    JsonNode errors = reply.json().get("errors");
    assertThat(errors).as(reply.text()).hasSize(1);
    assertThat(errors.get(0).get("in").textValue()).isEqualTo(kind);
    assertThat(errors.get(0).get("name").textValue()).isEqualTo("x");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
