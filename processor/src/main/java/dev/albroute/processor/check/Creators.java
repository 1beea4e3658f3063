package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.Maker;
import dev.albroute.processor.model.Maker.Trust;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.TypeDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.ComponentDeclaration;
import dev.albroute.processor.model.declared.TypeKind;
import dev.albroute.processor.model.declared.TypeMembers.AccessorDeclaration;
import dev.albroute.processor.model.declared.TypeMembers.ConstructorDeclaration;
import dev.albroute.processor.model.declared.TypeMembers.Level;
import dev.albroute.processor.model.declared.TypeMembers.MemberAccess;
import dev.albroute.processor.model.declared.TypeMembers.Naming;
import dev.albroute.processor.model.declared.TypeMembers.ParameterFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out how the objects of a class are made. */
final class Creators {

  private final Scope scope;
  private final TypeDeclaration type;
  private final String name;

  /** What could make an object. */
  private record Candidate(
      Maker maker,
      int arity,
      List<ParameterFacts> parameters,
      Naming naming,
      List<ClassType> checkedExceptions,
      MemberAccess access,
      List<JsonAnnotation> annotations,
      Place place) {

    boolean isAnnotated() {
      return Jackson.find(annotations, "JsonCreator")
          .map(a -> !a.constant("mode", "DEFAULT").equals("DISABLED"))
          .orElse(false);
    }

    boolean isDisabled() {
      return Jackson.find(annotations, "JsonCreator").isPresent() && !isAnnotated();
    }

    boolean hasNamedParameters() {
      return !parameters.isEmpty()
          && parameters.stream()
              .allMatch(parameter -> Jackson.find(parameter.annotations(), "JsonProperty")
                  .flatMap(a -> a.text("value"))
                  .isPresent());
    }
  }

  private Creators(TypeDeclaration type, Scope scope) {
    this.type = type;
    this.scope = scope;
    this.name = type.type().simple();
  }

  /** How the objects of a class are made; where there is no one way, that is told. */
  static Creator of(TypeDeclaration type, Scope scope) {
    return new Creators(type, scope).find();
  }

  private Creator find() {
    List<Candidate> constructors = constructors();
    List<Candidate> annotated = new ArrayList<>();
    constructors.stream().filter(Candidate::isAnnotated).forEach(annotated::add);
    factories().stream().filter(Candidate::isAnnotated).forEach(annotated::add);
    if (annotated.size() > 1) {
      scope.findings().add(Code.JSON_CREATORS, annotated.get(1).place(), name);
      return new Creator.None(Optional.of("told"));
    }
    if (!annotated.isEmpty()) {
      return annotated(annotated.get(0));
    }
    if (type.kind() == TypeKind.ENUM) {
      return new Creator.None(Optional.empty());
    }
    if (type.kind() == TypeKind.RECORD) {
      return canonical();
    }
    Optional<Creator> builder = annotatedBuilder();
    if (builder.isPresent()) {
      return builder.get();
    }
    List<Candidate> usable = constructors.stream()
        .filter(candidate -> candidate.access().isUsable() && !candidate.isDisabled())
        .toList();
    List<Candidate> named =
        usable.stream().filter(Candidate::hasNamedParameters).toList();
    if (named.size() == 1) {
      return ofProperties(named.get(0));
    }
    for (Candidate candidate : usable) {
      if (candidate.parameters().isEmpty()) {
        return ofProperties(candidate);
      }
    }
    List<Candidate> open = usable.stream()
        .filter(candidate -> candidate.access() == MemberAccess.PUBLIC)
        .toList();
    return open.size() == 1 ? ofProperties(open.get(0)) : conventionalBuilder();
  }

  private List<Candidate> constructors() {
    List<Candidate> candidates = new ArrayList<>();
    for (ConstructorDeclaration constructor : type.members().constructors()) {
      candidates.add(new Candidate(
          new Maker(type.type(), Optional.empty(), type.type(), Trust.MAY_REFUSE),
          0,
          constructor.parameters(),
          constructor.naming(),
          constructor.checkedExceptions(),
          constructor.visibility(),
          constructor.annotations(),
          constructor.place()));
    }
    return candidates;
  }

  private List<Candidate> factories() {
    List<Candidate> candidates = new ArrayList<>();
    for (AccessorDeclaration method : type.members().methods()) {
      if (method.level() == Level.STATIC
          && method.result().type().erased().equals(type.type().erased())) {
        candidates.add(new Candidate(
            new Maker(type.type(), Optional.of(method.name()), type.type(), Trust.MAY_REFUSE),
            method.arity(),
            method.parameters(),
            Naming.KNOWN,
            method.checkedExceptions(),
            method.visibility(),
            method.annotations(),
            method.place()));
      }
    }
    return candidates;
  }

  private Creator annotated(Candidate candidate) {
    if (candidate.arity() > 0) {
      scope.findings().add(Code.JSON_GENERIC_CREATOR, candidate.place(), name);
      return new Creator.None(Optional.of("told"));
    }
    if (!candidate.access().isUsable()) {
      scope.findings().add(Code.JSON_HIDDEN_MEMBER, candidate.place(), "The @JsonCreator", name);
      return new Creator.None(Optional.of("told"));
    }
    String mode = Jackson.find(candidate.annotations(), "JsonCreator")
        .map(a -> a.constant("mode", "DEFAULT"))
        .orElse("DEFAULT");
    if (candidate.parameters().size() == 1
        && !mode.equals("PROPERTIES")
        && (mode.equals("DELEGATING") || isOneValue(candidate))) {
      return check(candidate)
          ? new Creator.OfOneValue(candidate.maker(), candidate.parameters().get(0))
          : new Creator.None(Optional.of("told"));
    }
    return ofProperties(candidate);
  }

  /** Whether the one parameter is the whole value: it has the name of no property. */
  private boolean isOneValue(Candidate candidate) {
    ParameterFacts parameter = candidate.parameters().get(0);
    if (Jackson.find(parameter.annotations(), "JsonProperty").isPresent()) {
      return false;
    }
    if (type.members().methods().stream()
        .anyMatch(method -> Jackson.has(method.annotations(), "JsonValue"))) {
      return true;
    }
    return Properties.implicitNames(type).stream().noneMatch(parameter.name()::equals);
  }

  private Creator canonical() {
    List<ParameterFacts> parameters = new ArrayList<>();
    for (ComponentDeclaration component : type.components()) {
      parameters.add(new ParameterFacts(
          component.name(),
          component.type(),
          component.defaultValue(),
          component.annotations(),
          component.place()));
    }
    Maker maker = new Maker(type.type(), Optional.empty(), type.type(), type.constructor());
    return new Creator.OfProperties(maker, parameters, type.place());
  }

  private Creator ofProperties(Candidate candidate) {
    if (candidate.naming() == Naming.UNKNOWN && !candidate.hasNamedParameters()) {
      scope.findings().add(Code.JSON_PARAMETER_NAMES, candidate.place(), name);
      return new Creator.None(Optional.of("told"));
    }
    return check(candidate)
        ? new Creator.OfProperties(candidate.maker(), candidate.parameters(), candidate.place())
        : new Creator.None(Optional.of("told"));
  }

  private boolean check(Candidate candidate) {
    if (candidate.checkedExceptions().isEmpty()) {
      return true;
    }
    String exception = candidate.checkedExceptions().get(0).simple();
    scope.findings().add(Code.JSON_CHECKED_EXCEPTION, candidate.place(), name, exception);
    return false;
  }

  private Optional<Creator> annotatedBuilder() {
    Optional<TypeRef> builder = Jackson.find(type.annotations(), "JsonDeserialize")
        .flatMap(annotation -> annotation.type("builder"));
    if (builder.isEmpty() || !(builder.get() instanceof ClassType builderType)) {
      return Optional.empty();
    }
    Optional<TypeDeclaration> declaration = scope.facts().find(builderType);
    if (declaration.isEmpty()) {
      return Optional.empty();
    }
    Optional<JsonAnnotation> style =
        Jackson.find(declaration.get().annotations(), "JsonPOJOBuilder");
    String build = style.flatMap(s -> s.text("buildMethodName")).orElse("build");
    String prefix = style
        .filter(s -> s.values().containsKey("withPrefix"))
        .map(s -> s.text("withPrefix").orElse(""))
        .orElse("with");
    Maker maker = new Maker(builderType, Optional.empty(), builderType, Trust.MAY_REFUSE);
    boolean open = declaration.get().members().constructors().stream()
        .anyMatch(c -> c.parameters().isEmpty() && c.visibility().isUsable());
    if (!open || !hasBuild(declaration.get(), build)) {
      return Optional.of(incomplete(builderType, build));
    }
    return Optional.of(new Creator.ByBuilder(
        maker, declaration.get(), build, prefix, Creator.ByBuilder.Style.OWN));
  }

  private Creator conventionalBuilder() {
    for (AccessorDeclaration method : type.members().methods()) {
      if (method.level() == Level.STATIC
          && method.name().equals("builder")
          && method.parameters().isEmpty()
          && method.visibility().isUsable()
          && method.result().type() instanceof ClassType builderType) {
        Optional<TypeDeclaration> declaration = scope.facts().find(builderType);
        if (declaration.isPresent() && hasBuild(declaration.get(), "build")) {
          Maker maker = new Maker(
              builderType, Optional.of("builder"), type.type().erased(), Trust.MAY_REFUSE);
          return new Creator.ByBuilder(
              maker, declaration.get(), "build", "", Creator.ByBuilder.Style.OF_CLASS);
        }
        return incomplete(builderType, "build");
      }
    }
    return new Creator.None(Optional.empty());
  }

  private Creator incomplete(ClassType builder, String build) {
    scope.findings().add(Code.JSON_BUILDER, type.place(), builder.simple(), name, build);
    return new Creator.None(Optional.of("told"));
  }

  private boolean hasBuild(TypeDeclaration builder, String build) {
    return builder.members().methods().stream()
        .anyMatch(method -> method.name().equals(build)
            && method.parameters().isEmpty()
            && method.visibility().isUsable()
            && method.checkedExceptions().isEmpty()
            && method.result().type().erased().equals(type.type().erased()));
  }
}
