package dev.albroute.processor.source;

import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.declared.TypeUse;
import dev.albroute.processor.model.declared.TypeUse.Marking;
import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the compiler offers while one interface is read.
 *
 * @param elements the compiler's elements
 * @param types the compiler's types
 * @param sources what is being compiled
 * @param unresolved where to note what is missing
 * @param typeReader turns types into values
 * @param nullness reads what is said about {@code null}
 */
record Compiler(
    Elements elements,
    Types types,
    Sources sources,
    Unresolved unresolved,
    TypeReader typeReader,
    Nullness nullness) {

  /** What the compiler offers, with nothing missing so far. */
  static Compiler of(Elements elements, Types types, Sources sources) {
    Unresolved unresolved = new Unresolved();
    return new Compiler(
        elements,
        types,
        sources,
        unresolved,
        new TypeReader(elements, types, unresolved),
        new Nullness(elements, sources));
  }

  /** Whether an element is deprecated, and how. */
  Deprecation deprecationOf(Element element) {
    if (!elements.isDeprecated(element)) {
      return Deprecation.NONE;
    }
    Optional<AnnotationValue> forRemoval = Annotations.find(element, "java.lang.Deprecated")
        .flatMap(annotation -> Annotations.value(annotation, "forRemoval"));
    return forRemoval.isPresent() && Boolean.TRUE.equals(forRemoval.get().getValue())
        ? Deprecation.FOR_REMOVAL
        : Deprecation.DEPRECATED;
  }

  /**
   * The type of an element with what is said about {@code null}.
   *
   * @param type the type, with type variables replaced
   * @param scope the method or component that it is used in
   * @param annotated where an annotation may stand that says something about it
   */
  TypeUse useOf(TypeMirror type, Element scope, List<AnnotatedConstruct> annotated) {
    TypeUse use = typeReader.use(type, nullness.defaultIn(scope));
    boolean nullable = annotated.stream().anyMatch(Nullness::isNullable);
    return nullable ? new TypeUse(use.type(), Marking.NULLABLE, use.parts()) : use;
  }

  /**
   * The text that an annotation's element has.
   *
   * @return the text; empty where the element is not written or its value is not known yet, which is noted
   */
  Optional<AnnotationValue> text(AnnotationMirror annotation, String element) {
    Optional<AnnotationValue> value = Annotations.value(annotation, element);
    if (value.isPresent() && !(value.get().getValue() instanceof String)) {
      unresolved.add("a value of @" + Annotations.simpleNameOf(annotation));
      return Optional.empty();
    }
    return value;
  }
}
