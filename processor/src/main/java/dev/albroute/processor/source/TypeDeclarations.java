package dev.albroute.processor.source;

import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.JsonDeclaration.Constructor;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.declared.StatusDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.ComponentDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.ConstantDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.Growth;
import dev.albroute.processor.model.declared.TypeDeclaration.Visible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements.Origin;

/** Reads the types that signatures name, and those that their record components name. */
final class TypeDeclarations {

  /** Type arguments nested deeper than any person nests them: a record that grows at each turn gets here. */
  private static final int DEEPEST = 10;

  private final Compiler compiler;
  private final Positions positions;
  private final Element servedFrom;
  private final Members members;
  private final Map<ClassType, TypeDeclaration> declarations = new LinkedHashMap<>();
  private final Set<ClassType> begun = new LinkedHashSet<>();

  TypeDeclarations(Compiler compiler, Positions positions, TypeElement api) {
    this.compiler = compiler;
    this.positions = positions;
    this.servedFrom = compiler.elements().getPackageOf(api);
    this.members = new Members(compiler, positions);
  }

  /** All types read so far, in the order of their first use. */
  Map<ClassType, TypeDeclaration> all() {
    Map<ClassType, TypeDeclaration> ordered = new LinkedHashMap<>();
    for (ClassType type : begun) {
      TypeDeclaration declaration = declarations.get(type);
      if (declaration != null) {
        ordered.put(type, declaration);
      }
    }
    return ordered;
  }

  /**
   * Reads a type and all that it is made of.
   *
   * @param origin the place that led to the type
   */
  void read(TypeMirror type, Place origin) {
    if (type.getKind() == TypeKind.ARRAY) {
      read(((ArrayType) type).getComponentType(), origin);
    } else if (type.getKind() == TypeKind.WILDCARD) {
      WildcardType wildcard = (WildcardType) type;
      if (wildcard.getExtendsBound() != null) {
        read(wildcard.getExtendsBound(), origin);
      } else if (wildcard.getSuperBound() != null) {
        read(wildcard.getSuperBound(), origin);
      }
    } else if (type.getKind() == TypeKind.TYPEVAR || type.getKind() == TypeKind.INTERSECTION) {
      read(compiler.types().erasure(type), origin);
    } else if (type.getKind() == TypeKind.DECLARED) {
      declared((DeclaredType) type, origin);
    }
  }

  private void declared(DeclaredType type, Place origin) {
    if (!(compiler.typeReader().read(type) instanceof ClassType ref) || !begun.add(ref)) {
      return;
    }
    TypeElement element = (TypeElement) type.asElement();
    Place place = positions.at(Spot.of(element), origin);
    Growth growth = depth(type) > DEEPEST ? Growth.ENDLESS : Growth.FINITE;
    List<ComponentDeclaration> components = new ArrayList<>();
    Constructor constructor = Constructor.EXPLICIT;
    if (element.getKind() == ElementKind.RECORD && growth == Growth.FINITE) {
      components = components(element, type, place);
      constructor = constructor(element);
    }
    declarations.put(
        ref,
        new TypeDeclaration(
            ref,
            Members.kindOf(element),
            visibilityOf(element),
            element.getTypeParameters().size(),
            supertypes(element),
            components,
            constructor,
            constants(element),
            members.factories(element),
            status(element, place),
            members.foreign(element, place),
            growth,
            compiler.deprecationOf(element),
            place));
    for (TypeMirror argument : type.getTypeArguments()) {
      read(argument, origin);
    }
  }

  private static int depth(TypeMirror type) {
    int deepest = 0;
    if (type.getKind() == TypeKind.DECLARED) {
      for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
        deepest = Math.max(deepest, 1 + depth(argument));
      }
    } else if (type.getKind() == TypeKind.ARRAY) {
      deepest = 1 + depth(((ArrayType) type).getComponentType());
    }
    return deepest;
  }

  private List<ComponentDeclaration> components(
      TypeElement element, DeclaredType type, Place recordPlace) {
    List<ComponentDeclaration> components = new ArrayList<>();
    for (RecordComponentElement component : element.getRecordComponents()) {
      Spot field = Spot.of(Members.fieldOf(component));
      Place place = positions.at(field, recordPlace);
      ExecutableElement accessor = component.getAccessor();
      ExecutableType substituted = (ExecutableType) compiler.types().asMemberOf(type, accessor);
      TypeMirror componentType = substituted.getReturnType();
      components.add(new ComponentDeclaration(
          component.getSimpleName().toString(),
          compiler.useOf(componentType, component, members.relatives(component)),
          members.defaultOf(field, place),
          compiler.deprecationOf(accessor),
          place));
      read(componentType, place);
    }
    return components;
  }

  private Constructor constructor(TypeElement element) {
    for (Element enclosed : element.getEnclosedElements()) {
      if (enclosed.getKind() == ElementKind.CONSTRUCTOR
          && compiler.sources().contain(element)
          && compiler.elements().getOrigin(enclosed) != Origin.EXPLICIT) {
        return Constructor.IMPLICIT;
      }
    }
    return Constructor.EXPLICIT;
  }

  private Visible visibilityOf(TypeElement element) {
    boolean samePackage = compiler.elements().getPackageOf(element).equals(servedFrom);
    return switch (Members.accessOf(element)) {
      case PUBLIC -> Visible.VISIBLE;
      case PACKAGE -> samePackage ? Visible.VISIBLE : Visible.HIDDEN;
      case PRIVATE -> Visible.HIDDEN;
    };
  }

  private List<String> supertypes(TypeElement element) {
    Set<String> names = new LinkedHashSet<>();
    addSupertypes(element, names);
    return List.copyOf(names);
  }

  private void addSupertypes(TypeElement element, Set<String> names) {
    List<TypeMirror> direct = new ArrayList<>();
    direct.add(element.getSuperclass());
    direct.addAll(element.getInterfaces());
    for (TypeMirror supertype : direct) {
      if (supertype.getKind() == TypeKind.ERROR) {
        compiler.unresolved().add(supertype.toString());
      } else if (supertype.getKind() == TypeKind.DECLARED) {
        TypeElement superElement = (TypeElement) ((DeclaredType) supertype).asElement();
        if (names.add(superElement.getQualifiedName().toString())) {
          addSupertypes(superElement, names);
        }
      }
    }
  }

  private List<ConstantDeclaration> constants(TypeElement element) {
    List<ConstantDeclaration> constants = new ArrayList<>();
    for (Element enclosed : element.getEnclosedElements()) {
      if (enclosed.getKind() == ElementKind.ENUM_CONSTANT) {
        Deprecation deprecation = compiler.deprecationOf(enclosed);
        constants.add(new ConstantDeclaration(enclosed.getSimpleName().toString(), deprecation));
      }
    }
    return constants;
  }

  private Optional<StatusDeclaration> status(TypeElement element, Place place) {
    TypeElement candidate = element;
    while (true) {
      Optional<StatusDeclaration> status = members.status(candidate, place);
      if (status.isPresent() || candidate.getSuperclass().getKind() != TypeKind.DECLARED) {
        return status;
      }
      candidate = (TypeElement) ((DeclaredType) candidate.getSuperclass()).asElement();
    }
  }
}
