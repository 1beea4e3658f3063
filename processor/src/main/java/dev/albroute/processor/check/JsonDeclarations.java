package dev.albroute.processor.check;

import dev.albroute.processor.check.JsonTypes.Where;
import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.JsonComponent;
import dev.albroute.processor.model.JsonComponent.Absence;
import dev.albroute.processor.model.JsonDeclaration;
import dev.albroute.processor.model.JsonDeclaration.JsonConstant;
import dev.albroute.processor.model.JsonDeclaration.Use;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.Nullness;
import dev.albroute.processor.model.Scalar;
import dev.albroute.processor.model.SimpleType;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.TypeRef.Primitive;
import dev.albroute.processor.model.declared.Text;
import dev.albroute.processor.model.declared.TypeDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.ComponentDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.ConstantDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.ForeignAnnotation;
import dev.albroute.processor.model.declared.TypeDeclaration.Growth;
import dev.albroute.processor.model.declared.TypeKind;
import dev.albroute.processor.model.declared.TypeUse.Marking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the records and enums that are read or written, each once. */
final class JsonDeclarations {

  private final Scope scope;
  private final JsonTypes types;
  private final Map<ClassType, Use> uses = new LinkedHashMap<>();
  private final Map<ClassType, List<JsonComponent>> components = new LinkedHashMap<>();

  JsonDeclarations(Scope scope, JsonTypes types) {
    this.scope = scope;
    this.types = types;
  }

  /** Adds a record or enum and all that it is made of; empty where it has no JSON form, which is told. */
  Optional<JsonType> add(TypeDeclaration declaration, Where where) {
    ClassType type = declaration.type();
    if (declaration.growth() == Growth.ENDLESS) {
      scope.findings().add(Code.JSON_ENDLESS, where.place(), type.simple(), where.text());
      return Optional.empty();
    }
    if (declaration.kind() == TypeKind.ENUM && declaration.constants().isEmpty()) {
      scope.findings().add(Code.JSON_ENUM, where.place(), type.simple(), where.text());
      return Optional.empty();
    }
    Use known = uses.get(type);
    Use use = known == null ? where.direction() : known.and(where.direction());
    if (use != known) {
      // Set before the components are followed: they may lead back here.
      uses.put(type, use);
      for (ForeignAnnotation foreign : declaration.foreign()) {
        scope
            .findings()
            .add(Code.FOREIGN_ANNOTATION, foreign.place(), foreign.name(), foreign.element());
      }
      components.put(type, components(declaration, where.direction()));
    }
    return Optional.of(new JsonType.DeclaredType(type));
  }

  private List<JsonComponent> components(TypeDeclaration declaration, Use direction) {
    List<JsonComponent> result = new ArrayList<>();
    for (ComponentDeclaration component : declaration.components()) {
      String name = nameOf(declaration, component);
      Where where = new Where("the type of component " + name, component.place(), direction);
      Optional<JsonType> type = types.find(component.type(), where);
      if (type.isPresent() && isSound(component, name, type.get())) {
        Nullness nullness = JsonTypes.nullnessOf(component.type(), type.get());
        result.add(new JsonComponent(
            component.name(),
            component.name(),
            type.get(),
            nullness,
            absence(component, type.get(), nullness)));
      }
    }
    return result;
  }

  private static String nameOf(TypeDeclaration declaration, ComponentDeclaration component) {
    return declaration.type().erased().simple() + "." + component.name();
  }

  private static Absence absence(ComponentDeclaration component, JsonType type, Nullness nullness) {
    if (component.defaultValue().isPresent()) {
      return new Absence.DefaultText(component.defaultValue().get().value());
    }
    if (type instanceof JsonType.OptionalType) {
      return new Absence.EmptyOptional();
    }
    return nullness == Nullness.NON_NULL ? new Absence.Required() : new Absence.Null();
  }

  private boolean isSound(ComponentDeclaration component, String name, JsonType type) {
    int before = scope.findings().count();
    if (type.type() instanceof Primitive primitive
        && component.type().nullness() == Marking.NULLABLE) {
      scope
          .findings()
          .add(
              Code.COMPONENT_NULLABLE,
              component.place(),
              name,
              primitive.simple(),
              primitive.box().simple());
    }
    component.defaultValue().ifPresent(text -> checkDefault(text, name, type));
    return scope.findings().count() == before;
  }

  private void checkDefault(Text text, String name, JsonType type) {
    Optional<SimpleType> simple = withDefault(type);
    if (simple.isEmpty()) {
      scope
          .findings()
          .add(Code.COMPONENT_DEFAULT, text.place(), name, type.type().simple());
    } else if (!DefaultTexts.isConvertible(text.value(), simple.get())) {
      scope
          .findings()
          .addSuggesting(
              Code.COMPONENT_DEFAULT_TEXT,
              text.place(),
              Similar.to(text.value(), DefaultTexts.all(simple.get())),
              text.value(),
              name,
              type.type().simple(),
              DefaultTexts.fix(simple.get()));
    }
  }

  /** The type of a component that generated code can write a value of: a literal or a constant. */
  private Optional<SimpleType> withDefault(JsonType type) {
    if (type instanceof JsonType.ScalarType scalar
        && scalar.scalar().family() == Scalar.Family.BASIC) {
      return Optional.of(new SimpleType.ScalarType(scalar.type(), scalar.scalar()));
    }
    if (type instanceof JsonType.DeclaredType declared) {
      return scope
          .facts()
          .find(declared.type())
          .filter(declaration -> declaration.kind() == TypeKind.ENUM)
          .map(declaration -> ValueTypes.enumType(declaration));
    }
    return Optional.empty();
  }

  /** The declarations in the order of their first use. */
  List<JsonDeclaration> all() {
    List<JsonDeclaration> all = new ArrayList<>();
    Map<ClassType, String> names = DeclarationNames.of(new ArrayList<>(uses.keySet()));
    for (Map.Entry<ClassType, Use> entry : uses.entrySet()) {
      ClassType type = entry.getKey();
      TypeDeclaration declaration = scope.facts().find(type).orElseThrow();
      String name = names.getOrDefault(type, type.simpleName());
      all.add(
          declaration.kind() == TypeKind.ENUM
              ? enumOf(declaration, name, entry.getValue())
              : recordOf(declaration, name, entry.getValue()));
    }
    return all;
  }

  private JsonDeclaration recordOf(TypeDeclaration declaration, String name, Use use) {
    Deprecation deprecation = scope.deprecationOf(declaration.type());
    for (ComponentDeclaration component : declaration.components()) {
      deprecation = Scope.strongest(deprecation, component.deprecation());
      deprecation =
          Scope.strongest(deprecation, scope.deprecationOf(component.type().type()));
    }
    return new JsonDeclaration.JsonRecord(
        declaration.type(),
        name,
        use,
        components.getOrDefault(declaration.type(), List.of()),
        declaration.constructor(),
        deprecation);
  }

  private static JsonDeclaration enumOf(TypeDeclaration declaration, String name, Use use) {
    Deprecation deprecation = declaration.deprecation();
    List<JsonConstant> constants = new ArrayList<>();
    for (ConstantDeclaration constant : declaration.constants()) {
      deprecation = Scope.strongest(deprecation, constant.deprecation());
      constants.add(new JsonConstant(constant.name(), constant.name()));
    }
    return new JsonDeclaration.JsonEnum(declaration.type(), name, use, constants, deprecation);
  }
}
