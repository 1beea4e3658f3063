package dev.albroute.processor;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.diagnostic.Diagnostic;
import dev.albroute.processor.emit.GeneratedFile;
import dev.albroute.processor.model.declared.ApiDeclaration;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/** Writes generated classes. */
final class Output {

  private final Filer filer;

  Output(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes the classes of one interface.
   *
   * @param files the classes
   * @param api the interface
   * @param origin its element: the one that each class comes from, as incremental builds want it
   * @return what went wrong
   */
  List<Diagnostic> write(List<GeneratedFile> files, ApiDeclaration api, TypeElement origin) {
    List<Diagnostic> failures = new ArrayList<>();
    for (GeneratedFile file : files) {
      try (Writer writer = filer.createSourceFile(file.qualifiedName(), origin).openWriter()) {
        writer.write(file.source());
      } catch (FilerException e) {
        // Another processor generates a class of this name.
        failures.add(Diagnostic.of(Code.NAME_TAKEN, api.place(), simpleName(file), name(api)));
      } catch (IOException e) {
        failures.add(Diagnostic.of(Code.NOT_WRITTEN, api.place(), simpleName(file), name(api), e));
      }
    }
    return failures;
  }

  private static String simpleName(GeneratedFile file) {
    return file.qualifiedName().substring(file.qualifiedName().lastIndexOf('.') + 1);
  }

  private static String name(ApiDeclaration api) {
    return api.type().simple();
  }
}
