package dev.albroute.processor.source;

import dev.albroute.processor.model.declared.TypeUse.Marking;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Reads what source code says about {@code null}, as JSpecify does and as its forerunners did. */
final class Nullness {

  private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
  private static final String NULL_UNMARKED = "org.jspecify.annotations.NullUnmarked";

  /** From this version javac shows the annotations of types that it reads from class files. */
  private static final int TYPE_ANNOTATIONS_IN_CLASS_FILES = 22;

  private final Elements elements;
  private final Sources sources;

  Nullness(Elements elements, Sources sources) {
    this.elements = elements;
    this.sources = sources;
  }

  /** Whether a type or an element has an annotation whose simple name is {@code Nullable}, whoever made it. */
  static boolean isNullable(AnnotatedConstruct annotated) {
    for (AnnotationMirror annotation : annotated.getAnnotationMirrors()) {
      if (Annotations.simpleNameOf(annotation).equals("Nullable")) {
        return true;
      }
    }
    return false;
  }

  /**
   * What is said of a type without an annotation that stands in this element. Where the compiler hides the annotations
   * of types, nothing is said: an unseen {@code @Nullable} would turn into a refusal.
   */
  Marking defaultIn(Element element) {
    if (!sources.contain(element)
        && Runtime.version().feature() < TYPE_ANNOTATIONS_IN_CLASS_FILES) {
      return Marking.UNSPECIFIED;
    }
    for (Element around = element; around != null; around = around.getEnclosingElement()) {
      if (Annotations.find(around, NULL_UNMARKED).isPresent()) {
        return Marking.UNSPECIFIED;
      }
      if (Annotations.find(around, NULL_MARKED).isPresent()) {
        return Marking.NON_NULL;
      }
    }
    Element module = elements.getModuleOf(element);
    return module != null && Annotations.find(module, NULL_MARKED).isPresent()
        ? Marking.NON_NULL
        : Marking.UNSPECIFIED;
  }
}
