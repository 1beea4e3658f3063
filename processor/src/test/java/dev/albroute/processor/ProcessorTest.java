package dev.albroute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.albroute.processor.emit.Compilation;
import dev.albroute.processor.emit.Compiler;
import dev.albroute.processor.emit.GeneratedFile;
import dev.albroute.processor.emit.HandlerEmitter;
import dev.albroute.processor.model.HandlerModel;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rounds, other processors, failures, options: what goes on around one interface. */
class ProcessorTest {

  private static final String GOOD = """
      package com.acme;

      import dev.albroute.annotation.*;

      @AlbRoute("/good")
      public interface GoodApi {
        @Get("/{id}")
        String find(int id);
      }
      """;

  private static final String BAD = """
      package com.acme;

      import dev.albroute.annotation.*;

      @AlbRoute("/bad")
      public interface BadApi {
        @Get("/{id}")
        String find();
      }
      """;

  @TempDir
  Path directory;

  private static List<String> errors(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void theFailureOfOneInterfaceHidesNoOther(Compiler compiler) {
    Map<String, String> units = Map.of(
        "com.acme.BadApi", BAD,
        "com.acme.GoodApi", GOOD,
        "com.acme.GoodFunction", """
                package com.acme;

                public class GoodFunction extends GoodApiHandler {
                  public GoodFunction() {
                    super(id -> "" + id);
                  }
                }
                """);
    Compilation compilation = compiler.compile(directory, units, new AlbRouteProcessor());
    assertThat(errors(compilation)).singleElement().asString().startsWith("[ALB203]");
    assertThat(compilation.sources()).containsKey("com/acme/GoodApiHandler.java");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void whatIsGeneratedDoesNotDependOnTheOrderOfSources(Compiler compiler) {
    Map<String, String> units = new LinkedHashMap<>();
    units.put("com.acme.GoodApi", GOOD);
    units.put("com.acme.OtherApi", GOOD.replace("GoodApi", "OtherApi"));
    Map<String, String> reversed = new LinkedHashMap<>();
    reversed.put("com.acme.OtherApi", GOOD.replace("GoodApi", "OtherApi"));
    reversed.put("com.acme.GoodApi", GOOD);
    assertThat(compiler
            .compile(directory.resolve("a"), units, new AlbRouteProcessor())
            .sources())
        .isEqualTo(compiler
            .compile(directory.resolve("b"), reversed, new AlbRouteProcessor())
            .sources());
  }

  /** Generates {@code com.acme.Made}, a record with a component, in the first round. */
  private static final class Maker extends AbstractProcessor {
    private final String name;
    private boolean done;

    Maker(String name) {
      this.name = name;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer writer =
            processingEnv.getFiler().createSourceFile("com.acme." + name).openWriter()) {
          writer.write("package com.acme;\n\npublic record " + name + "(String id) {\n");
          writer.write("  public static final String PATH = \"/made/{id}\";\n}\n");
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
      }
      return false;
    }
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void anInterfaceWaitsForTypesOfLaterRounds(Compiler compiler) {
    Map<String, String> units = Map.of("com.acme.MadeApi", """
            package com.acme;

            import dev.albroute.annotation.*;
            import java.util.List;

            @AlbRoute("/waiting")
            public interface MadeApi {
              @Get(Made.PATH)
              List<Made> list(String id, @QueryParam int limit);
            }
            """);
    Compilation compilation =
        compiler.compile(directory, units, new AlbRouteProcessor(), new Maker("Made"));
    assertThat(errors(compilation)).isEmpty();
    assertThat(compilation.source("com/acme/MadeApiHandler.java")).contains("/waiting/made/{id}");
  }

  /** The Eclipse compiler forgets where parameters stand, from one round to the next. */
  @Test
  void anInterfaceThatFailsAfterWaitingIsToldWhere() {
    Map<String, String> units = Map.of("com.acme.MadeApi", """
            package com.acme;

            import dev.albroute.annotation.*;

            @AlbRoute("/waiting")
            public interface MadeApi {
              @Get
              Made find(@QueryParam @DefaultValue("a") int limit);
            }
            """);
    Compilation compilation =
        Compiler.JAVAC.compile(directory, units, new AlbRouteProcessor(), new Maker("Made"));
    assertThat(compilation.diagnostics())
        .filteredOn(diagnostic -> diagnostic.getKind() == Kind.ERROR)
        .singleElement()
        .satisfies(error -> {
          assertThat(error.getMessage(Locale.ROOT)).startsWith("[ALB314]");
          assertThat(error.getLineNumber()).isEqualTo(8);
        });
  }

  @Test
  void aClassOfAnotherProcessorIsNotOverwritten() {
    Compilation compilation = Compiler.JAVAC.compile(
        directory,
        Map.of("com.acme.GoodApi", GOOD),
        new Maker("GoodApiHandler"),
        new AlbRouteProcessor());
    assertThat(errors(compilation))
        .containsExactly("[ALB109] GoodApiHandler, which is generated for GoodApi, exists already."
            + " Rename one of the two.");
  }

  /** Fails for one interface, as a defect would. */
  private static List<GeneratedFile> defective(HandlerModel model) {
    if (model.api().simple().equals("BadApi")) {
      throw new IllegalStateException("a defect");
    }
    return new HandlerEmitter().emit(model);
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aDefectIsToldAtItsInterfaceAndOthersAreServed(Compiler compiler) {
    Map<String, String> units =
        Map.of("com.acme.BadApi", BAD.replace("find()", "find(int id)"), "com.acme.GoodApi", GOOD);
    Compilation compilation =
        compiler.compile(directory, units, new AlbRouteProcessor(ProcessorTest::defective));
    assertThat(compilation.diagnostics())
        .filteredOn(diagnostic -> diagnostic.getKind() == Kind.ERROR)
        .singleElement()
        .satisfies(error -> {
          assertThat(error.getMessage(Locale.ROOT))
              .startsWith("[ALB901] AlbRoute failed on com.acme.BadApi:"
                  + " java.lang.IllegalStateException: a defect at ")
              .endsWith("Report it, please, with the interface and this message.");
          assertThat(error.getLineNumber()).isEqualTo(6);
        });
    assertThat(compilation.sources()).containsKey("com/acme/GoodApiHandler.java");
  }

  @Test
  void aClassThatCannotBeWrittenIsTold() throws IOException {
    // A file where the directory of the package should be.
    Files.createDirectories(directory.resolve("generated"));
    Files.writeString(directory.resolve("generated").resolve("com"), "");
    Compilation compilation = Compiler.JAVAC.compile(
        directory, Map.of("com.acme.GoodApi", GOOD), new AlbRouteProcessor());
    assertThat(errors(compilation).get(0))
        .startsWith(
            "[ALB902] GoodApiHandler, which is generated for GoodApi, could not be written: ")
        .endsWith("Check the compiler's output directory.");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void anOptionThatDoesNotExistIsTold(Compiler compiler) {
    Compilation compilation = compiler.compile(
        directory,
        Map.of("com.acme.GoodApi", GOOD),
        List.of("-Aalbroute.verbose=true", "-Aother.option=1"),
        new AlbRouteProcessor());
    assertThat(errors(compilation))
        .contains("[ALB601] The processor has no option albroute.verbose. Remove it.");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void aLibraryWithoutNamesOfParametersIsTold(Compiler compiler) {
    String library = """
        package com.acme.library;

        import dev.albroute.annotation.*;

        public interface Listing {
          @Get
          String list(int limit, @QueryParam("status") String status);
        }
        """;
    Compilation compiledLibrary = Compiler.JAVAC
        .compile(directory.resolve("library"), Map.of("com.acme.library.Listing", library))
        .clean();
    String api = """
        package com.acme;

        import dev.albroute.annotation.*;

        @AlbRoute("/orders")
        public interface OrdersApi extends com.acme.library.Listing {}
        """;
    String classPath = compiledLibrary.classes()
        + System.getProperty("path.separator")
        + System.getProperty("java.class.path");
    Compilation compilation = compiler.compile(
        directory.resolve("api"),
        Map.of("com.acme.OrdersApi", api),
        List.of("-classpath", classPath),
        new AlbRouteProcessor());
    assertThat(compilation.diagnostics())
        .filteredOn(diagnostic -> diagnostic.getKind() == Kind.ERROR)
        .singleElement()
        .satisfies(error -> {
          assertThat(error.getMessage(Locale.ROOT))
              .isEqualTo(
                  "[ALB321] The name of parameter 1 of Listing.list(int, String) is not known:"
                      + " the class file does not keep it. Compile it with -parameters, or"
                      + " name its source as in @QueryParam(\"name\").");
          assertThat(error.getLineNumber()).isEqualTo(5);
        });
  }

  @Test
  void aTypeInTheUnnamedPackageIsServed() {
    Compiler.JAVAC
        .compile(
            directory,
            Map.of("GoodApi", GOOD.replace("package com.acme;\n", "")),
            new AlbRouteProcessor())
        .clean();
  }
}
