package dev.albroute.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/** What the compiled code of large interfaces looks like to the virtual machine. */
class BytecodeTest {
  /** HotSpot compiles no larger method ({@code -XX:-DontCompileHugeMethods} apart). */
  private static final int HUGE = 8_000;

  @TempDir
  Path directory;

  @Test
  void aThousandRoutesMakeNoHugeMethod() {
    StringBuilder api = new StringBuilder(
        "package com.acme;\nimport dev.albroute.annotation.*;\nimport java.util.*;\n@AlbRoute(\"/api/v1\")\npublic interface LargeApi {\n");
    for (int i = 0; i < 250; i++) {
      api.append("""
            record T%1$d(String name, int count, List<String> tags, Optional<T%2$d> next) {}

            @Get("/things%1$d")
            default List<T%1$d> list%1$d(@QueryParam Optional<String> like, @QueryParam @DefaultValue("20") int limit) {
              return List.of();
            }

            @Get("/things%1$d/{id}")
            default Optional<T%1$d> find%1$d(long id) {
              return Optional.of(new T%1$d("n" + id, %1$d, List.of(), Optional.empty()));
            }

            @Post("/things%1$d")
            @Status(201)
            default T%1$d add%1$d(T%1$d thing) {
              return thing;
            }

            @Delete("/things%1$d/{id}")
            default void remove%1$d(long id) {}
          """.formatted(i, i % 10 == 0 ? i : i - 1));
    }
    Api compiled = Api.compile(Compiler.JAVAC, directory, api.append("}\n").toString());
    assertThat(hugeMethods(compiled.compilation())).isEmpty();
    Function function = compiled.function("com.acme.LargeApiHandler");
    for (int i = 0; i < 250; i += 31) {
      assertThat(function
              .get("/api/v1/things" + i + "/5")
              .send()
              .json()
              .get("count")
              .intValue())
          .isEqualTo(i);
      String body = "{\"name\":\"a\",\"count\":" + i
          + ",\"tags\":[],\"next\":{\"name\":\"b\",\"count\":1,\"tags\":[\"x\"],\"next\":null}}";
      assertThat(function.post("/api/v1/things" + i, body).send().text()).isEqualTo(body);
    }
  }

  @Test
  void aThousandLiteralsOnOneLevelMakeNoHugeMethod() {
    StringBuilder api = new StringBuilder(
        "package com.acme;\nimport dev.albroute.annotation.*;\n@AlbRoute\npublic interface FlatApi {\n");
    for (int i = 0; i < 1_000; i++) {
      api.append("@Get(\"/a-rather-long-name-of-a-resource-")
          .append(i)
          .append("\") default String m")
          .append(i)
          .append("() { return \"")
          .append(i)
          .append("\"; }\n");
    }
    Api compiled = Api.compile(Compiler.JAVAC, directory, api.append("}\n").toString());
    assertThat(hugeMethods(compiled.compilation())).isEmpty();
    Function function = compiled.function("com.acme.FlatApiHandler");
    for (int i = 0; i < 1_000; i++) {
      assertThat(function.get("/a-rather-long-name-of-a-resource-" + i).send().text())
          .isEqualTo(Integer.toString(i));
    }
  }

  @Test
  void longTemplatesMakeNoHugeMethod() {
    StringBuilder api = new StringBuilder(
        "package com.acme;\nimport dev.albroute.annotation.*;\n@AlbRoute\npublic interface LongApi {\n");
    for (int i = 0; i < 20; i++) {
      String template =
          "/r" + i + "/{a}/some/{b}/more/{c}".repeat(1) + "/segments".repeat(200) + "/end" + i;
      api.append("@Get(\"")
          .append(template)
          .append("\") default String m")
          .append(i)
          .append(
              "(@PathParam String a, @PathParam String b, @PathParam String c) { return a + b + c; }\n");
    }
    Api compiled = Api.compile(Compiler.JAVAC, directory, api.append("}\n").toString());
    assertThat(hugeMethods(compiled.compilation())).isEmpty();
    Function function = compiled.function("com.acme.LongApiHandler");
    assertThat(function
            .get("/r7/1/some/2/more/3" + "/segments".repeat(200) + "/end7")
            .send()
            .text())
        .isEqualTo("123");
    assertThat(function
            .get("/r7/1/some/2/more/3" + "/segments".repeat(200) + "/end8")
            .send()
            .status())
        .isEqualTo(404);
  }

  /** A constructor takes 255 parameters at most, itself included (JVMS, section 4.3.3). */
  @Test
  void recordsOfManyComponentsMakeNoHugeMethod() {
    List<String> components = new ArrayList<>();
    ObjectNode value = Function.JSON.createObjectNode();
    for (int i = 0; i < 254; i++) {
      String name = "aComponentWithALongName" + i;
      switch (i % 4) {
        case 0 -> {
          components.add("int " + name);
          value.put(name, i);
        }
        case 1 -> {
          components.add("String " + name);
          value.put(name, "v" + i);
        }
        case 2 -> {
          components.add("java.util.Optional<Integer> " + name);
          value.put(name, i);
        }
        default -> {
          components.add("java.util.List<java.time.LocalDate> " + name);
          value.putArray(name).add("2026-01-02");
        }
      }
    }
    String api = """
        package com.acme;
        import dev.albroute.annotation.*;
        @AlbRoute
        public interface WideApi {
          record Wide(%s) {
            public Wide {
              if (aComponentWithALongName0 < 0) {
                throw new IllegalArgumentException();
              }
            }
          }
          @Post("/wide") default Wide echo(Wide wide) { return wide; }
        }
        """.formatted(String.join(", ", components));
    Api compiled = Api.compile(Compiler.JAVAC, directory, api);
    assertThat(hugeMethods(compiled.compilation())).isEmpty();
    Function function = compiled.function("com.acme.WideApiHandler");
    assertThat(function.post("/wide", value.toString()).send().json()).isEqualTo(value);
    value.put("aComponentWithALongName0", -1);
    assertThat(function.post("/wide", value.toString()).send().status()).isEqualTo(400);
    value.remove(List.of(
        "aComponentWithALongName0", "aComponentWithALongName100", "aComponentWithALongName252"));
    assertThat(function.post("/wide", value.toString()).send().json().get("errors"))
        .extracting(error -> error.get("pointer").textValue())
        .containsExactly(
            "/aComponentWithALongName0",
            "/aComponentWithALongName100",
            "/aComponentWithALongName252");
  }

  @Test
  void enumsOfManyConstantsMakeNoHugeMethod() {
    List<String> constants = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      constants.add("CONSTANT_" + i);
    }
    String api = """
        package com.acme;
        import dev.albroute.annotation.*;
        @AlbRoute
        public interface EnumApi {
          enum Large { %s }
          @Get("/one") default Large one(@QueryParam Large value) { return value; }
          @Post("/all") default java.util.List<Large> all(@Body java.util.List<Large> values) { return values; }
        }
        """.formatted(String.join(", ", constants));
    Api compiled = Api.compile(Compiler.JAVAC, directory, api);
    Map<String, Integer> huge = hugeMethods(compiled.compilation());
    // The initialisers run once; that of the enum is the user's.
    huge.keySet()
        .removeIf(
            method -> method.contains("<clinit>") || method.startsWith("com/acme/EnumApi$Large"));
    assertThat(huge).isEmpty();
    Function function = compiled.function("com.acme.EnumApiHandler");
    for (int i = 0; i < 1_500; i += 101) {
      assertThat(function.get("/one?value=CONSTANT_" + i).send().text())
          .isEqualTo("\"CONSTANT_" + i + "\"");
    }
    assertThat(function.get("/one?value=CONSTANT_1500").send().status()).isEqualTo(400);
    String all = "[\"" + String.join("\",\"", constants) + "\"]";
    assertThat(function.post("/all", all).send().text()).isEqualTo(all);
  }

  /** Each costs milliseconds at its first use: see the list of what a first request must not touch. */
  @ParameterizedTest
  @EnumSource
  void generatedCodeHasNoInvokedynamicAndNoLambda(Compiler compiler) {
    Api compiled = Api.compile(compiler, directory, Golden.source("orders/OrdersApi.java"));
    List<String> dynamic = new ArrayList<>();
    compiled.compilation().classFiles().forEach((name, bytes) -> {
      if (name.contains("Handler") || name.contains("Json")) {
        new ClassReader(bytes).accept(new InvokeDynamics(name, dynamic), 0);
      }
    });
    assertThat(dynamic).isEmpty();
  }

  @Test
  void theSizeOfAMethodIsMeasured() {
    // So that the tests above cannot pass by measuring nothing.
    Api compiled = Api.compile(Compiler.JAVAC, directory, Golden.source("orders/OrdersApi.java"));
    assertThat(sizes(compiled.compilation()))
        .hasSizeGreaterThan(20)
        .anySatisfy((method, size) -> assertThat(size).isGreaterThan(100));
  }

  private static Map<String, Integer> hugeMethods(Compilation compilation) {
    Map<String, Integer> huge = sizes(compilation);
    huge.values().removeIf(size -> size < HUGE);
    return huge;
  }

  private static Map<String, Integer> sizes(Compilation compilation) {
    Map<String, Integer> sizes = new TreeMap<>();
    compilation
        .classFiles()
        .forEach((name, bytes) -> new ClassReader(bytes).accept(new Sizes(name, sizes), 0));
    return sizes;
  }

  private static final class Sizes extends ClassVisitor {
    private final String type;
    private final Map<String, Integer> sizes;

    Sizes(String type, Map<String, Integer> sizes) {
      super(Opcodes.ASM9);
      this.type = type;
      this.sizes = sizes;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new CodeSizeEvaluator(Opcodes.ASM9, null) {
        @Override
        public void visitEnd() {
          sizes.merge(type + " " + name + descriptor, getMaxSize(), Math::max);
        }
      };
    }
  }

  private static final class InvokeDynamics extends ClassVisitor {
    private final String type;
    private final List<String> found;

    InvokeDynamics(String type, List<String> found) {
      super(Opcodes.ASM9);
      this.type = type;
      this.found = found;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitInvokeDynamicInsn(
            String called, String type, Handle bootstrap, Object... arguments) {
          found.add(InvokeDynamics.this.type + " " + name + " calls " + called);
        }
      };
    }
  }
}
