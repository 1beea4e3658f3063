package dev.albroute.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every JSON type as a body and as a result, alone, in a record, in a list and in a map; jackson reads what is written. */
class JsonTypesTest {
  private static final ObjectMapper EXACT =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /**
   * A type.
   *
   * @param java its name in Java
   * @param box its name as a type argument
   * @param json a value of it
   * @param wrong a value of another type
   */
  private record Shape(String java, String box, String json, String wrong) {
    Shape(String java, String json, String wrong) {
      this(java, java, json, wrong);
    }

    String word() {
      return java.replace("[]", "Array").replaceAll("\\W+", "_");
    }

    /** Whether it is content of its own, not JSON, where it is a whole body. */
    boolean isPlain() {
      return java.equals("String") || java.equals("byte[]");
    }

    boolean primitive() {
      return !java.equals(box);
    }
  }

  private static final List<Shape> SHAPES = List.of(
      new Shape("String", "\"Zoë \\\"quoted\\\" \\n \\u0001\"", "7"),
      new Shape("boolean", "Boolean", "true", "\"true\""),
      new Shape("Boolean", "false", "0"),
      new Shape("byte", "Byte", "-128", "128"),
      new Shape("Byte", "127", "1.5"),
      new Shape("short", "Short", "-32768", "32768"),
      new Shape("Short", "7", "\"7\""),
      new Shape("int", "Integer", "2147483647", "2147483648"),
      new Shape("Integer", "-1", "[1]"),
      new Shape("long", "Long", "9223372036854775807", "9223372036854775808"),
      new Shape("Long", "0", "{}"),
      new Shape("float", "Float", "1.5", "\"1.5\""),
      new Shape("Float", "-0.25", "true"),
      new Shape("double", "Double", "2.5", "[]"),
      new Shape("Double", "0.125", "\"x\""),
      new Shape("char", "Character", "\"x\"", "\"xy\""),
      new Shape("Character", "\"y\"", "\"\""),
      new Shape("BigDecimal", "12345678901234567890.50", "\"1\""),
      new Shape("BigInteger", "123456789012345678901234567890", "1.5"),
      new Shape("UUID", "\"123e4567-e89b-12d3-a456-426614174000\"", "\"123e4567\""),
      new Shape("URI", "\"https://example.com/a?b=c\"", "\"a b\""),
      new Shape("URL", "\"https://example.com/a?b=c\"", "\"nothing\""),
      new Shape("Locale", "\"de_CH\"", "1"),
      new Shape("Currency", "\"GBP\"", "\"XXXX\""),
      new Shape("CharSequence", "\"text\"", "[]"),
      new Shape("byte[]", "\"AQIDBP8=\"", "\"?\""),
      new Shape("Instant", "\"2026-11-22T13:14:15.123Z\"", "\"2026-11-22\""),
      new Shape("LocalDate", "\"2026-02-28\"", "\"2026-02-30\""),
      new Shape("LocalTime", "\"13:14:15\"", "\"25:00\""),
      new Shape("LocalDateTime", "\"2026-11-22T13:14:15\"", "5"),
      new Shape("OffsetDateTime", "\"2026-11-22T13:14:15+01:00\"", "\"2026\""),
      new Shape("OffsetTime", "\"13:14:15+01:00\"", "\"13:14\""),
      new Shape("ZonedDateTime", "\"2026-11-22T13:14:15+01:00\"", "\"x\""),
      new Shape("Year", "\"2026\"", "true"),
      new Shape("YearMonth", "\"2026-11\"", "\"2026-13\""),
      new Shape("MonthDay", "\"--11-22\"", "\"--13-01\""),
      new Shape("Duration", "\"PT1H30M\"", "\"1h\""),
      new Shape("Period", "\"P1Y2M3D\"", "\"1\""),
      new Shape("ZoneId", "\"Europe/Paris\"", "\"Europe/Nowhere\""),
      new Shape("ZoneOffset", "\"+02:00\"", "\"+25:00\""),
      new Shape("DayOfWeek", "\"FRIDAY\"", "\"Friday\""),
      new Shape("Size", "\"LARGE\"", "\"HUGE\""),
      new Shape("Point", "{\"x\":1,\"y\":-2}", "{\"x\":1}"),
      new Shape("Range<Integer>", "{\"from\":1,\"to\":5}", "{\"from\":\"a\",\"to\":5}"),
      new Shape(
          "Range<Point>",
          "{\"from\":{\"x\":1,\"y\":2},\"to\":{\"x\":3,\"y\":4}}",
          "{\"from\":{\"x\":1.5,\"y\":2}}"),
      new Shape(
          "Tree",
          "{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"children\":[]}]}",
          "{\"name\":\"a\",\"children\":{}}"),
      new Shape("Empty", "{}", "[]"),
      new Shape("int[]", "[1,2,3,4,5,6,7,8,9,10]", "[1,\"2\"]"),
      new Shape("long[]", "[]", "{}"),
      new Shape("double[]", "[0.5]", "[null]"),
      new Shape("boolean[]", "[true,false]", "[0]"),
      new Shape("char[]", "[\"a\",\"b\"]", "\"ab\""),
      new Shape("int[][]", "[[1],[],[2,3]]", "[1]"),
      new Shape("byte[][]", "[\"AQI=\",\"\"]", "[1]"),
      new Shape("String[]", "[\"a\",null,\"b\"]", "[1]"),
      new Shape("Point[]", "[{\"x\":1,\"y\":2}]", "[{}]"),
      new Shape("List<String>", "[\"a\",null]", "[1]"),
      new Shape("List<Integer>", "[1,2]", "[\"1\"]"),
      new Shape("List<List<Point>>", "[[{\"x\":1,\"y\":2}],[]]", "[{}]"),
      new Shape("Collection<Size>", "[\"SMALL\",\"SMALL\"]", "[\"?\"]"),
      new Shape("Iterable<String>", "[\"a\"]", "\"a\""),
      new Shape("Set<String>", "[\"b\",\"a\"]", "[{}]"),
      new Shape("SortedSet<String>", "[\"a\",\"b\"]", "[null]"),
      new Shape("SortedSet<Size>", "[\"SMALL\",\"LARGE\"]", "[\"x\"]"),
      new Shape("NavigableSet<Integer>", "[1,2]", "[true]"),
      new Shape("Deque<Point>", "[{\"x\":1,\"y\":2}]", "[null]"),
      new Shape("Queue<String>", "[\"a\"]", "{}"),
      new Shape("Map<String,Integer>", "{\"b\":1,\"a\":2,\"\":null}", "{\"a\":\"1\"}"),
      new Shape("Map<String,List<Point>>", "{\"a\":[{\"x\":1,\"y\":2}]}", "{\"a\":{}}"),
      new Shape("SortedMap<String,String>", "{\"a\":\"1\",\"b\":\"2\"}", "[]"),
      new Shape("NavigableMap<String,Size>", "{\"a\":\"SMALL\"}", "{\"a\":1}"),
      new Shape("Object", "{\"a\":[1,2.5,\"x\",true,null,{\"b\":{}}]}", ""),
      new Shape("Map<String,Object>", "{\"a\":[1],\"b\":null}", "[]"),
      new Shape("List<Object>", "[1,\"a\",null,{}]", "{}"));

  private static final String TYPES = """
        enum Size { SMALL, LARGE }
        record Point(int x, int y) {}
        record Range<T>(T from, T to) {}
        record Tree(String name, List<Tree> children) {}
        record Empty() {}
      """;

  @TempDir
  Path directory;

  @TestFactory
  Stream<DynamicTest> everyTypeIsReadAndWritten() {
    return Stream.of(Compiler.values()).flatMap(this::tests);
  }

  /** All types for one compiler; for the other every fourth, since it is the forms of code that matter to it. */
  private static List<Shape> shapes(Compiler compiler) {
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < SHAPES.size(); i++) {
      if (compiler == Compiler.JAVAC || i % 4 == 1) {
        shapes.add(SHAPES.get(i));
      }
    }
    return shapes;
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

        @AlbRoute
        public interface ShapesApi {
        """);
    api.append(TYPES);
    for (Shape shape : shapes(compiler)) {
      String word = shape.word();
      String record = "Holder_" + word;
      api.append("record ")
          .append(record)
          .append("(")
          .append(shape.java)
          .append(" value, Optional<")
          .append(shape.box)
          .append("> maybe) {}\n");
      method(api, word, "alone", shape.java);
      method(api, word, "record", record);
      method(api, word, "list", "List<" + shape.box + ">");
      method(api, word, "map", "Map<String, " + shape.box + ">");
    }
    api.append("}\n");
    Api compiled = Api.compile(compiler, directory.resolve(compiler.name()), api.toString());
    Function function = compiled.function("com.acme.ShapesApiHandler");
    List<DynamicTest> tests = new ArrayList<>();
    for (Shape shape : shapes(compiler)) {
      String name = compiler + " " + shape.java;
      tests.add(DynamicTest.dynamicTest(name, () -> test(function, shape)));
    }
    return tests.stream();
  }

  private static void method(StringBuilder api, String word, String kind, String type) {
    api.append("  @Post(\"/").append(word).append('/').append(kind).append("\")\n");
    api.append("  default ")
        .append(type)
        .append(' ')
        .append(kind)
        .append('_')
        .append(word)
        .append("(@Body ")
        .append(type)
        .append(" value) {\n    return value;\n  }\n");
  }

  private static void test(Function function, Shape shape) {
    String path = "/" + shape.word() + "/";
    if (!shape.isPlain()) {
      same(function, path + "alone", shape.json);
    }
    same(function, path + "record", "{\"value\":" + shape.json + ",\"maybe\":" + shape.json + "}");
    same(function, path + "record", "{\"value\":" + shape.json + ",\"maybe\":null}");
    same(function, path + "list", "[" + shape.json + "," + shape.json + "]");
    same(function, path + "map", "{\"one\":" + shape.json + ",\"two words\":" + shape.json + "}");
    if (!shape.primitive()) {
      same(function, path + "record", "{\"value\":null,\"maybe\":null}");
      same(function, path + "list", "[null," + shape.json + "]");
    }
    if (!shape.wrong.isEmpty()) {
      if (!shape.isPlain()) {
        refused(function, path + "alone", shape.wrong, "");
      }
      refused(function, path + "record", "{\"value\":" + shape.wrong + "}", "/value");
      refused(
          function,
          path + "record",
          "{\"value\":" + shape.json + ",\"maybe\":" + shape.wrong + "}",
          "/maybe");
      refused(function, path + "list", "[" + shape.json + "," + shape.wrong + "]", "/1");
      refused(function, path + "map", "{\"one\":" + shape.wrong + "}", "/one");
    }
  }

  private static void same(Function function, String path, String json) {
    Function.Reply reply = function.post(path, json).send();
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    assertThat(reply.header("content-type")).isEqualTo("application/json");
    assertThat(tree(reply.text())).isEqualTo(tree(json));
  }

  private static void refused(Function function, String path, String json, String pointer) {
    Function.Reply reply = function.post(path, json).send();
    assertThat(reply.status()).as(json + " " + reply.text()).isEqualTo(400);
    JsonNode errors = reply.json().get("errors");
    assertThat(errors.get(0).get("in").textValue()).isEqualTo("body");
    assertThat(errors.get(0).get("pointer").textValue()).startsWith(pointer);
  }

  private static JsonNode tree(String json) {
    try {
      return EXACT.readTree(json);
    } catch (IOException e) {
      throw new AssertionError(json, e);
    }
  }
}
