package dev.albroute.processor.source;

import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.TypeMembers;
import dev.albroute.processor.model.declared.TypeMembers.AccessorDeclaration;
import dev.albroute.processor.model.declared.TypeMembers.ConstructorDeclaration;
import dev.albroute.processor.model.declared.TypeMembers.FieldDeclaration;
import dev.albroute.processor.model.declared.TypeMembers.Level;
import dev.albroute.processor.model.declared.TypeMembers.MemberAccess;
import dev.albroute.processor.model.declared.TypeMembers.Mutability;
import dev.albroute.processor.model.declared.TypeMembers.Naming;
import dev.albroute.processor.model.declared.TypeMembers.ParameterFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the members of one class, its own and those it inherits. */
final class TypeMembersReader {

  /** How a compiler names the parameters of a class file that does not say their names. */
  private static final Pattern MADE_UP = Pattern.compile("arg\\d+");

  private final Compiler compiler;
  private final Positions positions;
  private final Members members;
  private final JsonAnnotations annotations;
  private final Element servedFrom;
  private final BiConsumer<TypeMirror, Place> follow;
  private final DeclaredType type;
  private final TypeElement element;
  private final String name;
  private final Place typePlace;

  /**
   * Reads a class.
   *
   * @param servedFrom the package of the generated code
   * @param follow takes the types of what may be properties
   * @param type the class with its type arguments
   * @param typePlace where it stands
   */
  TypeMembersReader(
      Compiler compiler,
      Positions positions,
      Element servedFrom,
      BiConsumer<TypeMirror, Place> follow,
      DeclaredType type,
      Place typePlace) {
    this.compiler = compiler;
    this.positions = positions;
    this.members = new Members(compiler, positions);
    this.annotations = new JsonAnnotations(compiler, positions);
    this.servedFrom = servedFrom;
    this.follow = follow;
    this.type = type;
    this.element = (TypeElement) type.asElement();
    this.name = compiler.typeReader().nameOf(element);
    this.typePlace = typePlace;
  }

  /** The members. */
  TypeMembers read() {
    List<FieldDeclaration> fields = new ArrayList<>();
    List<JsonAnnotation> outside = new ArrayList<>();
    fields(element, fields, outside);
    List<AccessorDeclaration> methods = new ArrayList<>();
    List<ExecutableElement> seen = new ArrayList<>();
    for (TypeElement owner : withSupertypes()) {
      methods(owner, seen, methods);
    }
    return new TypeMembers(fields, outside, methods, constructors());
  }

  private List<TypeElement> withSupertypes() {
    List<TypeElement> types = new ArrayList<>(List.of(element));
    for (int i = 0; i < types.size(); i++) {
      for (TypeMirror supertype : compiler.types().directSupertypes(types.get(i).asType())) {
        if (supertype.getKind() == TypeKind.DECLARED
            && ((DeclaredType) supertype).asElement() instanceof TypeElement superElement
            && !types.contains(superElement)
            && !isOfJdk(superElement)) {
          types.add(superElement);
        }
      }
    }
    return types;
  }

  static boolean isOfJdk(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return name.startsWith("java.") || name.startsWith("javax.");
  }

  private void fields(
      TypeElement owner, List<FieldDeclaration> fields, List<JsonAnnotation> outside) {
    if (owner.getSuperclass().getKind() == TypeKind.DECLARED
        && ((DeclaredType) owner.getSuperclass()).asElement() instanceof TypeElement superElement
        && !isOfJdk(superElement)) {
      fields(superElement, fields, outside);
    }
    for (Element enclosed : owner.getEnclosedElements()) {
      if (enclosed.getKind() != ElementKind.FIELD) {
        continue;
      }
      Set<Modifier> modifiers = enclosed.getModifiers();
      if (modifiers.contains(Modifier.STATIC) || modifiers.contains(Modifier.TRANSIENT)) {
        Place place = positions.at(Spot.of(enclosed), typePlace);
        outside.addAll(annotationsOf(List.of(Spot.of(enclosed)), nameOf(enclosed), place));
      } else {
        fields.add(field((VariableElement) enclosed));
      }
    }
  }

  private FieldDeclaration field(VariableElement field) {
    Place place = positions.at(Spot.of(field), typePlace);
    TypeMirror fieldType = compiler.types().asMemberOf(type, field);
    List<JsonAnnotation> found = annotationsOf(List.of(Spot.of(field)), nameOf(field), place);
    if (element.getKind() != ElementKind.RECORD
        && (field.getModifiers().contains(Modifier.PUBLIC) || !found.isEmpty())) {
      follow.accept(fieldType, place);
    }
    return new FieldDeclaration(
        field.getSimpleName().toString(),
        compiler.useOf(fieldType, field, List.of(field, field.asType())),
        field.getModifiers().contains(Modifier.FINAL) ? Mutability.FINAL : Mutability.MUTABLE,
        accessOf(field),
        found,
        compiler.deprecationOf(field),
        place);
  }

  private void methods(
      TypeElement owner, List<ExecutableElement> seen, List<AccessorDeclaration> methods) {
    for (Element enclosed : owner.getEnclosedElements()) {
      if (enclosed.getKind() == ElementKind.METHOD) {
        ExecutableElement method = (ExecutableElement) enclosed;
        boolean inherited = !owner.equals(element);
        if (inherited
            && (method.getModifiers().contains(Modifier.STATIC) || isOverridden(method, seen))) {
          continue;
        }
        seen.add(method);
        if (mayMatter(method)) {
          methods.add(method(method));
        }
      }
    }
  }

  private boolean isOverridden(ExecutableElement method, List<ExecutableElement> seen) {
    for (ExecutableElement other : seen) {
      if (overrides(other, method)) {
        return true;
      }
    }
    return false;
  }

  private boolean overrides(ExecutableElement overriding, ExecutableElement overridden) {
    return overriding.getSimpleName().equals(overridden.getSimpleName())
        && overriding.getParameters().size() == overridden.getParameters().size()
        && compiler.elements().overrides(overriding, overridden, element);
  }

  private boolean mayMatter(ExecutableElement method) {
    boolean small = method.getParameters().size() <= 2
        && method.getTypeParameters().isEmpty()
        && !method.getModifiers().contains(Modifier.PRIVATE);
    return small || !annotationsOf(List.of(Spot.of(method)), "", typePlace).isEmpty();
  }

  private AccessorDeclaration method(ExecutableElement method) {
    Place place = positions.at(Spot.of(method), typePlace);
    List<Spot> all = new ArrayList<>(List.of(Spot.of(method)));
    for (TypeElement owner : withSupertypes()) {
      for (Element enclosed : owner.getEnclosedElements()) {
        if (enclosed instanceof ExecutableElement other
            && other != method
            && other.getKind() == ElementKind.METHOD
            && overrides(method, other)) {
          all.add(Spot.of(other));
        }
      }
    }
    ExecutableType substituted = (ExecutableType) compiler.types().asMemberOf(type, method);
    List<JsonAnnotation> found = annotationsOf(all, nameOf(method), place);
    if (!found.isEmpty() || looksLikeProperty(method, substituted)) {
      follow(substituted.getReturnType(), place);
      substituted.getParameterTypes().forEach(parameter -> follow(parameter, place));
    }
    TypeMirror result = substituted.getReturnType();
    return new AccessorDeclaration(
        method.getSimpleName().toString(),
        method.getModifiers().contains(Modifier.STATIC) ? Level.STATIC : Level.INSTANCE,
        method.getTypeParameters().size(),
        compiler.useOf(result, method, List.of(method, method.getReturnType())),
        parameters(method, substituted, place),
        members.checkedExceptions(method),
        accessOf(method),
        found,
        compiler.deprecationOf(method),
        place);
  }

  private void follow(TypeMirror mirror, Place place) {
    if (mirror.getKind() != TypeKind.VOID) {
      follow.accept(mirror, place);
    }
  }

  private boolean looksLikeProperty(ExecutableElement method, ExecutableType substituted) {
    String methodName = method.getSimpleName().toString();
    int count = method.getParameters().size();
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return methodName.equals("builder") && count == 0;
    }
    boolean getter = count == 0 && (methodName.startsWith("get") || methodName.startsWith("is"));
    boolean setter = count == 1 && methodName.startsWith("set");
    // Methods of a builder give the builder.
    boolean fluent = count == 1
        && compiler
            .types()
            .isSameType(
                compiler.types().erasure(substituted.getReturnType()),
                compiler.types().erasure(type));
    return getter || setter || fluent;
  }

  private List<ConstructorDeclaration> constructors() {
    List<ConstructorDeclaration> constructors = new ArrayList<>();
    for (Element enclosed : element.getEnclosedElements()) {
      if (enclosed.getKind() == ElementKind.CONSTRUCTOR) {
        constructors.add(constructor((ExecutableElement) enclosed));
      }
    }
    return constructors;
  }

  private ConstructorDeclaration constructor(ExecutableElement constructor) {
    Place place = positions.at(Spot.of(constructor), typePlace);
    ExecutableType substituted = (ExecutableType) compiler.types().asMemberOf(type, constructor);
    List<JsonAnnotation> found = annotationsOf(List.of(Spot.of(constructor)), name, place);
    if (!found.isEmpty() || accessOf(constructor) == MemberAccess.PUBLIC) {
      substituted.getParameterTypes().forEach(parameter -> follow(parameter, place));
    }
    return new ConstructorDeclaration(
        parameters(constructor, substituted, place),
        namingOf(constructor),
        members.checkedExceptions(constructor),
        accessOf(constructor),
        found,
        compiler.deprecationOf(constructor),
        place);
  }

  private Naming namingOf(ExecutableElement constructor) {
    boolean madeUp = !compiler.sources().contain(element)
        && !constructor.getParameters().isEmpty()
        && constructor.getParameters().stream()
            .allMatch(parameter -> MADE_UP.matcher(parameter.getSimpleName()).matches());
    return madeUp ? Naming.UNKNOWN : Naming.KNOWN;
  }

  private List<ParameterFacts> parameters(
      ExecutableElement executable, ExecutableType substituted, Place otherwise) {
    List<ParameterFacts> parameters = new ArrayList<>();
    for (int i = 0; i < executable.getParameters().size(); i++) {
      VariableElement parameter = executable.getParameters().get(i);
      Spot spot = Spot.of(executable, parameter);
      Place place = positions.at(spot, otherwise);
      String parameterName = name + "." + parameter.getSimpleName();
      parameters.add(new ParameterFacts(
          parameter.getSimpleName().toString(),
          compiler.useOf(
              substituted.getParameterTypes().get(i),
              executable,
              List.of(parameter, parameter.asType())),
          members.defaultOf(spot, place),
          annotationsOf(List.of(spot), parameterName, place),
          place));
    }
    return parameters;
  }

  private List<JsonAnnotation> annotationsOf(
      List<Spot> spots, String elementName, Place otherwise) {
    return annotations.of(
        spots, elementName, otherwise, mirror -> follow.accept(mirror, otherwise));
  }

  private String nameOf(Element member) {
    return name + "." + member.getSimpleName();
  }

  private MemberAccess accessOf(Element member) {
    Set<Modifier> modifiers = member.getModifiers();
    boolean samePackage = compiler.elements().getPackageOf(member).equals(servedFrom);
    if (modifiers.contains(Modifier.PUBLIC)) {
      return MemberAccess.PUBLIC;
    }
    return samePackage && !modifiers.contains(Modifier.PRIVATE)
        ? MemberAccess.SAME_PACKAGE
        : MemberAccess.HIDDEN;
  }
}
