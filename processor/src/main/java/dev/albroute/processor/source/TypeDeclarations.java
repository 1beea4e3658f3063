package dev.albroute.processor.source;

import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.Maker.Trust;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.StatusDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.ComponentDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.ConstantDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.Growth;
import dev.albroute.processor.model.declared.TypeDeclaration.Visible;
import dev.albroute.processor.model.declared.TypeMembers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
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
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private final JsonAnnotations annotations;
  private final Codecs codecs;

  /** A type that is still to be read. */
  private record Waiting(DeclaredType type, ClassType ref, Place origin) {}

  TypeDeclarations(Compiler compiler, Positions positions, TypeElement api) {
    this.compiler = compiler;
    this.positions = positions;
    this.servedFrom = compiler.elements().getPackageOf(api);
    this.members = new Members(compiler, positions);
    this.annotations = new JsonAnnotations(compiler, positions);
    this.codecs = new Codecs(compiler);
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
    collect(type, origin);
    // A chain of types can be longer than the stack is deep.
    for (Waiting next = waiting.poll(); next != null; next = waiting.poll()) {
      declared(next.type(), next.ref(), next.origin());
    }
  }

  private void collect(TypeMirror type, Place origin) {
    if (type.getKind() == TypeKind.ARRAY) {
      collect(((ArrayType) type).getComponentType(), origin);
    } else if (type.getKind() == TypeKind.WILDCARD) {
      WildcardType wildcard = (WildcardType) type;
      if (wildcard.getExtendsBound() != null) {
        collect(wildcard.getExtendsBound(), origin);
      } else if (wildcard.getSuperBound() != null) {
        collect(wildcard.getSuperBound(), origin);
      }
    } else if (type.getKind() == TypeKind.TYPEVAR || type.getKind() == TypeKind.INTERSECTION) {
      collect(compiler.types().erasure(type), origin);
    } else if (type.getKind() == TypeKind.DECLARED
        && compiler.typeReader().read(type) instanceof ClassType ref
        && begun.add(ref)) {
      waiting.add(new Waiting((DeclaredType) type, ref, origin));
    }
  }

  private void declared(DeclaredType type, ClassType ref, Place origin) {
    TypeElement element = (TypeElement) type.asElement();
    Place place = positions.at(Spot.of(element), origin);
    Growth growth = depth(type) > DEEPEST ? Growth.ENDLESS : Growth.FINITE;
    List<ComponentDeclaration> components = new ArrayList<>();
    Trust constructor = Trust.MAY_REFUSE;
    if (element.getKind() == ElementKind.RECORD && growth == Growth.FINITE) {
      components = components(element, type, place);
      constructor = new RecordConstructors(compiler).trust(element);
    }
    boolean readable = growth == Growth.FINITE && hasReadableMembers(element);
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
            constants(element, place),
            members.factories(element),
            status(element, place),
            readable ? annotationsOf(element, place) : List.of(),
            readable ? inherited(element, place) : List.of(),
            readable ? membersOf(type, place) : TypeMembers.NONE,
            readable ? permitted(element, place) : List.of(),
            codecs.of(type),
            growth,
            compiler.deprecationOf(element),
            place));
    for (TypeMirror argument : type.getTypeArguments()) {
      collect(argument, origin);
    }
  }

  /** Types whose members cannot be properties: what the runtime gives a method, and exceptions. */
  private boolean hasReadableMembers(TypeElement element) {
    String name = element.getQualifiedName().toString();
    return !TypeMembersReader.isOfJdk(element)
        && !name.startsWith("dev.albroute.Alb")
        && !name.startsWith("dev.albroute.json.")
        && !name.startsWith("com.amazonaws.services.lambda.runtime.")
        && !supertypes(element).contains("java.lang.Throwable");
  }

  private TypeMembers membersOf(DeclaredType type, Place place) {
    return new TypeMembersReader(compiler, positions, servedFrom, this::collect, type, place)
        .read();
  }

  private List<JsonAnnotation> annotationsOf(TypeElement element, Place place) {
    String name = compiler.typeReader().nameOf(element);
    return annotations.of(List.of(Spot.of(element)), name, place, mirror -> collect(mirror, place));
  }

  /** The annotations of supertypes, each from where it is found first. */
  private List<JsonAnnotation> inherited(TypeElement element, Place place) {
    Map<String, JsonAnnotation> found = new LinkedHashMap<>();
    for (String name : supertypes(element)) {
      TypeElement supertype = compiler.elements().getTypeElement(name);
      if (supertype != null && !TypeMembersReader.isOfJdk(supertype)) {
        for (JsonAnnotation annotation : annotationsOf(supertype, place)) {
          found.putIfAbsent(annotation.className(), annotation);
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private List<ClassType> permitted(TypeElement element, Place place) {
    List<ClassType> permitted = new ArrayList<>();
    for (TypeMirror subtype : element.getPermittedSubclasses()) {
      if (subtype instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement subElement) {
        permitted.add(compiler.typeReader().classOf(subElement));
        collect(compiler.types().erasure(subtype), place);
      }
    }
    // Without a permits clause each compiler has an order of its own.
    permitted.sort(Comparator.comparing(ClassType::className));
    return permitted;
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
    String name = compiler.typeReader().nameOf(element);
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
          annotations.of(
              carriers(element, component, field),
              name + "." + component.getSimpleName(),
              place,
              mirror -> collect(mirror, place)),
          compiler.deprecationOf(accessor),
          place));
      collect(componentType, place);
    }
    return components;
  }

  /** Where the annotations of a component may have gone to. */
  private static List<Spot> carriers(
      TypeElement element, RecordComponentElement component, Spot field) {
    List<Spot> carriers = new ArrayList<>(List.of(field, Spot.of(component.getAccessor())));
    int index = element.getRecordComponents().indexOf(component);
    for (Element enclosed : element.getEnclosedElements()) {
      if (enclosed instanceof ExecutableElement constructor
          && constructor.getKind() == ElementKind.CONSTRUCTOR
          && RecordConstructors.isCanonical(constructor, element)) {
        carriers.add(Spot.of(constructor, constructor.getParameters().get(index)));
      }
    }
    // Compilers know no place of the component itself.
    carriers.add(Spot.of(component));
    return carriers;
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

  private List<ConstantDeclaration> constants(TypeElement element, Place typePlace) {
    String name = compiler.typeReader().nameOf(element);
    List<ConstantDeclaration> constants = new ArrayList<>();
    for (Element enclosed : element.getEnclosedElements()) {
      if (enclosed.getKind() == ElementKind.ENUM_CONSTANT) {
        Deprecation deprecation = compiler.deprecationOf(enclosed);
        Place place = positions.at(Spot.of(enclosed), typePlace);
        List<JsonAnnotation> found = annotations.of(
            List.of(Spot.of(enclosed)),
            name + "." + enclosed.getSimpleName(),
            place,
            mirror -> collect(mirror, place));
        constants.add(
            new ConstantDeclaration(enclosed.getSimpleName().toString(), found, deprecation));
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
