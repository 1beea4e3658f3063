package dev.albroute.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads annotation mirrors. */
final class Annotations {

  /** The package of the annotations of ours. */
  static final String PACKAGE = "dev.albroute.annotation.";

  private Annotations() {}

  /** The qualified name of an annotation's type. */
  static String nameOf(AnnotationMirror annotation) {
    return typeOf(annotation).getQualifiedName().toString();
  }

  /** The simple name of an annotation's type. */
  static String simpleNameOf(AnnotationMirror annotation) {
    return typeOf(annotation).getSimpleName().toString();
  }

  private static TypeElement typeOf(AnnotationMirror annotation) {
    return (TypeElement) annotation.getAnnotationType().asElement();
  }

  /** The annotation of an element with this qualified name. */
  static Optional<AnnotationMirror> find(Element element, String name) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (nameOf(annotation).equals(name)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  /** The annotations of an element in source order, those of ours taken out of their containers. */
  static List<AnnotationMirror> unfolded(Element element) {
    List<AnnotationMirror> annotations = new ArrayList<>();
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      String name = nameOf(annotation);
      if (name.startsWith(PACKAGE) && name.endsWith(".List")) {
        for (AnnotationValue repeated : listOf(value(annotation, "value"))) {
          if (repeated.getValue() instanceof AnnotationMirror inner) {
            annotations.add(inner);
          }
        }
      } else {
        annotations.add(annotation);
      }
    }
    return annotations;
  }

  /** The value of an annotation's element as it is written; empty where it has its default. */
  static Optional<AnnotationValue> value(AnnotationMirror annotation, String element) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(element)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** The values of an array; none for what is no array. */
  static List<AnnotationValue> listOf(Optional<AnnotationValue> value) {
    List<AnnotationValue> values = new ArrayList<>();
    if (value.isPresent() && value.get().getValue() instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof AnnotationValue inner) {
          values.add(inner);
        }
      }
    }
    return values;
  }
}
