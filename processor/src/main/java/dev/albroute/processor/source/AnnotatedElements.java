package dev.albroute.processor.source;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementScanner14;

/** Finds the elements that carry an annotation of ours. */
final class AnnotatedElements extends ElementScanner14<Void, List<Spot>> {

  private AnnotatedElements() {}

  /** The annotated elements in types and the types themselves, in source order. */
  static List<Spot> in(List<TypeElement> types) {
    List<Spot> found = new ArrayList<>();
    new AnnotatedElements().scan(types, found);
    return found;
  }

  @Override
  public Void scan(Element element, List<Spot> found) {
    add(Spot.of(element), found);
    return super.scan(element, found);
  }

  /** Parameters are found here, where their method is known. */
  @Override
  public Void visitExecutable(ExecutableElement method, List<Spot> found) {
    for (VariableElement parameter : method.getParameters()) {
      add(Spot.of(method, parameter), found);
    }
    return null;
  }

  private static void add(Spot spot, List<Spot> found) {
    for (AnnotationMirror annotation : spot.element().getAnnotationMirrors()) {
      if (Annotations.nameOf(annotation).startsWith(Annotations.PACKAGE)) {
        found.add(spot);
        return;
      }
    }
  }
}
