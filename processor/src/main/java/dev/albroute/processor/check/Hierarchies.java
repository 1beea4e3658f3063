package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.JsonDeclaration;
import dev.albroute.processor.model.JsonDeclaration.HierarchyCase;
import dev.albroute.processor.model.JsonDeclaration.Use;
import dev.albroute.processor.model.JsonType.DeclaredType;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.TypeTag;
import dev.albroute.processor.model.TypeTag.Form;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.TypeDeclaration;
import dev.albroute.processor.model.declared.TypeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the classes of a hierarchy, of which JSON tells one from the other by a text.
 *
 * @param scope where to tell what is wrong
 * @param types queues the classes
 */
record Hierarchies(Scope scope, JsonTypes types) {

  /** The property of a sealed hierarchy without annotations. */
  static final String DEFAULT_PROPERTY = "type";

  /** A class of the hierarchy with the texts that stand for it, the one that is written first. */
  private record Subtype(TypeDeclaration type, List<String> texts) {}

  /** Whether the JSON of a type has to say which class is meant. */
  static boolean isHierarchy(TypeDeclaration type) {
    boolean open = type.kind() == TypeKind.INTERFACE || type.kind() == TypeKind.ABSTRACT_CLASS;
    return typeInfo(type).isPresent() || (open && !type.permitted().isEmpty());
  }

  private static Optional<JsonAnnotation> typeInfo(TypeDeclaration type) {
    return Jackson.find(type.annotations(), "JsonTypeInfo")
        .or(() -> Jackson.find(type.inherited(), "JsonTypeInfo"))
        .filter(info -> !info.constant("use", "NAME").equals("NONE"));
  }

  /** The declaration of a hierarchy; where something is wrong with it, that is told. */
  JsonDeclaration of(DeclaredType key, TypeDeclaration type, Use use, String name) {
    Optional<JsonAnnotation> info = typeInfo(type);
    boolean simple = info.isEmpty() || info.get().constant("use", "NAME").equals("SIMPLE_NAME");
    info.ifPresent(this::checkUse);
    Form form = info.map(this::form).orElse(Form.PROPERTY);
    String property = form == Form.WRAPPER ? "" : property(info);
    List<HierarchyCase> cases = new ArrayList<>();
    Map<String, TypeDeclaration> byText = new LinkedHashMap<>();
    Deprecation deprecation = scope.deprecationOf(type.type());
    for (Subtype subtype : subtypes(type, simple)) {
      for (String text : subtype.texts()) {
        TypeDeclaration other = byText.putIfAbsent(text, subtype.type());
        if (other != null && !other.equals(subtype.type())) {
          scope
              .findings()
              .add(
                  Code.JSON_SAME_TEXT,
                  type.place(),
                  other.type().simple(),
                  subtype.type().type().simple(),
                  text);
        }
      }
      deprecation = Scope.strongest(deprecation, subtype.type().deprecation());
      cases.add(caseOf(subtype, form, property));
    }
    if (cases.isEmpty()) {
      scope.findings().add(Code.JSON_NO_SUBTYPES, type.place(), type.type().simple());
    }
    List<HierarchyCase> ordered = subclassesFirst(cases);
    for (HierarchyCase one : ordered) {
      checkProperties(type, one.type().type());
      types.queue(one.type(), use);
    }
    return new JsonDeclaration.JsonHierarchy(
        key,
        name,
        use,
        form,
        property,
        ordered,
        info.flatMap(i -> otherwise(i, ordered)),
        deprecation);
  }

  /** A class that is one value, and no object, has no place for the text. */
  private void checkProperties(TypeDeclaration root, ClassType type) {
    Optional<TypeDeclaration> found = scope.facts().find(type);
    if (found.isPresent() && (StandIns.hasValue(found.get()) || types.hasCodec(type))) {
      refuse(Code.JSON_SUBTYPE, found.get(), root);
    }
  }

  private void refuse(Code code, TypeDeclaration type, TypeDeclaration root) {
    scope.findings().add(code, type.place(), type.type().simple(), root.type().simple());
  }

  private void checkUse(JsonAnnotation info) {
    String use = info.constant("use", "NAME");
    if (!use.equals("NAME") && !use.equals("SIMPLE_NAME")) {
      Jackson.refuse(info, "(use = " + use + ")", scope.findings());
    }
  }

  private Form form(JsonAnnotation info) {
    String include = info.constant("include", "PROPERTY");
    return switch (include) {
      case "PROPERTY" -> Form.PROPERTY;
      case "EXISTING_PROPERTY" -> Form.OWN_PROPERTY;
      case "WRAPPER_OBJECT" -> Form.WRAPPER;
      default -> {
        Jackson.refuse(info, "(include = " + include + ")", scope.findings());
        yield Form.PROPERTY;
      }
    };
  }

  private static String property(Optional<JsonAnnotation> info) {
    return info.isEmpty() ? DEFAULT_PROPERTY : info.get().text("property").orElse("@type");
  }

  private static HierarchyCase caseOf(Subtype subtype, Form form, String property) {
    List<String> texts = subtype.texts();
    TypeTag tag = new TypeTag(form, property, texts.get(0));
    DeclaredType type = new DeclaredType(subtype.type().type(), Optional.of(tag), Optional.empty());
    return new HierarchyCase(texts.get(0), texts.subList(1, texts.size()), type);
  }

  /** All classes that objects of the hierarchy can have. */
  private List<Subtype> subtypes(TypeDeclaration root, boolean simple) {
    Map<ClassType, Subtype> found = new LinkedHashMap<>();
    if (root.kind() == TypeKind.CLASS || root.kind() == TypeKind.RECORD) {
      List<String> named = namesIn(root.inherited(), root);
      found.put(root.type(), new Subtype(root, named.isEmpty() ? names(root, simple) : named));
    }
    List<TypeDeclaration> waiting = new ArrayList<>(List.of(root));
    for (int i = 0; i < waiting.size(); i++) {
      TypeDeclaration type = waiting.get(i);
      List<JsonAnnotation> listed = Jackson.find(type.annotations(), "JsonSubTypes")
          .map(annotation -> annotation.annotations("value"))
          .orElse(List.of());
      for (JsonAnnotation one : listed) {
        declarationOf(one.type("value")).ifPresent(subtype -> {
          waiting.add(subtype);
          if (isConcrete(subtype)) {
            found.put(subtype.type(), new Subtype(subtype, texts(one, subtype, simple)));
          }
        });
      }
      if (type.kind() == TypeKind.ENUM) {
        refuse(Code.JSON_SUBTYPE, type, root);
      } else if (i > 0 && listed.isEmpty() && type.permitted().isEmpty() && !isConcrete(type)) {
        scope.findings().add(Code.JSON_NO_SUBTYPES, type.place(), type.type().simple());
      }
      if (listed.isEmpty()) {
        for (ClassType permitted : type.permitted()) {
          declarationOf(Optional.of(permitted)).ifPresent(subtype -> {
            waiting.add(subtype);
            if (isConcrete(subtype)) {
              found.putIfAbsent(subtype.type(), new Subtype(subtype, names(subtype, simple)));
            }
          });
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  /** The names that a supertype's list gives a class. */
  private List<String> namesIn(List<JsonAnnotation> annotations, TypeDeclaration type) {
    for (JsonAnnotation annotation : annotations) {
      if (annotation.name().equals("JsonSubTypes")) {
        for (JsonAnnotation one : annotation.annotations("value")) {
          if (one.type("value").filter(type.type()::equals).isPresent()
              && (one.text("name").isPresent() || !one.texts("names").isEmpty())) {
            return texts(one, type, false);
          }
        }
      }
    }
    return List.of();
  }

  private Optional<TypeDeclaration> declarationOf(Optional<TypeRef> type) {
    Optional<TypeDeclaration> found = type.filter(ClassType.class::isInstance)
        .map(ClassType.class::cast)
        .flatMap(scope.facts()::find);
    if (found.isPresent() && found.get().arity() > 0) {
      scope
          .findings()
          .add(
              Code.JSON_GENERIC_SUBTYPE, found.get().place(), found.get().type().simple());
      return Optional.empty();
    }
    return found.filter(declaration ->
        scope.checkVisible(declaration.type(), "a class of a hierarchy", declaration.place()));
  }

  private static boolean isConcrete(TypeDeclaration type) {
    return type.kind() == TypeKind.CLASS || type.kind() == TypeKind.RECORD;
  }

  private static List<String> texts(JsonAnnotation one, TypeDeclaration type, boolean simple) {
    List<String> texts = new ArrayList<>();
    one.text("name").ifPresent(texts::add);
    for (String text : one.texts("names")) {
      if (!text.isEmpty() && !texts.contains(text)) {
        texts.add(text);
      }
    }
    return texts.isEmpty() ? names(type, simple) : texts;
  }

  /** The name that a class has itself: by its annotation, else as jackson-databind makes it of the class's name. */
  private static List<String> names(TypeDeclaration type, boolean simple) {
    return List.of(Jackson.find(type.annotations(), "JsonTypeName")
        .flatMap(annotation -> annotation.text("value"))
        .orElse(simple ? type.type().simpleName() : String.join("$", type.type().simpleNames())));
  }

  private Optional<DeclaredType> otherwise(JsonAnnotation info, List<HierarchyCase> cases) {
    Optional<TypeRef> type = info.type("defaultImpl");
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Optional<DeclaredType> found = cases.stream()
        .map(HierarchyCase::type)
        .filter(one -> one.type().equals(type.get()))
        .findFirst();
    if (found.isEmpty()) {
      Jackson.refuse(info, "(defaultImpl)", scope.findings());
    }
    return found;
  }

  private List<HierarchyCase> subclassesFirst(List<HierarchyCase> cases) {
    List<HierarchyCase> ordered = new ArrayList<>();
    for (HierarchyCase one : cases) {
      int at = 0;
      while (at < ordered.size() && !isSubtype(one, ordered.get(at))) {
        at++;
      }
      ordered.add(at, one);
    }
    return ordered;
  }

  private boolean isSubtype(HierarchyCase one, HierarchyCase other) {
    return scope
        .facts()
        .find(one.type().type())
        .map(
            declaration -> declaration.supertypes().contains(other.type().type().className()))
        .orElse(false);
  }
}
