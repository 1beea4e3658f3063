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

/** The user's own codecs, wherever they can be named. Both compilers take the code. */
@ParameterizedClass
@EnumSource(Compiler.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JsonCodecsTest {
  private static final String SOURCE = """
      package com.acme;

      import com.fasterxml.jackson.annotation.*;
      import dev.albroute.annotation.*;
      import dev.albroute.json.JsonCodec;
      import dev.albroute.json.JsonReader;
      import dev.albroute.json.JsonWriter;
      import java.util.*;
      import org.jspecify.annotations.*;

      @AlbRoute(codecs = CodedApi.CentsCodec.class, include = OtherApi.class)
      public interface CodedApi {
        @Post("/money") default Money money(@Body Money value) { return value; }
        record Money(Cents total, @Codec(Reversed.class) String word, List<Cents> parts) {}

        final class Cents {
          final long value;
          Cents(long value) { this.value = value; }
        }

        final class CentsCodec implements JsonCodec<Cents> {
          @Override public Cents read(JsonReader json) { return new Cents(Math.round(json.readDouble() * 100)); }
          @Override public void write(JsonWriter json, Cents cents) { json.writeDouble(cents.value / 100.0); }
        }

        final class Reversed implements JsonCodec<String> {
          public static final Reversed INSTANCE = new Reversed();
          private Reversed() {}
          @Override public String read(JsonReader json) { return new StringBuilder(json.readString()).reverse().toString(); }
          @Override public void write(JsonWriter json, String text) { json.writeString(new StringBuilder(text).reverse().toString()); }
        }

        @NullMarked
        @Post("/lengths") default Lengths lengths(@Body Lengths value) { return value; }
        @NullMarked
        record Lengths(@Codec(Length.class) Integer a, @Nullable @Codec(Length.class) Integer b, @Codec(Length.class) int c) {}

        final class Length implements JsonCodec<Integer> {
          @Override public Integer read(JsonReader json) {
            int from = json.offset();
            json.skipValue();
            return json.offset() - from;
          }
          @Override public void write(JsonWriter json, Integer length) { json.writeInt(length); }
        }

        @Post("/coded") @Codec(Reversed.class)
        default String coded(@Body @Codec(Reversed.class) String value) { return value + "!"; }
        @Post("/coded/optional") @Codec(Reversed.class)
        default Optional<String> coded(@Body @Codec(Reversed.class) Optional<String> value) { return value; }

        @Post("/stand-ins") default StandIns standIns(@Body StandIns value) { return value; }
        record StandIns(ByValue value, ByCreator creator, ByConstant constant) {}
        record ByValue(@JsonValue @Codec(Reversed.class) String text) {}
        class ByCreator {
          private final String text;
          @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
          public ByCreator(@Codec(Reversed.class) String text) { this.text = text + "!"; }
          @JsonValue public String text() { return text; }
        }
        enum ByConstant {
          UP, DOWN;
          @JsonValue @Codec(Reversed.class) public String text() { return name().toLowerCase(Locale.ROOT); }
        }
      }
      """;

  private static final String OTHER = """
      package com.acme;

      import dev.albroute.annotation.*;
      import dev.albroute.json.JsonCodec;
      import dev.albroute.json.JsonReader;
      import dev.albroute.json.JsonWriter;

      @AlbRoute(value = "/other", codecs = {OtherApi.WholeCents.class, OtherApi.Tally.class})
      public interface OtherApi {
        @Post default Other other(@Body Other value) { return value; }
        record Other(CodedApi.Cents cents, Short flag, short primitive) {}

        final class WholeCents implements JsonCodec<CodedApi.Cents> {
          @Override public CodedApi.Cents read(JsonReader json) { return new CodedApi.Cents(json.readLong()); }
          @Override public void write(JsonWriter json, CodedApi.Cents cents) { json.writeLong(cents.value); }
        }

        final class Tally implements JsonCodec<Short> {
          @Override public Short read(JsonReader json) { return (short) json.readString().length(); }
          @Override public void write(JsonWriter json, Short value) { json.writeString("x".repeat(value)); }
        }
      }
      """;

  @Parameter
  private Compiler compiler;

  private Api api;

  @BeforeParameterizedClassInvocation(injectArguments = false)
  void compile(@TempDir Path directory) {
    api = Api.compile(compiler, directory, SOURCE, OTHER);
  }

  private String post(String path, String json) {
    return api.function("com.acme.CodedApiHandler").post(path, json).send().textOrErrors();
  }

  @Test
  void codecsReadAndWriteTheirTypes() {
    assertThat(post("/money", "{\"total\":1.5,\"word\":\"abc\",\"parts\":[0.25,null]}"))
        .isEqualTo("{\"total\":1.5,\"word\":\"abc\",\"parts\":[0.25,null]}");
    assertThat(post("/money", "{\"total\":null,\"word\":null}"))
        .isEqualTo("{\"total\":null,\"word\":null,\"parts\":null}");
  }

  @Test
  void noCodecIsAskedAboutNull() {
    assertThat(post("/lengths", "{\"a\":\"xyz\",\"b\":null,\"c\":[]}"))
        .isEqualTo("{\"a\":5,\"b\":null,\"c\":2}");
    assertThat(post("/lengths", "{\"a\": null,\"c\":null}"))
        .isEqualTo("400 /a: expected a value other than null, found null"
            + " /c: expected a value other than null, found null");
  }

  @Test
  void codecsMakeJsonOfBodiesAndResults() {
    assertThat(post("/coded", "\"abc\"")).isEqualTo("\"!abc\"");
    assertThat(post("/coded", "1")).isEqualTo("400 : expected a string, found 1");
    assertThat(post("/coded/optional", "\"ab\"")).isEqualTo("\"ab\"");
  }

  @Test
  void codecsReadAndWriteTheValuesThatStandForObjects() {
    String sent = "{\"value\":\"abc\",\"creator\":\"abc\",\"constant\":\"pu\"}";
    String written = "{\"value\":\"abc\",\"creator\":\"cba!\",\"constant\":\"pu\"}";
    assertThat(post("/stand-ins", sent)).isEqualTo(written);
    assertThat(post("/stand-ins", "{\"value\":1}"))
        .isEqualTo("400 /value: expected a string, found 1");
  }

  @Test
  void codecsOfAnIncludedInterfaceComeAfterThoseOfTheInterface() {
    assertThat(post("/other", "{\"cents\":1.5,\"flag\":\"xx\",\"primitive\":\"x\"}"))
        .isEqualTo("{\"cents\":1.5,\"flag\":\"xx\",\"primitive\":\"x\"}");
    Function alone = api.function("com.acme.OtherApiHandler");
    assertThat(
            alone.post("/other", "{\"cents\":150,\"primitive\":\"x\"}").send().text())
        .isEqualTo("{\"cents\":150,\"flag\":null,\"primitive\":\"x\"}");
  }
}
