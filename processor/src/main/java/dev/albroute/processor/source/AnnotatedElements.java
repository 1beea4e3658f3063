package dev.albroute.processor.source;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementScanner14;

/** Finds the elements that carry an annotation of ours. */
final class AnnotatedElements extends ElementScanner14<Void, List<Element>> {

  private AnnotatedElements() {}

  /** The annotated elements in types and the types themselves, in source order. */
  static List<Element> in(List<TypeElement> types) {
    List<Element> found = new ArrayList<>();
    new AnnotatedElements().scan(types, found);
    return found;
  }

  @Override
  public Void scan(Element element, List<Element> found) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (Annotations.nameOf(annotation).startsWith(Annotations.PACKAGE)) {
        found.add(element);
        break;
      }
    }
    return super.scan(element, found);
  }
}
