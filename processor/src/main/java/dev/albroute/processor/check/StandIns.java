package dev.albroute.processor.check;

import dev.albroute.processor.check.JsonTypes.Where;
import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.JsonDeclaration;
import dev.albroute.processor.model.JsonDeclaration.EnumForm;
import dev.albroute.processor.model.JsonDeclaration.StandInReading;
import dev.albroute.processor.model.JsonDeclaration.StandInWriting;
import dev.albroute.processor.model.JsonDeclaration.Use;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.JsonType.DeclaredType;
import dev.albroute.processor.model.Maker;
import dev.albroute.processor.model.Member;
import dev.albroute.processor.model.Nullness;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.TypeDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.ComponentDeclaration;
import dev.albroute.processor.model.declared.TypeKind;
import dev.albroute.processor.model.declared.TypeMembers.AccessorDeclaration;
import dev.albroute.processor.model.declared.TypeMembers.FieldDeclaration;
import dev.albroute.processor.model.declared.TypeMembers.Level;
import dev.albroute.processor.model.declared.TypeMembers.ParameterFacts;
import dev.albroute.processor.model.declared.TypeUse;
import dev.albroute.processor.model.declared.TypeUse.Marking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out which classes are one value in JSON, by {@code @JsonValue} or by a {@code @JsonCreator} of one value.
 *
 * @param scope where to tell what is wrong
 * @param types finds the types of the values
 */
record StandIns(Scope scope, JsonTypes types) {

  /** A member that gives the value. */
  private record Value(
      Member member, TypeUse type, List<JsonAnnotation> annotations, Place place) {}

  /** The declaration of a class; empty where it is no such class for this use. */
  Optional<JsonDeclaration> of(DeclaredType key, TypeDeclaration type, Use use, String name) {
    boolean annotated = hasCreator(type);
    Optional<Value> value = value(type).or(() -> annotated ? nameOf(type) : Optional.empty());
    if (value.isEmpty() && !(annotated && use.reads())) {
      return Optional.empty();
    }
    Creator creator = Creators.of(type, use.reads() ? scope : scope.silent());
    boolean oneValue = creator instanceof Creator.OfOneValue
        || (value.isPresent() && !annotated && isOfOneParameter(creator));
    if (value.isEmpty() && (!oneValue || use.writes())) {
      if (oneValue || type.kind() == TypeKind.ENUM) {
        refuse(type);
      }
      return Optional.empty();
    }
    Deprecation deprecation = scope.deprecationOf(type.type());
    Optional<StandInReading> reading =
        use.reads() ? reading(type, creator, value) : Optional.empty();
    Optional<StandInWriting> writing =
        use.writes() ? value.flatMap(v -> writing(type, v)) : Optional.empty();
    return Optional.of(
        new JsonDeclaration.JsonStandIn(key, name, use, reading, writing, deprecation));
  }

  private static boolean isOfOneParameter(Creator creator) {
    return creator instanceof Creator.OfProperties made && made.parameters().size() == 1;
  }

  /** Whether a member gives the value that stands for an object. */
  static boolean hasValue(TypeDeclaration type) {
    return type.components().stream().anyMatch(c -> Jackson.has(c.annotations(), "JsonValue"))
        || type.members().methods().stream()
            .anyMatch(m -> Jackson.has(m.annotations(), "JsonValue"))
        || type.members().fields().stream()
            .anyMatch(f -> Jackson.has(f.annotations(), "JsonValue"));
  }

  /** Whether a constructor or method is annotated to make the objects. */
  static boolean hasCreator(TypeDeclaration type) {
    return type.members().constructors().stream().anyMatch(c -> isCreator(c.annotations()))
        || type.members().methods().stream()
            .anyMatch(m -> m.level() == Level.STATIC && isCreator(m.annotations()));
  }

  private static boolean isCreator(List<JsonAnnotation> annotations) {
    return Jackson.find(annotations, "JsonCreator")
        .filter(creator -> !creator.constant("mode", "DEFAULT").equals("DISABLED"))
        .isPresent();
  }

  private Optional<Value> value(TypeDeclaration type) {
    for (ComponentDeclaration component : type.components()) {
      if (Jackson.has(component.annotations(), "JsonValue")) {
        return Optional.of(new Value(
            Member.method(component.name()),
            component.type(),
            component.annotations(),
            component.place()));
      }
    }
    for (AccessorDeclaration method : type.members().methods()) {
      if (Jackson.has(method.annotations(), "JsonValue") && method.visibility().isUsable()) {
        return Optional.of(new Value(
            Member.method(method.name()), method.result(), method.annotations(), method.place()));
      }
    }
    for (FieldDeclaration field : type.members().fields()) {
      if (Jackson.has(field.annotations(), "JsonValue")) {
        return field(type, field);
      }
    }
    return Optional.empty();
  }

  /** An enum whose constants are made by a method of its own is written by their names all the same. */
  private static Optional<Value> nameOf(TypeDeclaration type) {
    boolean named = type.kind() == TypeKind.ENUM
        && JsonEnums.ownForm(type).equals(Optional.of(EnumForm.TEXT))
        && type.constants().stream()
            .allMatch(
                constant -> Jackson.find(constant.annotations(), "JsonProperty").isEmpty());
    TypeUse text = new TypeUse(ClassType.of("java.lang", "String"), Marking.UNSPECIFIED, List.of());
    return named
        ? Optional.of(new Value(Member.method("name"), text, List.of(), type.place()))
        : Optional.empty();
  }

  private Optional<Value> field(TypeDeclaration type, FieldDeclaration field) {
    if (!field.visibility().isUsable()) {
      scope
          .findings()
          .add(
              Code.JSON_HIDDEN_MEMBER,
              field.place(),
              "The @JsonValue",
              type.type().simple());
    }
    return Optional.of(
        new Value(Member.field(field.name()), field.type(), field.annotations(), field.place()));
  }

  private void refuse(TypeDeclaration type) {
    scope.findings().add(Code.JSON_ONE_WAY, type.place(), type.type().simple());
  }

  private Optional<StandInReading> reading(
      TypeDeclaration type, Creator creator, Optional<Value> value) {
    if (creator instanceof Creator.OfOneValue made) {
      return maker(type, made.maker(), made.parameter(), value);
    }
    if (creator instanceof Creator.OfProperties made
        && isOfOneParameter(made)
        && !hasCreator(type)) {
      return maker(type, made.maker(), made.parameters().get(0), value);
    }
    if (type.kind() == TypeKind.ENUM && value.isPresent() && creator instanceof Creator.None) {
      Where where = where(type, value.get().place(), Use.READ).with(value.get().annotations());
      return types
          .find(value.get().type(), where)
          .map(found -> new StandInReading.BySearch(found, value.get().member()));
    }
    if (!(creator instanceof Creator.None none && none.reason().isPresent())) {
      refuse(type);
    }
    return Optional.empty();
  }

  /** Annotations of the member that gives the value count for reading it, too, as those of a getter do. */
  private Optional<StandInReading> maker(
      TypeDeclaration type, Maker maker, ParameterFacts parameter, Optional<Value> value) {
    List<JsonAnnotation> annotations = new ArrayList<>(parameter.annotations());
    value
        .filter(member -> member.type().type().equals(parameter.type().type()))
        .ifPresent(member -> annotations.addAll(member.annotations()));
    Where where = where(type, parameter.place(), Use.READ).with(annotations);
    Optional<JsonType> found = checked(type, types.find(parameter.type(), where));
    Nullness nullness = Nullness.NON_NULL;
    return found.map(form -> new StandInReading.ByMaker(form, nullness, maker));
  }

  private Optional<StandInWriting> writing(TypeDeclaration type, Value value) {
    Where where = where(type, value.place(), Use.WRITE).with(value.annotations());
    return checked(type, types.find(value.type(), where))
        .map(found -> new StandInWriting(found, value.member()));
  }

  /** A class that stood for itself would never end. */
  private Optional<JsonType> checked(TypeDeclaration type, Optional<JsonType> found) {
    if (found.isPresent() && found.get().type().equals(type.type())) {
      refuse(type);
      return Optional.empty();
    }
    return found;
  }

  private static Where where(TypeDeclaration type, Place place, Use direction) {
    return new Where("the value of " + type.type().erased().simple(), place, direction);
  }
}
