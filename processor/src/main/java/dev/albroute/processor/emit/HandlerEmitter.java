package dev.albroute.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.albroute.processor.model.HandlerModel;
import dev.albroute.processor.model.MainModel;
import dev.albroute.processor.model.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the source of a handler, of what reads and writes its JSON types, of what primes it and of what runs it. */
public final class HandlerEmitter {
  private static final String PROCESSOR = "dev.albroute.processor.AlbRouteProcessor";

  /** An emitter. It keeps nothing from one handler to the next. */
  public HandlerEmitter() {}

  /**
   * Writes the source for a handler.
   *
   * @param model the handler
   * @return the files to write, the handler first; the same for equal models
   */
  public List<GeneratedFile> emit(HandlerModel model) {
    HandlerScope scope = new HandlerScope(model);
    List<GeneratedFile> files = new ArrayList<>();
    files.add(file(model, scope.name(), new HandlerClass(model, scope).type()));
    boolean first = true;
    for (Map.Entry<ClassName, TypeSpec.Builder> type : scope.json().classes().entrySet()) {
      String api = Javadoc.link(model.api());
      type.getValue()
          .addJavadoc(
              first
                  ? "Reads and writes the JSON of $L."
                  : "Reads and writes more of the JSON of $L.",
              api);
      files.add(file(model, type.getKey(), type.getValue()));
      first = false;
    }
    PrimingClass priming = new PrimingClass(model, scope);
    files.add(file(model, priming.name(), priming.type()));
    model.main().ifPresent(main -> files.add(emit(main)));
    return files;
  }

  /**
   * Writes the source for a program.
   *
   * @param model the program
   * @return the file to write
   */
  public GeneratedFile emit(MainModel model) {
    return file(model.surroundings(), TypeNames.raw(model.main()), new MainClass(model).type());
  }

  private static GeneratedFile file(HandlerModel model, ClassName name, TypeSpec.Builder type) {
    return file(model.surroundings(), name, type);
  }

  private static GeneratedFile file(
      Surroundings surroundings, ClassName name, TypeSpec.Builder type) {
    surroundings
        .generatedAnnotation()
        .ifPresent(
            annotation -> type.addAnnotation(AnnotationSpec.builder(TypeNames.raw(annotation))
                .addMember("value", "$S", PROCESSOR)
                .build()));
    JavaFile file = JavaFile.builder(name.packageName(), type.build())
        // Where the package has a String of its own, java.lang.String has to be imported.
        .skipJavaLangImports(surroundings.shadowedLangNames().isEmpty())
        .indent("  ")
        .build();
    return new GeneratedFile(
        name.canonicalName(), Layout.tidy(DocNames.resolve(file.toString(), name, surroundings)));
  }
}
