package dev.albroute.processor.check;

import dev.albroute.processor.check.Property.Part;
import dev.albroute.processor.check.Property.Role;
import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.TypeRef.Primitive;
import dev.albroute.processor.model.TypeRef.VoidType;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.TypeDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.ComponentDeclaration;
import dev.albroute.processor.model.declared.TypeKind;
import dev.albroute.processor.model.declared.TypeMembers.AccessorDeclaration;
import dev.albroute.processor.model.declared.TypeMembers.FieldDeclaration;
import dev.albroute.processor.model.declared.TypeMembers.Level;
import dev.albroute.processor.model.declared.TypeMembers.MemberAccess;
import dev.albroute.processor.model.declared.TypeMembers.Mutability;
import dev.albroute.processor.model.declared.TypeMembers.ParameterFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the properties of a class from its members, as jackson-databind does. */
final class Properties {

  private final TypeDeclaration type;
  private final Scope scope;
  private final Map<String, Property> properties = new LinkedHashMap<>();

  private Properties(TypeDeclaration type, Scope scope) {
    this.type = type;
    this.scope = scope;
  }

  /**
   * The properties of a class in the order in which they are written.
   *
   * @param creator what makes its objects
   */
  static List<Property> of(TypeDeclaration type, Creator creator, Scope scope) {
    Properties collected = new Properties(type, scope);
    collected.collect("set");
    if (creator instanceof Creator.OfProperties made) {
      collected.parameters(made.parameters());
    }
    return collected.finished(creator);
  }

  /** The properties that the methods of a builder set, each named by the method without the prefix. */
  static List<Property> ofBuilder(TypeDeclaration builder, String prefix, Scope scope) {
    Properties collected = new Properties(builder, scope);
    collected.collect(prefix);
    return collected.finished(new Creator.None(Optional.empty()));
  }

  /** The names that members have before any annotation is asked. */
  static Set<String> implicitNames(TypeDeclaration type) {
    Set<String> names = new LinkedHashSet<>();
    type.components().forEach(component -> names.add(component.name()));
    for (AccessorDeclaration method : type.members().methods()) {
      getterName(method).ifPresent(names::add);
    }
    for (FieldDeclaration field : type.members().fields()) {
      if (field.visibility() == MemberAccess.PUBLIC) {
        names.add(field.name());
      }
    }
    return names;
  }

  private void collect(String setterPrefix) {
    if (type.kind() == TypeKind.RECORD) {
      type.components().forEach(this::component);
    } else {
      type.members().fields().forEach(this::field);
    }
    for (AccessorDeclaration method : type.members().methods()) {
      if (method.level() == Level.INSTANCE && !isSpecial(method.annotations())) {
        method(method, setterPrefix);
      }
    }
  }

  /** Whether a member is no property but something else. */
  private static boolean isSpecial(List<JsonAnnotation> annotations) {
    return Jackson.has(annotations, "JsonAnyGetter")
        || Jackson.has(annotations, "JsonAnySetter")
        || Jackson.has(annotations, "JsonValue");
  }

  private Property property(String name) {
    return properties.computeIfAbsent(name, Property::new);
  }

  private void component(ComponentDeclaration component) {
    if (isSpecial(component.annotations())) {
      return;
    }
    property(component.name())
        .add(new Part(
            Role.GETTER,
            component.name(),
            0,
            component.type(),
            MemberAccess.PUBLIC,
            Mutability.FINAL,
            component.annotations(),
            component.defaultValue(),
            component.deprecation(),
            component.place()));
  }

  private void field(FieldDeclaration field) {
    if (isSpecial(field.annotations())) {
      return;
    }
    property(field.name())
        .add(new Part(
            Role.FIELD,
            field.name(),
            0,
            field.type(),
            field.visibility(),
            field.mutability(),
            field.annotations(),
            Optional.empty(),
            field.deprecation(),
            field.place()));
  }

  private void method(AccessorDeclaration method, String setterPrefix) {
    boolean accessor = type.components().stream()
        .anyMatch(component ->
            component.name().equals(method.name()) && method.parameters().isEmpty());
    if (accessor) {
      return;
    }
    boolean named = Jackson.find(method.annotations(), "JsonProperty").isPresent();
    Optional<String> getter = getterName(method);
    if (getter.isEmpty() && isGetter(method)) {
      boolean marked = named || Jackson.find(method.annotations(), "JsonGetter").isPresent();
      getter = marked ? Optional.of(method.name()) : getter;
    }
    Optional<String> setter = setterName(method, setterPrefix);
    if (setter.isEmpty() && method.parameters().size() == 1) {
      boolean marked = named || Jackson.find(method.annotations(), "JsonSetter").isPresent();
      setter = marked ? Optional.of(method.name()) : setter;
    }
    getter.ifPresent(name -> property(name)
        .add(new Part(
            Role.GETTER,
            method.name(),
            0,
            method.result(),
            method.visibility(),
            Mutability.FINAL,
            method.annotations(),
            Optional.empty(),
            method.deprecation(),
            method.place())));
    setter.ifPresent(name -> property(name)
        .add(new Part(
            Role.SETTER,
            method.name(),
            0,
            method.parameters().get(0).type(),
            method.visibility(),
            Mutability.FINAL,
            with(method.annotations(), method.parameters().get(0).annotations()),
            method.parameters().get(0).defaultValue(),
            method.deprecation(),
            method.place())));
  }

  private static List<JsonAnnotation> with(List<JsonAnnotation> some, List<JsonAnnotation> more) {
    List<JsonAnnotation> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static boolean isGetter(AccessorDeclaration method) {
    return method.level() == Level.INSTANCE
        && method.parameters().isEmpty()
        && !(method.result().type() instanceof VoidType);
  }

  private static Optional<String> getterName(AccessorDeclaration method) {
    if (!isGetter(method)) {
      return Optional.empty();
    }
    boolean condition = method.result().type() == Primitive.BOOLEAN
        || JdkTypes.is(method.result().type(), "java.lang.Boolean");
    if (method.name().startsWith("is") && condition) {
      return withoutPrefix(method.name(), "is");
    }
    return withoutPrefix(method.name(), "get");
  }

  private static Optional<String> setterName(AccessorDeclaration method, String prefix) {
    return method.parameters().size() == 1 && method.level() == Level.INSTANCE
        ? withoutPrefix(method.name(), prefix)
        : Optional.empty();
  }

  /** All leading capitals become small, so that {@code getURL} is {@code url}. */
  private static Optional<String> withoutPrefix(String method, String prefix) {
    if (!method.startsWith(prefix) || method.length() == prefix.length()) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder(method.substring(prefix.length()));
    for (int i = 0; i < name.length() && Character.isUpperCase(name.charAt(i)); i++) {
      name.setCharAt(i, Character.toLowerCase(name.charAt(i)));
    }
    return Optional.of(name.toString());
  }

  private void parameters(List<ParameterFacts> parameters) {
    for (int i = 0; i < parameters.size(); i++) {
      ParameterFacts parameter = parameters.get(i);
      if (!isSpecial(parameter.annotations())) {
        Jackson.checkProperty(parameter.annotations(), scope.findings());
        property(parameter.name())
            .add(new Part(
                Role.PARAMETER,
                parameter.name(),
                i,
                parameter.type(),
                MemberAccess.PUBLIC,
                Mutability.FINAL,
                parameter.annotations(),
                parameter.defaultValue(),
                Deprecation.NONE,
                parameter.place()));
      }
    }
  }

  private List<Property> finished(Creator creator) {
    List<Property> visible =
        properties.values().stream().filter(Property::isVisible).toList();
    IdleCodecs.tell(type, creator, visible, scope);
    visible.forEach(Properties::removeIgnored);
    List<Property> all =
        visible.stream().filter(property -> !property.isEmpty()).toList();
    Optional<Naming> naming = naming();
    Map<String, Property> named = new LinkedHashMap<>();
    // Those with a name of their own come after the others, as with jackson-databind.
    List<Property> ordered =
        new ArrayList<>(all.stream().filter(p -> !isNamed(p)).toList());
    all.stream().filter(Properties::isNamed).forEach(ordered::add);
    for (Property property : ordered) {
      property.rename(nameOf(property, naming));
      // What is written flat has no name of its own.
      String key = property.isUnwrapped() ? " " + property.javaName() : property.jsonName();
      Property known = named.putIfAbsent(key, property);
      if (known != null && !known.merge(property)) {
        scope
            .findings()
            .add(
                Code.JSON_DUPLICATE_PROPERTY,
                property.first().place(),
                type.type().simple(),
                property.jsonName());
      }
    }
    return PropertyOrder.of(type).sort(new ArrayList<>(named.values()));
  }

  private static boolean isNamed(Property property) {
    return property.parts().stream().anyMatch(part -> part.explicitName().isPresent());
  }

  /** One ignored member takes the whole property with it, but for members that an annotation names. */
  private static void removeIgnored(Property property) {
    if (property.parts().stream().noneMatch(Part::isIgnored)) {
      return;
    }
    for (Part part : property.parts()) {
      // A parameter has to be given something all the same: it is left, and not read.
      boolean kept = part.isExplicit() && !part.isIgnored();
      if (!kept) {
        property.remove(part.role());
      }
    }
  }

  private String nameOf(Property property, Optional<Naming> naming) {
    for (Part part : property.parts()) {
      Optional<String> explicit = part.explicitName();
      if (explicit.isPresent()) {
        return explicit.get();
      }
    }
    return naming.map(strategy -> strategy.apply(property.javaName())).orElse(property.javaName());
  }

  private Optional<Naming> naming() {
    Optional<JsonAnnotation> annotation = Jackson.find(type.annotations(), "JsonNaming")
        .or(() -> Jackson.find(type.inherited(), "JsonNaming"));
    if (annotation.isEmpty()) {
      return Optional.empty();
    }
    Optional<Naming> naming = annotation
        .get()
        .type("value")
        .map(strategy -> strategy.erased().qualified())
        .filter(name -> name.startsWith("com.fasterxml.jackson."))
        .flatMap(Naming::of);
    if (naming.isEmpty() && annotation.get().type("value").isPresent()) {
      Jackson.refuse(annotation.get(), "(value)", scope.findings());
    }
    return naming;
  }
}
