package dev.albroute.processor.check;

import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.Text;
import dev.albroute.processor.model.declared.TypeMembers.MemberAccess;
import dev.albroute.processor.model.declared.TypeMembers.Mutability;
import dev.albroute.processor.model.declared.TypeUse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A property of a class, with the members that make it up. */
final class Property {

  /** What a member does for a property, in the order in which their annotations are asked. */
  enum Role {
    /** Its value is got here. */
    GETTER,
    /** A parameter of what makes the object. */
    PARAMETER,
    /** Its value is set here. */
    SETTER,
    /** Its value is kept here. */
    FIELD
  }

  /**
   * A member.
   *
   * @param role what it does
   * @param name its name
   * @param index which parameter it is
   * @param type the type of the property there
   * @param access who can use it
   * @param mutability whether a field can be assigned
   * @param annotations its annotations
   * @param defaultValue its default
   * @param deprecation whether it is deprecated
   * @param place where it stands
   */
  record Part(
      Role role,
      String name,
      int index,
      TypeUse type,
      MemberAccess access,
      Mutability mutability,
      List<JsonAnnotation> annotations,
      Optional<Text> defaultValue,
      Deprecation deprecation,
      Place place) {

    /** The name that an annotation gives the property. */
    Optional<String> explicitName() {
      for (String name : List.of("JsonProperty", "JsonGetter", "JsonSetter")) {
        Optional<String> text = Jackson.find(annotations, name).flatMap(a -> a.text("value"));
        if (text.isPresent()) {
          return text;
        }
      }
      return Optional.empty();
    }

    /** Whether an annotation makes a property of it, whoever can see it. */
    boolean isExplicit() {
      for (String name :
          List.of("JsonProperty", "JsonGetter", "JsonSetter", "JsonUnwrapped", "JsonRawValue")) {
        if (Jackson.find(annotations, name).isPresent()) {
          return true;
        }
      }
      return false;
    }

    boolean isIgnored() {
      return Jackson.has(annotations, "JsonIgnore");
    }
  }

  private final String javaName;
  private final Map<Role, Part> parts = new EnumMap<>(Role.class);
  private String jsonName;

  Property(String javaName) {
    this.javaName = javaName;
    this.jsonName = javaName;
  }

  /** Its name in Java. */
  String javaName() {
    return javaName;
  }

  /** Its name in JSON. */
  String jsonName() {
    return jsonName;
  }

  void rename(String name) {
    jsonName = name;
  }

  void add(Part part) {
    parts.putIfAbsent(part.role(), part);
  }

  void remove(Role role) {
    parts.remove(role);
  }

  /** Takes over the members of another property, unless both have one of a role. */
  boolean merge(Property other) {
    for (Role role : other.parts.keySet()) {
      if (parts.containsKey(role)) {
        return false;
      }
    }
    parts.putAll(other.parts);
    return true;
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  List<Part> parts() {
    return new ArrayList<>(parts.values());
  }

  @Nullable
  Part part(Role role) {
    return parts.get(role);
  }

  /** The member that annotations and messages go by. */
  Part first() {
    return parts.values().iterator().next();
  }

  /** The annotations of all members. */
  List<JsonAnnotation> annotations() {
    List<JsonAnnotation> all = new ArrayList<>();
    parts.values().forEach(part -> all.addAll(part.annotations()));
    return all;
  }

  Optional<JsonAnnotation> annotation(String name) {
    return Jackson.find(annotations(), name);
  }

  boolean has(String name) {
    return Jackson.has(annotations(), name);
  }

  boolean isUnwrapped() {
    return has("JsonUnwrapped");
  }

  /** What an annotation says about reading or writing only. */
  private String access() {
    return annotation("JsonProperty").map(a -> a.constant("access", "AUTO")).orElse("AUTO");
  }

  boolean isReadable() {
    return !access().equals("READ_ONLY");
  }

  boolean isWritable() {
    return !access().equals("WRITE_ONLY");
  }

  /** The place in the order that an annotation gives it. */
  Optional<Long> index() {
    return annotation("JsonProperty").flatMap(a -> a.number("index")).filter(index -> index >= 0);
  }

  List<String> aliases() {
    List<String> aliases = new ArrayList<>();
    for (JsonAnnotation annotation : annotations()) {
      if (annotation.name().equals("JsonAlias")) {
        for (String alias : annotation.texts("value")) {
          if (!aliases.contains(alias) && !alias.equals(jsonName)) {
            aliases.add(alias);
          }
        }
      }
    }
    return aliases;
  }

  /** Where its value is got. */
  Optional<Part> output() {
    Part getter = parts.get(Role.GETTER);
    Part field = parts.get(Role.FIELD);
    if (getter != null && isOpen(getter)) {
      return Optional.of(getter);
    }
    return field != null && isOpen(field) ? Optional.of(field) : Optional.empty();
  }

  /** Where its value is given. */
  Optional<Part> input() {
    Part parameter = parts.get(Role.PARAMETER);
    if (parameter != null) {
      return Optional.of(parameter);
    }
    Part setter = parts.get(Role.SETTER);
    if (setter != null && setter.access().isUsable()) {
      return Optional.of(setter);
    }
    Part field = parts.get(Role.FIELD);
    return field != null && isOpen(field) && field.mutability() == Mutability.MUTABLE
        ? Optional.of(field)
        : Optional.empty();
  }

  private boolean isOpen(Part part) {
    return part.access() == MemberAccess.PUBLIC
        || (isExplicit() && part.access().isUsable());
  }

  boolean isExplicit() {
    return parts.values().stream().anyMatch(Part::isExplicit);
  }

  /** Whether it is a property at all: an annotation says so, or a member of it is open to all. */
  boolean isVisible() {
    return isExplicit()
        || parts.values().stream()
            .anyMatch(part -> part.role() == Role.PARAMETER
                || (part.role() == Role.SETTER && part.access().isUsable())
                || part.access() == MemberAccess.PUBLIC);
  }
}
