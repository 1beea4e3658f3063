package dev.albroute.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.albroute.json.JsonException;
import dev.albroute.json.JsonReader;
import dev.albroute.json.JsonWriter;
import dev.albroute.json.Utf8Output;
import dev.albroute.processor.AlbRouteProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Arbitrary bytes as three annotated types: generated code takes what jackson-databind takes, as the same value, and
 * refuses the rest. The build replays the inputs beside this test; to look for new ones, one target at a time:
 *
 * <pre>JAZZER_FUZZ=1 ./mvnw test -pl processor -am -Dgates=off -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dtest='ShapesFuzzTest#anyBytesAsARecordOfRecords'</pre>
 */
class ShapesFuzzTest {
  private static final Path SOURCES = Path.of("src", "test", "resources", "fuzz");
  private static final Generated GENERATED = Generated.compile();

  @FuzzTest(maxDuration = "10m")
  @DictionaryEntries({
    "{\"order_id\":\"",
    "\"customer\":{",
    "\"addr_line1\":",
    "\"isbn\":",
    "\"priority\":\"express\"",
    "\"priority\":\"fast\"",
    "\"items\":[{",
    "\"sku\":",
    "\"quantity\":1.0",
    "\"gift\":true",
    "\"total\":1.50",
    "\"stamp\":9223372036854775807",
    "\"counts\":{",
    "\"flags\":{\"STANDARD\":",
    "\"coupon\":null"
  })
  void anyBytesAsARecordOfRecords(byte[] text) throws Exception {
    compare("Order", text);
  }

  @FuzzTest(maxDuration = "10m")
  @DictionaryEntries({
    "\"user_name\":",
    "\"parent_account\":{",
    "\"is_active\":",
    "\"logins\":[",
    "\"other\":{\"a\":[1,1.5,null]}",
    "\\u0075ser_name",
    "1e2",
    "null"
  })
  void anyBytesAsAClassWithSetters(byte[] text) throws Exception {
    compare("Account", text);
  }

  @FuzzTest(maxDuration = "10m")
  @DictionaryEntries({
    "{\"kind\":\"circle\"",
    "{\"kind\":\"group\"",
    ",\"kind\":\"label\"}",
    "\"figures\":[{",
    "\"named\":{\"a\":{",
    "\"around\":{",
    "\"radius\":1.5",
    "\"content\":",
    "\"lines\":[]"
  })
  void anyBytesAsAClassOfAHierarchy(byte[] text) throws Exception {
    compare("Figure", text);
  }

  /** The fuzzer would find nothing with judges who refuse everything. */
  @Test
  void theInputsBesideThisTestAreTakenAndRefused() throws Exception {
    assertThat(GENERATED.read(
            "Order", "{\"gift\":true,\"stamp\":1e2}".getBytes(StandardCharsets.UTF_8)))
        .isPresent();
    assertThat(GENERATED.read("Order", "{\"gift\":1,\"stamp\":1}".getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }

  private static void compare(String shape, byte[] text) throws Exception {
    StrictJackson.Verdict expected = StrictJackson.read(text, GENERATED.type(shape));
    if (expected == StrictJackson.ABSTAINS) {
      return;
    }
    Optional<Object> value = GENERATED.read(shape, text);
    assertThat(value.isPresent()).isEqualTo(expected.value().isPresent());
    if (value.isPresent()) {
      String written = GENERATED.write(value.get());
      assertThat(StrictJackson.same(written, expected.text()))
          .as("%s%n%s", written, expected.text())
          .isTrue();
    }
  }

  /** The generated codecs, called by a class of their package. */
  private record Generated(ClassLoader loader, Method reader, Method writer) {

    static Generated compile() {
      try {
        Path directory = Files.createTempDirectory("shapes");
        Map<String, String> sources = new LinkedHashMap<>();
        for (String name : new String[] {"ShapesApi", "Shapes"}) {
          sources.put("com.acme.fuzz." + name, Files.readString(SOURCES.resolve(name + ".java")));
        }
        ClassLoader loader = Compiler.JAVAC
            .compile(directory, sources, new AlbRouteProcessor())
            .clean()
            .loader();
        Class<?> shapes = loader.loadClass("com.acme.fuzz.Shapes");
        return new Generated(
            loader,
            shapes.getMethod("read", String.class, JsonReader.class),
            shapes.getMethod("write", Object.class, JsonWriter.class));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }

    Class<?> type(String shape) throws ClassNotFoundException {
      return loader.loadClass("com.acme.fuzz.ShapesApi$" + shape);
    }

    /** The value of a text; empty where it is refused. */
    Optional<Object> read(String shape, byte[] text) throws ReflectiveOperationException {
      JsonReader json = new JsonReader().reset(text, 0, text.length);
      try {
        Object value = reader.invoke(null, shape, json);
        json.end();
        return json.failed() ? Optional.empty() : Optional.of(value);
      } catch (JsonException e) {
        return Optional.empty();
      } catch (java.lang.reflect.InvocationTargetException e) {
        if (e.getCause() instanceof JsonException) {
          return Optional.empty();
        }
        throw e;
      }
    }

    String write(Object value) throws ReflectiveOperationException {
      Utf8Output out = new Utf8Output(256);
      writer.invoke(null, value, new JsonWriter(out).plain());
      return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }
  }
}
