package dev.albroute.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import dev.albroute.processor.AlbRouteProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON of annotated classes beside that of jackson-databind: what it writes is read as the same value, what is written
 * is the same text, and it reads that text as the same value.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JacksonOracleTest {
  private static final Path CORPUS = Path.of("src", "test", "resources", "oracle");

  /** How many values of each type; more of them, and others, are tried by {@code -Doracle.values=5000 -Doracle.seed=7}. */
  private static final int VALUES = Integer.getInteger("oracle.values", 100);

  private static final long SEED = Long.getLong("oracle.seed", 0);

  /** As Spring sets it up: the forms that people see, not numbers and arrays. */
  private static final ObjectMapper JACKSON = JsonMapper.builder()
      .addModules(new Jdk8Module(), new JavaTimeModule(), new ParameterNamesModule())
      // Sets in the order of arrival, so that they can be compared as texts.
      .addModule(new SimpleModule().addAbstractTypeMapping(Set.class, LinkedHashSet.class))
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
      .build();

  private ClassLoader loader;
  private Function function;

  static List<String> types() {
    return List.of(
        "Named",
        "Named.Snake",
        "Named.UpperSnake",
        "Named.Kebab",
        "Named.Dot",
        "Named.UpperCamel",
        "Named.Lower",
        "Named.LowerCamel",
        "Ordered",
        "Ordered.Alphabetic",
        "Ordered.Both",
        "Ordered.Indexed",
        "Ordered.ByEitherName",
        "Included",
        "Included.Absent",
        "Included.Empty",
        "Included.Each",
        "Included.Bean",
        "Ignored",
        "Ignored.ButWritten",
        "Ignored.ButRead",
        "Ignored.Unknown",
        "Ignored.WithMethods",
        "Unwrapped",
        "UnwrappedRecord",
        "UnwrappedRecord.Twice",
        "Anything",
        "Anything.Typed",
        "Anything.ByCreator",
        "Values",
        "Enums",
        "Containers",
        "ArrayTypes",
        "Scalars",
        "Scalars.Times",
        "Scalars.Atomics",
        "Formatted",
        "Formatted.Numbers",
        "Formatted.Times",
        "Bean",
        "Made",
        "Shape",
        "Shape.InShape",
        "Shape.Animal",
        "Shape.Dog",
        "Shape.Vehicle",
        "Shape.Unnamed",
        "Shape.Plant",
        "Shape.Branch",
        "Shape.Messages",
        "Wide",
        "Wide.Components",
        "Generic",
        "Generic.Nested",
        "Generic.Containers",
        "Generic.Trees",
        "Generic.Beans");
  }

  @BeforeAll
  void compile(@TempDir Path directory) throws ReflectiveOperationException {
    Map<String, String> sources = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        sources.put("com.acme.json." + name, Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sources.put(
        "com.acme.json.Box",
        "package com.acme.json;\npublic final class Box {\n"
            + "  public static Object sent;\n  public static Object received;\n}\n");
    StringBuilder api = new StringBuilder("package com.acme.json;\n")
        .append("import dev.albroute.annotation.*;\n@AlbRoute\npublic interface CorpusApi {\n");
    for (String type : types()) {
      String word = type.replace('.', '_');
      api.append("  @Post(\"/" + word + "\") default " + type + " m" + word + "(@Body " + type
          + " value) { Box.received = value; return (" + type + ") Box.sent; }\n");
    }
    api.append("  @Get(\"/raw\") default Raw raw() { return (Raw) Box.sent; }\n");
    sources.put("com.acme.json.CorpusApi", api.append("}\n").toString());
    loader = Compiler.JAVAC
        .compile(directory, sources, List.of("-parameters"), new AlbRouteProcessor())
        .clean()
        .loader();
    function = new Function(
        loader.loadClass("com.acme.json.CorpusApiHandler").getConstructor().newInstance());
  }

  @ParameterizedTest
  @MethodSource("types")
  void jsonIsThatOfJackson(String type) throws ReflectiveOperationException, IOException {
    Class<?> javaType = loader.loadClass("com.acme.json." + type.replace('.', '$'));
    Class<?> box = loader.loadClass("com.acme.json.Box");
    Field sent = box.getField("sent");
    Field received = box.getField("received");
    Random random = new Random(type.hashCode() + SEED);
    RandomValues values = new RandomValues(random);
    for (int i = 0; i < VALUES; i++) {
      Object value = values.of(javaType);
      String expected = JACKSON.writerFor(javaType).writeValueAsString(value);
      sent.set(null, value);
      assertThat(post(type, expected).text()).isEqualTo(expected);
      isReadAlike(expected, javaType, received.get(null));
      // In any order, a property that tells classes apart included.
      String shuffled = JACKSON.writeValueAsString(shuffled(JACKSON.readTree(expected), random));
      post(type, shuffled);
      isReadAlike(shuffled, javaType, received.get(null));
    }
  }

  private Function.Reply post(String type, String json) {
    Function.Reply reply = function.post("/" + type.replace('.', '_'), json).send();
    assertThat(reply.status()).as("%s: %s", json, reply.text()).isEqualTo(200);
    return reply;
  }

  private static void isReadAlike(String json, Class<?> type, Object value) throws IOException {
    Object read = JACKSON.readValue(json, type);
    // Classes without an equality of their own are compared by what jackson-databind writes.
    if (!read.equals(value)) {
      assertThat(JACKSON.writerFor(type).writeValueAsString(value))
          .isEqualTo(JACKSON.writerFor(type).writeValueAsString(read));
    }
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node.isArray()) {
      ArrayNode array = JACKSON.createArrayNode();
      node.forEach(element -> array.add(shuffled(element, random)));
      return array;
    }
    if (!node.isObject()) {
      return node;
    }
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    Collections.shuffle(names, random);
    ObjectNode object = JACKSON.createObjectNode();
    names.forEach(name -> object.set(name, shuffled(node.get(name), random)));
    return object;
  }

  /** jackson-databind cannot read what it writes here. */
  @Test
  void rawValuesAreWrittenAsTheyAre() throws ReflectiveOperationException, IOException {
    Class<?> raw = loader.loadClass("com.acme.json.Raw");
    Object value =
        raw.getConstructor(String.class, String.class).newInstance("a\"", "[1, {\"b\": null}]");
    loader.loadClass("com.acme.json.Box").getField("sent").set(null, value);
    assertThat(function.get("/raw").send().text()).isEqualTo(JACKSON.writeValueAsString(value));
  }
}
