package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.diagnostic.Findings;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.TypeDeclaration;
import dev.albroute.processor.model.declared.TypeKind;
import dev.albroute.processor.model.declared.TypeMembers.AccessorDeclaration;
import dev.albroute.processor.model.declared.TypeMembers.ConstructorDeclaration;
import dev.albroute.processor.model.declared.TypeMembers.FieldDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows which annotations of Jackson are followed, and tells of all others. */
final class Jackson {

  /** Annotations that describe and change nothing, with the one for root names, which Jackson follows on request only. */
  private static final Set<String> WITHOUT_EFFECT = Set.of(
      "JsonPropertyDescription", "JsonClassDescription", "JsonRootName", "JacksonAnnotation");

  private static final String ANY = "*";

  private static final Set<String> SHAPES_OF_OBJECTS = Set.of("ANY", "NATURAL", "OBJECT", "POJO");

  private static final Map<String, Set<String>> ON_TYPES = Map.of(
      "JsonIgnoreProperties", Set.of("value", "ignoreUnknown", "allowGetters", "allowSetters"),
      "JsonInclude", Set.of("value", "content"),
      "JsonNaming", Set.of("value"),
      "JsonPropertyOrder", Set.of("value", "alphabetic"),
      "JsonFormat", Set.of("shape"),
      "JsonTypeInfo", Set.of("use", "include", "property", "visible", "defaultImpl"),
      "JsonSubTypes", Set.of("value", "failOnRepeatedNames"),
      "JsonTypeName", Set.of("value"),
      "JsonDeserialize", Set.of("builder"),
      "JsonPOJOBuilder", Set.of("buildMethodName", "withPrefix"));

  private static final Map<String, Set<String>> ON_CREATORS =
      Map.of("JsonCreator", Set.of("mode"), "JsonIgnore", Set.of("value"));

  private static final Map<String, Set<String>> ON_PROPERTIES = onProperties();

  private static final Map<String, Set<String>> ON_CONSTANTS = Map.of(
      "JsonProperty", Set.of("value"),
      "JsonAlias", Set.of("value"),
      "JsonEnumDefaultValue", Set.of());

  private Jackson() {}

  private static Map<String, Set<String>> onProperties() {
    Map<String, Set<String>> known = new HashMap<>(ON_CREATORS);
    known.put(
        "JsonProperty",
        Set.of("value", "access", "required", "isRequired", "defaultValue", "index"));
    known.put("JsonGetter", Set.of("value"));
    known.put("JsonSetter", Set.of("value"));
    known.put("JsonAlias", Set.of("value"));
    known.put("JsonInclude", Set.of("value", "content"));
    known.put("JsonFormat", Set.of("pattern", "shape", "timezone", "locale"));
    known.put("JsonUnwrapped", Set.of("enabled", "prefix", "suffix"));
    known.put("JsonAnyGetter", Set.of("enabled"));
    known.put("JsonAnySetter", Set.of("enabled"));
    known.put("JsonRawValue", Set.of("value"));
    known.put("JsonValue", Set.of("value"));
    known.put("Codec", Set.of(ANY));
    return known;
  }

  /** The annotation of a simple name. */
  static Optional<JsonAnnotation> find(List<JsonAnnotation> annotations, String name) {
    for (JsonAnnotation annotation : annotations) {
      if (annotation.name().equals(name)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  /** Whether an annotation that can be switched off is there and on. */
  static boolean has(List<JsonAnnotation> annotations, String name) {
    return find(annotations, name)
        .map(a -> a.flag("value", true) && a.flag("enabled", true))
        .orElse(false);
  }

  /** Tells of the annotations on a type and its members that are not followed. */
  static void check(TypeDeclaration type, Findings findings) {
    check(type.annotations(), ON_TYPES, findings);
    check(type.inherited(), ON_TYPES, findings);
    if (type.kind() != TypeKind.ENUM) {
      checkShape(type, findings);
    }
    type.constants().forEach(constant -> check(constant.annotations(), ON_CONSTANTS, findings));
    type.components().forEach(component -> checkProperty(component.annotations(), findings));
    boolean isRecord = type.kind() == TypeKind.RECORD;
    for (FieldDeclaration field : type.members().fields()) {
      // The annotations of a component stand on the field, the accessor and the parameter too.
      if (!isRecord) {
        checkProperty(field.annotations(), findings);
      }
    }
    for (AccessorDeclaration method : type.members().methods()) {
      if (!isRecord || !isAccessor(method, type)) {
        checkProperty(method.annotations(), findings);
        method.parameters().forEach(parameter -> checkProperty(parameter.annotations(), findings));
      }
    }
    for (ConstructorDeclaration constructor : type.members().constructors()) {
      check(constructor.annotations(), ON_CREATORS, findings);
      if (!isRecord) {
        constructor
            .parameters()
            .forEach(parameter -> checkProperty(parameter.annotations(), findings));
      }
    }
  }

  private static boolean isAccessor(AccessorDeclaration method, TypeDeclaration type) {
    return method.parameters().isEmpty()
        && type.components().stream().anyMatch(c -> c.name().equals(method.name()));
  }

  /** A class is an object, not an array and not a text. */
  private static void checkShape(TypeDeclaration type, Findings findings) {
    find(type.annotations(), "JsonFormat").ifPresent(format -> {
      String shape = format.constant("shape", "ANY");
      if (!SHAPES_OF_OBJECTS.contains(shape)) {
        refuse(format, "(shape = " + shape + ")", findings);
      }
    });
  }

  static void checkProperty(List<JsonAnnotation> annotations, Findings findings) {
    check(annotations, ON_PROPERTIES, findings);
  }

  /** Tells of all annotations of Jackson's that would change something. */
  static void checkNone(List<JsonAnnotation> annotations, Findings findings) {
    check(annotations, Map.of(), findings);
  }

  private static void check(
      List<JsonAnnotation> annotations, Map<String, Set<String>> known, Findings findings) {
    for (JsonAnnotation annotation : annotations) {
      Set<String> members = known.get(annotation.name());
      if (members == null) {
        if (!WITHOUT_EFFECT.contains(annotation.name()) && !annotation.name().equals("Codec")) {
          refuse(annotation, "", findings);
        }
        continue;
      }
      for (String member : annotation.values().keySet()) {
        if (!members.contains(member) && !members.contains(ANY)) {
          refuse(annotation, "(" + member + ")", findings);
        }
      }
    }
  }

  /**
   * Tells of an annotation that is not followed.
   *
   * @param detail what of it, in parentheses; empty for all of it
   */
  static void refuse(JsonAnnotation annotation, String detail, Findings findings) {
    findings.add(
        Code.FOREIGN_ANNOTATION,
        annotation.place(),
        annotation.name() + detail,
        annotation.element());
  }
}
