package dev.albroute.processor.source;

import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.RuntimeTypes;
import dev.albroute.processor.model.Surroundings;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.declared.FunctionDeclaration;
import dev.albroute.processor.model.declared.FunctionDeclaration.Ancestry;
import dev.albroute.processor.model.declared.FunctionDeclaration.Constructing;
import dev.albroute.processor.model.declared.FunctionDeclaration.IdleElement;
import dev.albroute.processor.model.declared.FunctionDeclaration.Nesting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a class that a main is asked for. */
final class FunctionReader {

  private final Compiler compiler;
  private final Positions positions;
  private final TypeElement root;
  private final Surroundings surroundings;

  FunctionReader(
      Compiler compiler, Positions positions, TypeElement root, Surroundings surroundings) {
    this.compiler = compiler;
    this.positions = positions;
    this.root = root;
    this.surroundings = surroundings;
  }

  /** Whether a type is a class with {@code main = true}. */
  static boolean isFunction(TypeElement type) {
    return type.getKind() == ElementKind.CLASS
        && annotation(type)
            .flatMap(annotation -> Annotations.value(annotation, "main"))
            .filter(value -> Boolean.TRUE.equals(value.getValue()))
            .isPresent();
  }

  private static Optional<AnnotationMirror> annotation(TypeElement type) {
    return Annotations.find(type, ApiReader.ALB_ROUTE);
  }

  Reading read() {
    if (!superclassesAreThere()) {
      return new Reading.WithoutSuperclass();
    }
    ClassType type = compiler.typeReader().classOf(root);
    Place place = positions.at(Spot.of(root));
    List<ExecutableElement> constructors = constructors();
    Deprecation deprecation = compiler.deprecationOf(root);
    for (ExecutableElement constructor : constructors) {
      Deprecation own = compiler.deprecationOf(constructor);
      deprecation = own.compareTo(deprecation) > 0 ? own : deprecation;
    }
    return new Reading.Function(new FunctionDeclaration(
        type,
        Members.kindOf(root),
        Members.accessOf(root),
        typeParameters(),
        nesting(),
        ancestry(),
        constructors.isEmpty() ? Constructing.WITH_ARGUMENTS : Constructing.WITHOUT_ARGUMENTS,
        idle(place),
        compiler.sources().namesIn(type.packageName()),
        deprecation,
        surroundings,
        place));
  }

  private boolean superclassesAreThere() {
    TypeMirror superclass = root.getSuperclass();
    while (superclass instanceof DeclaredType declared
        && superclass.getKind() == TypeKind.DECLARED) {
      superclass = ((TypeElement) declared.asElement()).getSuperclass();
    }
    return superclass.getKind() != TypeKind.ERROR;
  }

  private List<String> typeParameters() {
    List<String> names = new ArrayList<>();
    for (TypeParameterElement parameter : root.getTypeParameters()) {
      names.add(parameter.getSimpleName().toString());
    }
    return names;
  }

  /** A class is inner where it, or a class around it, belongs to an object. */
  private Nesting nesting() {
    for (TypeElement type = root; type.getNestingKind().isNested(); ) {
      Element around = Members.around(type);
      if (type.getKind() == ElementKind.CLASS && !type.getModifiers().contains(Modifier.STATIC)) {
        return Nesting.INNER;
      }
      type = (TypeElement) around;
    }
    return Nesting.FREE;
  }

  private Ancestry ancestry() {
    TypeElement handler = compiler.elements().getTypeElement(RuntimeTypes.HANDLER.className());
    TypeMirror erased = compiler.types().erasure(root.asType());
    return handler != null && compiler.types().isSubtype(erased, handler.asType())
        ? Ancestry.HANDLER
        : Ancestry.OTHER;
  }

  /** The constructor that a main can call, if there is one. */
  private List<ExecutableElement> constructors() {
    List<ExecutableElement> found = new ArrayList<>();
    for (ExecutableElement constructor : ElementFilter.constructorsIn(root.getEnclosedElements())) {
      if (constructor.getParameters().isEmpty()
          && !constructor.getModifiers().contains(Modifier.PRIVATE)) {
        found.add(constructor);
      }
    }
    return found;
  }

  private List<IdleElement> idle(Place otherwise) {
    List<IdleElement> idle = new ArrayList<>();
    annotation(root).ifPresent(annotation -> {
      for (String name : List.of("value", "include")) {
        Optional<AnnotationValue> value = Annotations.value(annotation, name);
        value.ifPresent(written -> idle.add(new IdleElement(
            name, positions.at(Spot.of(root), annotation, name, written, otherwise))));
      }
    });
    return idle;
  }
}
