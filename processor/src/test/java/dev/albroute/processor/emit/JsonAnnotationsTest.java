package dev.albroute.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What annotated types read that jackson-databind would not write, and what they refuse. Both compilers take the code. */
@ParameterizedClass
@EnumSource(Compiler.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JsonAnnotationsTest {
  private static final String SOURCE = """
      package com.acme;

      import com.fasterxml.jackson.annotation.*;
      import dev.albroute.annotation.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.*;

      @AlbRoute
      public interface ShapesApi {
        @Post("/names") default Names names(@Body Names value) { return value; }
        record Names(@JsonProperty("n") @JsonAlias({"name", "title"}) String name, int count) {}

        @Post("/strict") default Strict strict(@Body Strict value) { return value; }
        @JsonIgnoreProperties(value = "old", ignoreUnknown = false)
        record Strict(String a) {}

        @Post("/read-only") default ReadOnly readOnly(@Body ReadOnly value) { return value; }
        record ReadOnly(@JsonProperty(access = JsonProperty.Access.READ_ONLY) Integer id, String a) {}

        @Post("/defaults") default Defaults defaults(@Body Defaults value) { return value; }
        record Defaults(
            @JsonProperty(defaultValue = "7") int a, @DefaultValue("x") String b, @JsonProperty(required = true) String c) {}

        @Post("/enums") default Map<State, List<State>> enums(@Body Map<State, List<State>> value) { return value; }
        enum State {
          @JsonProperty("open") @JsonAlias("opened") OPEN,
          CLOSED,
          @JsonEnumDefaultValue OTHER
        }

        @Post("/levels") default Level level(@Body Holder value) { return value.level(); }
        record Holder(Level level) {}
        @JsonFormat(shape = JsonFormat.Shape.NUMBER)
        enum Level { LOW, HIGH }

        @Post("/shapes") default Shape shape(@Body Shape value) { return value; }
        @Post("/circles") default Circle circle(@Body Circle value) { return value; }
        sealed interface Shape {}
        record Circle(double radius) implements Shape {}
        sealed interface Cornered extends Shape {}
        record Square(double side, Shape inner) implements Cornered {}

        @Post("/animals") default Animal animal(@Body Animal value) { return value; }
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = Animal.Unknown.class)
        @JsonSubTypes({
          @JsonSubTypes.Type(value = Animal.Dog.class, names = {"dog", "hound"}),
          @JsonSubTypes.Type(value = Animal.Unknown.class, name = "unknown")
        })
        interface Animal {
          record Dog(String name) implements Animal {}
          record Unknown(String name) implements Animal {}
        }

        @Post("/wrapped") default Wrapped wrapped(@Body Wrapped value) { return value; }
        @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
        sealed interface Wrapped {}
        record One(int a) implements Wrapped {}
        record Two(int b) implements Wrapped {}

        @Post("/grades") default Map<String, List<Grade>> grades(@Body Map<String, List<Grade>> value) { return value; }
        enum Grade {
          GOOD, BAD;
          @JsonCreator static Grade of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
          }
        }

        @Post("/beans") default Bean bean(@Body Bean value) { return value; }
        class Bean {
          private int count = 5;
          private String name = "none";
          private List<String> tags = List.of("default");
          public int getCount() { return count; }
          public void setCount(int count) {
            if (count < 0) {
              throw new IllegalArgumentException("secret");
            }
            this.count = count;
          }
          public String getName() { return name; }
          @JsonProperty(defaultValue = "given") public void setName(String name) { this.name = name; }
          public List<String> getTags() { return tags; }
          public void setTags(List<String> tags) { this.tags = tags; }
        }

        @Post("/built") default Built built(@Body Built value) { return value; }
        final class Built {
          private final String name;
          private final int size;
          private Built(Builder builder) { name = builder.name; size = builder.size; }
          @JsonProperty("the_name") public String getName() { return name; }
          public int getSize() { return size; }
          public static Builder builder() { return new Builder(); }
          public static final class Builder {
            private String name = "unnamed";
            private int size;
            public Builder name(String name) { this.name = name; return this; }
            public Builder size(int size) { this.size = size; return this; }
            public Built build() { return new Built(this); }
          }
        }

        @Post("/quoted") default Quoted quoted(@Body Quoted value) { return value; }
        record Quoted(
            @JsonFormat(shape = JsonFormat.Shape.STRING) long a,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Boolean b,
            @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT) Instant c,
            @JsonFormat(pattern = "dd.MM.yyyy") LocalDate d) {}

        @Post("/keys") default Keys keys(@Body Keys value) { return value; }
        record Keys(Map<Integer, String> a, SortedMap<UUID, Integer> b) {}

        @NullMarked
        @Post("/marked") default Marked marked(@Body Marked value) { return value; }
        @NullMarked
        record Marked(String a, @Nullable String b, Optional<String> c, @JsonUnwrapped Inner d) {}
        @NullMarked
        record Inner(String e) {}
      }
      """;

  @Parameter
  private Compiler compiler;

  private Api api;

  @BeforeParameterizedClassInvocation(injectArguments = false)
  void compile(@TempDir Path directory) {
    api = Api.compile(compiler, directory, SOURCE);
  }

  private String post(String path, String json) {
    return api.function("com.acme.ShapesApiHandler").post(path, json).send().textOrErrors();
  }

  @Test
  void aliasesAreReadAndTheNameIsWritten() {
    assertThat(post("/names", "{\"title\":\"a\",\"count\":1}"))
        .isEqualTo("{\"n\":\"a\",\"count\":1}");
    assertThat(post("/names", "{\"count\":1}")).isEqualTo("{\"n\":null,\"count\":1}");
    assertThat(post("/names", "{\"n\":\"a\"}")).isEqualTo("400 /count: is required");
  }

  @Test
  void unknownPropertiesAreSkippedUnlessThatIsRefused() {
    assertThat(post("/names", "{\"n\":\"a\",\"count\":1,\"x\":[{}]}"))
        .isEqualTo("{\"n\":\"a\",\"count\":1}");
    assertThat(post("/strict", "{\"a\":\"b\",\"old\":1}")).isEqualTo("{\"a\":\"b\"}");
    assertThat(post("/strict", "{\"a\":\"b\",\"x\":1,\"y\":2}"))
        .isEqualTo("400 /x: is not a known property /y: is not a known property");
  }

  @Test
  void whatIsOnlyWrittenIsNotRead() {
    assertThat(post("/read-only", "{\"id\":\"no number\",\"a\":\"x\"}"))
        .isEqualTo("{\"id\":null,\"a\":\"x\"}");
  }

  @Test
  void absentPropertiesHaveTheirDefault() {
    assertThat(post("/defaults", "{\"c\":null}")).isEqualTo("{\"a\":7,\"b\":\"x\",\"c\":null}");
    assertThat(post("/defaults", "{}")).isEqualTo("400 /c: is required");
  }

  @Test
  void constantsHaveTextsAliasesAndADefault() {
    assertThat(post("/enums", "{\"opened\":[\"open\",\"opened\",\"CLOSED\",\"?\"]}"))
        .isEqualTo("{\"open\":[\"open\",\"open\",\"CLOSED\",\"OTHER\"]}");
    assertThat(post("/enums", "{\"OPEN\":[]}")).isEqualTo("400 /OPEN: its name is no State");
    assertThat(post("/levels", "{\"level\":1}")).isEqualTo("1");
    assertThat(post("/levels", "{\"level\":2}"))
        .isEqualTo("400 /level: expected an integer from 0 to 1, found 2");
  }

  @Test
  void aSealedHierarchyIsToldApartByTheSimpleName() {
    assertThat(post(
            "/shapes",
            "{\"side\":1,\"inner\":{\"radius\":2.5,\"type\":\"Circle\"},\"type\":\"Square\"}"))
        .isEqualTo(
            "{\"type\":\"Square\",\"side\":1.0,\"inner\":{\"type\":\"Circle\",\"radius\":2.5}}");
    assertThat(post("/shapes", "{\"radius\":2.5}")).isEqualTo("400 /type: is required");
    assertThat(post("/shapes", "{\"type\":\"Oval\",\"radius\":2.5}"))
        .isEqualTo("400 /type: expected one of Circle, Square, found \"Oval\"");
    assertThat(post("/shapes", "{\"type\":\"Square\",\"side\":1,\"inner\":[]}"))
        .isEqualTo("400 /inner: expected an object, found an array");
    assertThat(post("/circles", "{\"radius\":2.5}")).isEqualTo("{\"radius\":2.5}");
  }

  @Test
  void anAnnotatedHierarchyHasAliasesAndADefault() {
    assertThat(post("/animals", "{\"name\":\"a\",\"kind\":\"hound\"}"))
        .isEqualTo("{\"kind\":\"dog\",\"name\":\"a\"}");
    assertThat(post("/animals", "{\"name\":\"a\",\"kind\":\"cat\"}"))
        .isEqualTo("{\"kind\":\"unknown\",\"name\":\"a\"}");
    assertThat(post("/animals", "{\"name\":\"a\"}"))
        .isEqualTo("{\"kind\":\"unknown\",\"name\":\"a\"}");
  }

  @Test
  void aWrapperHoldsOneObject() {
    assertThat(post("/wrapped", "{\"Two\":{\"b\":1}}")).isEqualTo("{\"Two\":{\"b\":1}}");
    assertThat(post("/wrapped", "{\"Two\":{\"b\":1},\"One\":{}}"))
        .isEqualTo("400 /One: is one property too many");
    assertThat(post("/wrapped", "{\"Three\":{\"b\":1}}"))
        .isEqualTo("400 : expected an object whose one name is one of One, Two, found an object");
    assertThat(post("/wrapped", "{}"))
        .isEqualTo("400 : expected an object whose one name is one of One, Two, found an object");
  }

  @Test
  void anEnumMadeByAMethodOfItsOwnIsWrittenByName() {
    assertThat(post("/grades", "{\"a\":[\"good\",\"BAD\",null]}"))
        .isEqualTo("{\"a\":[\"GOOD\",\"BAD\",null]}");
    assertThat(post("/grades", "{\"a\":[\"fair\"]}"))
        .isEqualTo("400 /a/0: expected a valid Grade, found \"fair\"");
  }

  @Test
  void aBeanKeepsWhatIsNotSet() {
    assertThat(post("/beans", "{}"))
        .isEqualTo("{\"count\":5,\"name\":\"given\",\"tags\":[\"default\"]}");
    assertThat(post("/beans", "{\"tags\":null,\"count\":1}"))
        .isEqualTo("{\"count\":1,\"name\":\"given\",\"tags\":null}");
    assertThat(post("/beans", "{\"count\":-1}"))
        .isEqualTo("400 : expected a valid Bean, found an object");
  }

  @Test
  void aBuilderIsFoundByConvention() {
    assertThat(post("/built", "{\"the_name\":\"a\",\"size\":3}"))
        .isEqualTo("{\"size\":3,\"the_name\":\"a\"}");
    assertThat(post("/built", "{}")).isEqualTo("{\"size\":0,\"the_name\":\"unnamed\"}");
  }

  @Test
  void formatsAreReadAsTheyAreWritten() {
    String json =
        "{\"a\":\"9007199254740993\",\"b\":\"true\",\"c\":1700000000123,\"d\":\"31.01.2026\"}";
    assertThat(post("/quoted", json)).isEqualTo(json);
    assertThat(post("/quoted", "{\"a\":7,\"b\":false}"))
        .isEqualTo("{\"a\":\"7\",\"b\":\"false\",\"c\":null,\"d\":null}");
    assertThat(post("/quoted", "{\"a\":\"x\",\"b\":\"\",\"c\":\"1\",\"d\":\"2026-01-31\"}"))
        .isEqualTo(
            "400 /a: expected an integer from -9223372036854775808 to 9223372036854775807, found \"x\""
                + " /b: expected true or false, found \"\""
                + " /c: expected an integer, found \"1\""
                + " /d: expected a text of the form dd.MM.yyyy, found \"2026-01-31\"");
  }

  @Test
  void keysAreConverted() {
    String json =
        "{\"a\":{\"-7\":\"x\",\"0\":null},\"b\":{\"123e4567-e89b-12d3-a456-426614174000\":1}}";
    assertThat(post("/keys", json)).isEqualTo(json);
    assertThat(post("/keys", "{\"a\":{\"x\":\"\",\"01\":\"\",\"2147483648\":\"\"},\"b\":{\"\":1}}"))
        .isEqualTo("400 /a/x: its name is no integer from -2147483648 to 2147483647"
            + " /a/01: its name is no integer from -2147483648 to 2147483647"
            + " /a/2147483648: its name is no integer from -2147483648 to 2147483647"
            + " /b/: its name is no UUID");
  }

  @Test
  void nullMarkedPropertiesAreRequired() {
    assertThat(post("/marked", "{\"a\":\"x\",\"e\":\"y\"}"))
        .isEqualTo("{\"a\":\"x\",\"b\":null,\"c\":null,\"e\":\"y\"}");
    assertThat(post("/marked", "{\"a\":null}"))
        .isEqualTo("400 /a: expected a string, found null /e: is required");
  }
}
