package dev.albroute.processor.emit;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that must take what the processor writes, without a warning. */
public enum Compiler {
  JAVAC("-Xlint:all,-processing,-options", "-Werror"),
  ECJ(
      "-warn:+raw,unchecked,unusedImport,unusedLocal,unusedPrivate,unusedLabel,unusedTypeArgs,deprecation,"
          + "fallthrough,over-ann,static-access,nullDereference,uselessTypeCheck,semicolon,charConcat,finally,"
          + "noEffectAssign,unnecessaryElse,pkgDefaultMethod,suppress");

  private final List<String> lint;

  Compiler(String... lint) {
    this.lint = List.of(lint);
  }

  private JavaCompiler tool() {
    return this == ECJ ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler();
  }

  /**
   * Compiles sources, every warning switched on.
   *
   * @param directory an empty directory for sources and classes
   * @param sources text of a compilation unit by the binary name of its first type
   * @param processors the annotation processors
   * @return what came of it
   */
  public Compilation compile(Path directory, Map<String, String> sources, Processor... processors) {
    return compile(directory, sources, List.of(), processors);
  }

  public Compilation compile(
      Path directory,
      Map<String, String> sources,
      List<String> moreOptions,
      Processor... processors) {
    JavaCompiler compiler = tool();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      Path generated = Files.createDirectories(directory.resolve("generated"));
      Path classes = Files.createDirectories(directory.resolve("classes"));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      List<String> options = new ArrayList<>(lint);
      options.addAll(List.of("-encoding", "UTF-8"));
      if (this == ECJ) {
        // Its own default is older; javac takes the version of the JDK that runs the tests.
        options.addAll(List.of("-source", "17", "-target", "17"));
      }
      options.addAll(moreOptions);
      List<JavaFileObject> units = new ArrayList<>();
      for (Map.Entry<String, String> source : sources.entrySet()) {
        units.add(unit(directory, source.getKey(), source.getValue(), files));
      }
      JavaCompiler.CompilationTask task =
          compiler.getTask(said, files, diagnostics, options, null, units);
      task.setProcessors(List.of(processors));
      boolean success = task.call();
      return new Compilation(
          success, diagnostics.getDiagnostics(), said.toString(), generated, classes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private JavaFileObject unit(
      Path directory, String name, String text, StandardJavaFileManager files) throws IOException {
    if (this == JAVAC) {
      return new SourceText(name, text);
    }
    // ECJ resolves the types of other units by the path of their file.
    Path file = directory.resolve("sources").resolve(name.replace('.', '/') + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return files.getJavaFileObjects(file).iterator().next();
  }

  private static final class SourceText extends SimpleJavaFileObject {
    private final String text;

    SourceText(String name, String text) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
