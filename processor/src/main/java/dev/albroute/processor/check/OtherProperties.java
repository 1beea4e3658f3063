package dev.albroute.processor.check;

import dev.albroute.processor.check.JsonTypes.Where;
import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.JsonDeclaration.Use;
import dev.albroute.processor.model.JsonSlot;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.Member;
import dev.albroute.processor.model.ObjectReading.Argument;
import dev.albroute.processor.model.ObjectReading.Assignment;
import dev.albroute.processor.model.ObjectReading.Assignment.Style;
import dev.albroute.processor.model.ObjectWriting;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.Scalar;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.TypeDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.ComponentDeclaration;
import dev.albroute.processor.model.declared.TypeMembers.AccessorDeclaration;
import dev.albroute.processor.model.declared.TypeMembers.FieldDeclaration;
import dev.albroute.processor.model.declared.TypeMembers.MemberAccess;
import dev.albroute.processor.model.declared.TypeMembers.Mutability;
import dev.albroute.processor.model.declared.TypeMembers.ParameterFacts;
import dev.albroute.processor.model.declared.TypeUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the member that holds the properties for which a class has no member of their own.
 *
 * @param scope where to tell what is wrong
 * @param types finds the types of their values
 * @param type the class
 */
record OtherProperties(Scope scope, JsonTypes types, TypeDeclaration type) {

  /** The map that is written among the properties. */
  Optional<ObjectWriting.Part> getter() {
    for (ComponentDeclaration component : type.components()) {
      if (Jackson.has(component.annotations(), "JsonAnyGetter")) {
        return entries(Member.method(component.name()), component.type(), component.place());
      }
    }
    for (AccessorDeclaration method : type.members().methods()) {
      if (Jackson.has(method.annotations(), "JsonAnyGetter") && isUsable(method)) {
        return entries(Member.method(method.name()), method.result(), method.place());
      }
    }
    for (FieldDeclaration field : type.members().fields()) {
      if (type.components().isEmpty() && Jackson.has(field.annotations(), "JsonAnyGetter")) {
        if (field.visibility().isUsable()) {
          return entries(Member.field(field.name()), field.type(), field.place());
        }
        hidden(field.place(), "@JsonAnyGetter");
      }
    }
    return Optional.empty();
  }

  /** Whether a class has such a member, be it one that is not usable. */
  static boolean areIn(TypeDeclaration type) {
    return type.members().methods().stream().anyMatch(m -> isOne(m.annotations()))
        || type.members().fields().stream().anyMatch(f -> isOne(f.annotations()));
  }

  private static boolean isOne(List<JsonAnnotation> annotations) {
    return Jackson.has(annotations, "JsonAnyGetter") || Jackson.has(annotations, "JsonAnySetter");
  }

  private boolean isUsable(AccessorDeclaration method) {
    if (!method.visibility().isUsable()) {
      hidden(method.place(), "method " + method.name());
    }
    return method.visibility().isUsable();
  }

  private void hidden(Place place, String member) {
    scope
        .findings()
        .add(Code.JSON_HIDDEN_MEMBER, place, "The " + member, type.type().simple());
  }

  private Optional<ObjectWriting.Part> entries(Member getter, TypeUse use, Place place) {
    Where where = new Where("the map of @JsonAnyGetter in " + name(), place, Use.WRITE);
    Optional<JsonType> found = types.find(use, where);
    if (found.isPresent() && found.get() instanceof JsonType.MapType map && isText(map.key())) {
      return Optional.of(new ObjectWriting.Part.Entries(getter, map));
    }
    found.ifPresent(t -> refuse(place, "@JsonAnyGetter", use));
    return Optional.empty();
  }

  private static boolean isText(JsonType key) {
    return key instanceof JsonType.ScalarType scalar && scalar.scalar() == Scalar.STRING;
  }

  private void refuse(Place place, String annotation, TypeUse use) {
    scope
        .findings()
        .add(Code.JSON_ANY, place, annotation, type.type().simple(), use.type().simple());
  }

  private String name() {
    return type.type().erased().simple();
  }

  /**
   * Where unknown properties go to; the argument or assignment is added.
   *
   * @return the form of their values
   */
  Optional<JsonSlot> setter(
      List<ParameterFacts> parameters,
      Map<Integer, Argument> arguments,
      List<Assignment> assignments) {
    for (int i = 0; i < parameters.size(); i++) {
      ParameterFacts parameter = parameters.get(i);
      if (Jackson.has(parameter.annotations(), "JsonAnySetter")) {
        arguments.put(i, new Argument.Others());
        return values(parameter.type(), parameter.place());
      }
    }
    for (AccessorDeclaration method : type.members().methods()) {
      if (Jackson.has(method.annotations(), "JsonAnySetter") && isUsable(method)) {
        return byMethod(method, assignments);
      }
    }
    for (FieldDeclaration field : type.members().fields()) {
      if (type.components().isEmpty() && Jackson.has(field.annotations(), "JsonAnySetter")) {
        if (field.visibility() == MemberAccess.HIDDEN || field.mutability() == Mutability.FINAL) {
          hidden(field.place(), "@JsonAnySetter");
          return Optional.empty();
        }
        assignments.add(new Assignment(Style.FIELD, field.name(), new Argument.Others()));
        return values(field.type(), field.place());
      }
    }
    return Optional.empty();
  }

  private Optional<JsonSlot> byMethod(AccessorDeclaration method, List<Assignment> assignments) {
    if (method.parameters().size() != 2
        || !JdkTypes.is(method.parameters().get(0).type().type(), "java.lang.String")) {
      scope
          .findings()
          .add(
              Code.JSON_ANY,
              method.place(),
              "@JsonAnySetter",
              type.type().simple(),
              "method " + method.name());
      return Optional.empty();
    }
    assignments.add(new Assignment(Style.ENTRY, method.name(), new Argument.Others()));
    Where where = new Where("a value of @JsonAnySetter in " + name(), method.place(), Use.READ);
    return types.slot(method.parameters().get(1).type(), where);
  }

  private Optional<JsonSlot> values(TypeUse use, Place place) {
    Where where = new Where("the map of @JsonAnySetter in " + name(), place, Use.READ);
    Optional<JsonType> found = types.find(use, where);
    if (found.isPresent()
        && found.get() instanceof JsonType.MapType map
        && isText(map.key())
        && map.kind() == JsonType.MapKind.MAP) {
      return Optional.of(map.value());
    }
    found.ifPresent(t -> refuse(place, "@JsonAnySetter", use));
    return Optional.empty();
  }
}
