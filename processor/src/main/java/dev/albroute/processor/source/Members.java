package dev.albroute.processor.source;

import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.declared.Access;
import dev.albroute.processor.model.declared.StatusDeclaration;
import dev.albroute.processor.model.declared.Text;
import dev.albroute.processor.model.declared.TypeDeclaration.FactoryDeclaration;
import dev.albroute.processor.model.declared.TypeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads what stands on and in a type. */
final class Members {

  /** In the order in which they are preferred. */
  private static final List<String> FACTORY_NAMES = List.of("valueOf", "of", "parse", "fromString");

  private final Compiler compiler;
  private final Positions positions;

  Members(Compiler compiler, Positions positions) {
    this.compiler = compiler;
    this.positions = positions;
  }

  /** What an element that is no module stands in. */
  static Element around(Element element) {
    return Objects.requireNonNull(element.getEnclosingElement(), "enclosing element");
  }

  /** The type that an element is, or the innermost type around it. */
  static TypeElement typeOf(Element element) {
    return element instanceof TypeElement type ? type : typeOf(around(element));
  }

  static TypeKind kindOf(TypeElement element) {
    return switch (element.getKind()) {
      case INTERFACE -> TypeKind.INTERFACE;
      case ANNOTATION_TYPE -> TypeKind.ANNOTATION;
      case ENUM -> TypeKind.ENUM;
      case RECORD -> TypeKind.RECORD;
      default ->
        element.getModifiers().contains(Modifier.ABSTRACT)
            ? TypeKind.ABSTRACT_CLASS
            : TypeKind.CLASS;
    };
  }

  /** Who can see a type: the least of it and of the types around it. */
  static Access accessOf(TypeElement element) {
    Access access = Access.PUBLIC;
    for (Element type = element; type instanceof TypeElement; type = type.getEnclosingElement()) {
      if (type.getModifiers().contains(Modifier.PRIVATE)) {
        return Access.PRIVATE;
      }
      if (!type.getModifiers().contains(Modifier.PUBLIC)) {
        access = Access.PACKAGE;
      }
    }
    return access;
  }

  /** The public static methods of a type that make it from one {@code String}, the preferred first. */
  List<FactoryDeclaration> factories(TypeElement element) {
    Map<String, FactoryDeclaration> found = new LinkedHashMap<>();
    for (Element enclosed : element.getEnclosedElements()) {
      if (enclosed instanceof ExecutableElement method && isFactory(method, element)) {
        List<ClassType> checked = checkedExceptions(method);
        String name = method.getSimpleName().toString();
        found.put(name, new FactoryDeclaration(name, checked, compiler.deprecationOf(method)));
      }
    }
    List<FactoryDeclaration> factories = new ArrayList<>();
    for (String name : FACTORY_NAMES) {
      if (found.containsKey(name)) {
        factories.add(found.get(name));
      }
    }
    return factories;
  }

  /** The checked exceptions that a method or constructor declares. */
  List<ClassType> checkedExceptions(ExecutableElement method) {
    List<ClassType> checked = new ArrayList<>();
    for (TypeMirror thrown : method.getThrownTypes()) {
      if (!isUnchecked(thrown) && compiler.typeReader().read(thrown) instanceof ClassType type) {
        checked.add(type);
      }
    }
    return checked;
  }

  private boolean isFactory(ExecutableElement method, TypeElement element) {
    return FACTORY_NAMES.contains(method.getSimpleName().toString())
        && method.getModifiers().contains(Modifier.PUBLIC)
        && method.getModifiers().contains(Modifier.STATIC)
        && method.getTypeParameters().isEmpty()
        && element.getTypeParameters().isEmpty()
        && method.getParameters().size() == 1
        && compiler
            .types()
            .isSameType(method.getParameters().get(0).asType(), mirrorOf("java.lang.String"))
        && compiler.types().isSameType(method.getReturnType(), element.asType());
  }

  private boolean isUnchecked(TypeMirror thrown) {
    return compiler.types().isSubtype(thrown, mirrorOf("java.lang.RuntimeException"))
        || compiler.types().isSubtype(thrown, mirrorOf("java.lang.Error"));
  }

  private TypeMirror mirrorOf(String name) {
    return compiler.elements().getTypeElement(name).asType();
  }

  /** The {@code @Status} that stands on an element itself. */
  Optional<StatusDeclaration> status(Element element, Place otherwise) {
    Optional<AnnotationMirror> annotation =
        Annotations.find(element, Annotations.PACKAGE + "Status");
    if (annotation.isEmpty()) {
      return Optional.empty();
    }
    Optional<AnnotationValue> value = Annotations.value(annotation.get(), "value");
    if (value.isEmpty() || !(value.get().getValue() instanceof Integer code)) {
      compiler.unresolved().add("a value of @Status");
      return Optional.empty();
    }
    Place place = positions.at(Spot.of(element), annotation.get(), "value", value.get(), otherwise);
    return Optional.of(new StatusDeclaration(code, place));
  }

  /** The {@code @DefaultValue} of a parameter or component. */
  Optional<Text> defaultOf(Spot spot, Place otherwise) {
    Optional<AnnotationMirror> annotation =
        Annotations.find(spot.element(), Annotations.PACKAGE + "DefaultValue");
    return annotation.flatMap(mirror -> writtenText(spot, mirror, otherwise));
  }

  /** The text of an annotation's {@code value} where it is written. */
  Optional<Text> writtenText(Spot spot, AnnotationMirror annotation, Place otherwise) {
    return compiler
        .text(annotation, "value")
        .map(value -> new Text(
            (String) value.getValue(), positions.at(spot, annotation, "value", value, otherwise)));
  }

  /**
   * The field of a record component, which stands for it in messages: compilers know no place of the component itself,
   * and its annotations stand on the field too.
   */
  static Element fieldOf(RecordComponentElement component) {
    for (Element enclosed : typeOf(component).getEnclosedElements()) {
      if (enclosed.getKind() == ElementKind.FIELD
          && enclosed.getSimpleName().equals(component.getSimpleName())) {
        return enclosed;
      }
    }
    return component;
  }

  /** Where the annotations of a record component may have gone to. */
  List<AnnotatedConstruct> relatives(RecordComponentElement component) {
    ExecutableElement accessor = component.getAccessor();
    Element field = fieldOf(component);
    return List.of(
        component, component.asType(), accessor, accessor.getReturnType(), field, field.asType());
  }
}
