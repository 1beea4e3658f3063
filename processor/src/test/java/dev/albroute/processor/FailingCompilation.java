package dev.albroute.processor;

import dev.albroute.processor.FailingSource.Finding;
import dev.albroute.processor.FailingSource.Unit;
import dev.albroute.processor.emit.Compilation;
import dev.albroute.processor.emit.Compiler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;

/** What a compiler said about many sources at once. */
record FailingCompilation(List<Told> all) {

  /** A message of the processor. The path is empty where the compiler did not tell it. */
  record Told(String path, Finding finding) {}

  static FailingCompilation of(Compiler compiler, List<FailingSource> sources, Path directory) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (FailingSource source : sources) {
      for (Unit unit : source.units()) {
        texts.put(unit.qualifiedName(), unit.text());
      }
    }
    String classPath = library(directory.resolve("library"))
        + File.pathSeparator
        + System.getProperty("java.class.path");
    List<String> options = new ArrayList<>(List.of("-classpath", classPath));
    // The compilers stop telling at 100 otherwise, and javac stops after the round that warns.
    options.addAll(
        compiler == Compiler.JAVAC
            ? List.of("-Xmaxerrs", "10000", "-Xlint:-auxiliaryclass")
            : List.of("-maxProblems", "10000"));
    Compilation compilation = compiler.compile(directory, texts, options, new AlbRouteProcessor());
    return new FailingCompilation(compilation.diagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Kind.ERROR)
        .filter(diagnostic -> diagnostic.getMessage(Locale.ROOT).startsWith("[ALB"))
        .map(FailingCompilation::told)
        .toList());
  }

  /** Classes of a jar that was compiled without the names of parameters: javac leaves them out unless it is told. */
  private static Path library(Path directory) {
    Path source = Path.of("src", "test", "resources", "library", "Money.java");
    try {
      return Compiler.JAVAC
          .compile(directory, Map.of("com.acme.library.Money", Files.readString(source)))
          .clean()
          .classes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Told told(Diagnostic<? extends JavaFileObject> diagnostic) {
    String path = diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
    return new Told(
        path.replace('\\', '/'),
        new Finding(
            diagnostic.getLineNumber(),
            diagnostic.getColumnNumber(),
            diagnostic.getMessage(Locale.ROOT)));
  }

  /** The messages about one source: those in its files, and those without a file that only it can be meant by. */
  List<Finding> findings(FailingSource source) {
    return all.stream()
        .filter(told -> source.units().stream().anyMatch(unit -> told.path().contains(pathOf(unit)))
            || (told.path().isEmpty() && isExpected(source, told)))
        .map(Told::finding)
        .toList();
  }

  private static String pathOf(Unit unit) {
    return "/" + unit.qualifiedName().replace('.', '/') + ".java";
  }

  private static boolean isExpected(FailingSource source, Told told) {
    return source.findings().stream()
        .anyMatch(finding -> finding.message().equals(told.finding().message()));
  }
}
