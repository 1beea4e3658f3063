package dev.albroute.processor;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.diagnostic.Diagnostic;
import dev.albroute.processor.emit.GeneratedFile;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.TypeRef.ClassType;
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
   * Writes the classes of one annotated type.
   *
   * @param files the classes
   * @param type the type
   * @param place where to tell what goes wrong
   * @param origin its element: the one that each class comes from, as incremental builds want it
   * @return what went wrong
   */
  List<Diagnostic> write(
      List<GeneratedFile> files, ClassType type, Place place, TypeElement origin) {
    List<Diagnostic> failures = new ArrayList<>();
    for (GeneratedFile file : files) {
      try (Writer writer = filer.createSourceFile(file.qualifiedName(), origin).openWriter()) {
        writer.write(file.source());
      } catch (FilerException e) {
        // Another processor generates a class of this name.
        failures.add(Diagnostic.of(Code.NAME_TAKEN, place, simpleName(file), type.simple()));
      } catch (IOException e) {
        failures.add(Diagnostic.of(Code.NOT_WRITTEN, place, simpleName(file), type.simple(), e));
      }
    }
    return failures;
  }

  private static String simpleName(GeneratedFile file) {
    return file.qualifiedName().substring(file.qualifiedName().lastIndexOf('.') + 1);
  }
}
