package dev.albroute.processor.check;

import dev.albroute.processor.check.JsonTypes.Where;
import dev.albroute.processor.check.Property.Part;
import dev.albroute.processor.check.Property.Role;
import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.JsonDeclaration;
import dev.albroute.processor.model.JsonDeclaration.Use;
import dev.albroute.processor.model.JsonName;
import dev.albroute.processor.model.JsonSlot;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.JsonType.DeclaredType;
import dev.albroute.processor.model.Member;
import dev.albroute.processor.model.ObjectReading;
import dev.albroute.processor.model.ObjectReading.Argument;
import dev.albroute.processor.model.ObjectReading.Assignment;
import dev.albroute.processor.model.ObjectReading.Assignment.Style;
import dev.albroute.processor.model.ObjectReading.Creation;
import dev.albroute.processor.model.ObjectReading.ReadProperty;
import dev.albroute.processor.model.ObjectWriting;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.TypeTag;
import dev.albroute.processor.model.declared.TypeDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.ComponentDeclaration;
import dev.albroute.processor.model.declared.TypeKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Finds out what the JSON object of one class consists of. */
final class JsonObjects {

  private final Scope scope;
  private final JsonTypes types;
  private final DeclaredType key;
  private final TypeDeclaration type;
  private final Use use;
  private final Map<String, Set<String>> names = new LinkedHashMap<>();
  private final Set<String> readNames = new HashSet<>();
  private final Set<String> writtenNames = new HashSet<>();
  private final List<ReadProperty> reads = new ArrayList<>();
  private Optional<JsonSlot> others = Optional.empty();
  private Deprecation deprecation;

  /** What a class brings into an object. */
  private record Content(List<ObjectWriting.Part> parts, Optional<Creation> creation) {}

  /** How the properties of a class are called in the object. */
  private record Flattening(UnaryOperator<String> rename, Set<ClassType> around) {}

  private JsonObjects(
      Scope scope, JsonTypes types, DeclaredType key, TypeDeclaration type, Use use) {
    this.scope = scope;
    this.types = types;
    this.key = key;
    this.type = type;
    this.use = use;
    this.deprecation = scope.deprecationOf(type.type());
  }

  /** The declaration of a class; where something is wrong with it, that is told. */
  static JsonDeclaration of(
      Scope scope, JsonTypes types, DeclaredType key, TypeDeclaration type, Use use, String name) {
    return new JsonObjects(scope, types, key, type, use).build(name);
  }

  private JsonDeclaration build(String name) {
    key.tag().filter(tag -> tag.form() == TypeTag.Form.PROPERTY).ifPresent(tag -> {
      indexOf(tag.property(), List.of());
      readNames.add(tag.property());
      writtenNames.add(tag.property());
    });
    Content content = content(type, new Flattening(UnaryOperator.identity(), Set.of(type.type())));
    IgnoredNames ignored = IgnoredNames.of(type);
    if (use.reads() && (others.isPresent() || ignored.refusesUnknown())) {
      // These are known, so that they are neither refused nor collected.
      ignored.unread().forEach(text -> indexOf(text, List.of()));
    }
    if (names.isEmpty() && others.isEmpty() && type.kind() == TypeKind.CLASS && isAlone(content)) {
      scope.findings().add(Code.JSON_NO_PROPERTIES, type.place(), type.type().simple());
    }
    checkAliases();
    List<JsonName> all = new ArrayList<>();
    names.forEach((text, aliases) -> all.add(new JsonName(text, List.copyOf(aliases))));
    ObjectReading.Unknown unknown =
        ignored.refusesUnknown() ? ObjectReading.Unknown.REFUSE : ObjectReading.Unknown.IGNORE;
    return new JsonDeclaration.JsonObject(
        key,
        name,
        use,
        all,
        content.creation().map(creation -> new ObjectReading(reads, unknown, others, creation)),
        use.writes()
            ? Optional.of(new ObjectWriting(content.parts(), sample(content.parts())))
            : Optional.empty(),
        deprecation);
  }

  /** An alias that is the name of another property would be read as either. */
  private void checkAliases() {
    Set<String> taken = new HashSet<>(names.keySet());
    for (Set<String> aliases : names.values()) {
      for (String alias : aliases) {
        if (!taken.add(alias)) {
          scope
              .findings()
              .add(Code.JSON_DUPLICATE_PROPERTY, type.place(), type.type().simple(), alias);
        }
      }
    }
  }

  /** Whether nothing tells an object from others, neither a hierarchy nor entries of a map. */
  private boolean isAlone(Content content) {
    return key.tag().isEmpty() && content.parts().isEmpty() && !OtherProperties.areIn(type);
  }

  private Optional<ObjectWriting.Sample> sample(List<ObjectWriting.Part> parts) {
    if (type.kind() != TypeKind.RECORD) {
      return Optional.empty();
    }
    Map<String, JsonType> written = new LinkedHashMap<>();
    for (ObjectWriting.Part part : parts) {
      if (part instanceof ObjectWriting.Part.Property property) {
        written.put(property.getter().name(), property.type());
      }
    }
    List<ObjectWriting.SampleArgument> arguments = new ArrayList<>();
    for (ComponentDeclaration component : type.components()) {
      arguments.add(new ObjectWriting.SampleArgument(
          component.type().type(), Optional.ofNullable(written.get(component.name()))));
    }
    return Optional.of(new ObjectWriting.Sample(type.type(), arguments));
  }

  private int indexOf(String name, List<String> aliases) {
    names.computeIfAbsent(name, text -> new LinkedHashSet<>()).addAll(aliases);
    return new ArrayList<>(names.keySet()).indexOf(name);
  }

  private Content content(TypeDeclaration owner, Flattening flattening) {
    Jackson.check(owner, scope.findings());
    Creator creator = Creators.of(owner, use.reads() ? scope : scope.silent());
    List<Property> properties = Properties.of(owner, creator, scope);
    IgnoredNames ignored = IgnoredNames.of(owner);
    List<ObjectWriting.Part> parts = new ArrayList<>();
    Map<Integer, Argument> arguments = new LinkedHashMap<>();
    List<Assignment> assignments = new ArrayList<>();
    boolean ownBuilder = creator instanceof Creator.ByBuilder builder
        && builder.style() == Creator.ByBuilder.Style.OWN;
    for (Property property : properties) {
      boolean written =
          use.writes() && property.isWritable() && ignored.isWritten(property.jsonName());
      boolean read = use.reads()
          && !ownBuilder
          && property.isReadable()
          && ignored.isRead(property.jsonName());
      if (property.isUnwrapped()) {
        Optional<Content> flat = flat(owner, property, flattening);
        if (written) {
          flat.flatMap(content -> unwrapped(property, content)).ifPresent(parts::add);
        }
        if (read) {
          flat.flatMap(Content::creation)
              .ifPresent(inner -> give(property, new Argument.Made(inner), arguments, assignments));
        }
        continue;
      }
      // Its place among the names is that among what is written.
      if (written || read) {
        indexOf(flattening.rename().apply(property.jsonName()), List.of());
      }
      if (written) {
        write(owner, property, flattening).ifPresent(parts::add);
      }
      if (read && creator instanceof Creator.OfProperties) {
        read(owner, property, flattening, arguments, assignments);
      }
    }
    OtherProperties other = new OtherProperties(scope, types, owner);
    if (use.writes()) {
      other.getter().ifPresent(parts::add);
    }
    Optional<Creation> creation = Optional.empty();
    if (use.reads()) {
      if (creator instanceof Creator.OfProperties made) {
        others = others.or(() -> other.setter(made.parameters(), arguments, assignments));
        creation = Optional.of(creation(made, arguments, assignments));
      } else if (creator instanceof Creator.ByBuilder builder) {
        creation = Optional.of(built(builder, properties, flattening));
      } else {
        refuse(owner, creator);
      }
    }
    return new Content(parts, creation);
  }

  private void refuse(TypeDeclaration owner, Creator creator) {
    if (creator instanceof Creator.None none && none.reason().isEmpty()) {
      scope.findings().add(Code.JSON_CLASS, owner.place(), owner.type().simple());
    }
  }

  private static Creation creation(
      Creator.OfProperties made, Map<Integer, Argument> arguments, List<Assignment> assignments) {
    List<Argument> ordered = new ArrayList<>();
    for (int i = 0; i < made.parameters().size(); i++) {
      Argument argument = arguments.get(i);
      ordered.add(
          argument != null
              ? argument
              : new Argument.Nothing(made.parameters().get(i).type().type()));
    }
    return new Creation(made.maker(), ordered, assignments, Optional.empty());
  }

  private Creation built(Creator.ByBuilder builder, List<Property> ofClass, Flattening flattening) {
    Map<String, Property> byName = new LinkedHashMap<>();
    ofClass.forEach(property -> byName.put(property.javaName(), property));
    List<Assignment> assignments = new ArrayList<>();
    Map<Integer, Argument> none = new LinkedHashMap<>();
    boolean own = builder.style() == Creator.ByBuilder.Style.OWN;
    Jackson.check(builder.builder(), scope.findings());
    IgnoredNames ignored = IgnoredNames.of(own ? builder.builder() : type);
    for (Property property : Properties.ofBuilder(builder.builder(), builder.prefix(), scope)) {
      Property named = byName.get(property.javaName());
      if (!own && named != null) {
        property.rename(named.jsonName());
      }
      Part setter = property.part(Role.SETTER);
      boolean wanted = own ? property.isReadable() : named != null && named.isReadable();
      if (setter != null && wanted && ignored.isRead(property.jsonName())) {
        read(builder.builder(), property, flattening, none, assignments);
      }
    }
    List<Assignment> fluent = new ArrayList<>();
    for (Assignment assignment : assignments) {
      fluent.add(
          isFluent(builder.builder(), assignment.name())
              ? new Assignment(Style.FLUENT, assignment.name(), assignment.value())
              : assignment);
    }
    return new Creation(builder.maker(), List.of(), fluent, Optional.of(builder.build()));
  }

  private static boolean isFluent(TypeDeclaration builder, String method) {
    return builder.members().methods().stream()
        .anyMatch(m -> m.name().equals(method)
            && m.parameters().size() == 1
            && m.result().type().erased().equals(builder.type().erased()));
  }

  private Optional<ObjectWriting.Part> write(
      TypeDeclaration owner, Property property, Flattening flattening) {
    String text = textOf(owner, property);
    Optional<Part> output = property.output();
    if (output.isEmpty()) {
      if (property.isExplicit() && property.part(Role.FIELD) != null) {
        scope
            .findings()
            .add(Code.JSON_HIDDEN_PROPERTY, property.first().place(), text, "written", "a getter");
      }
      return Optional.empty();
    }
    String name = flattening.rename().apply(property.jsonName());
    claim(writtenNames, name, property, owner);
    deprecation = Scope.strongest(deprecation, output.get().deprecation());
    deprecation =
        Scope.strongest(deprecation, scope.deprecationOf(output.get().type().type()));
    Where where = new Where("the type of " + text, output.get().place(), Use.WRITE)
        .with(property.annotations());
    Optional<JsonType> found = types.find(output.get().type(), where);
    Optional<ObjectWriting.Inclusion> inclusion = Inclusions.of(property, owner, scope.findings());
    return found.map(jsonType -> new ObjectWriting.Part.Property(
        indexOf(name, List.of()),
        memberOf(output.get()),
        jsonType,
        inclusion.orElse(ObjectWriting.Inclusion.ALWAYS)));
  }

  private static Member memberOf(Part part) {
    return part.role() == Role.FIELD ? Member.field(part.name()) : Member.method(part.name());
  }

  private void read(
      TypeDeclaration owner,
      Property property,
      Flattening flattening,
      Map<Integer, Argument> arguments,
      List<Assignment> assignments) {
    String text = textOf(owner, property);
    Optional<Part> input = property.input();
    if (input.isEmpty()) {
      Part field = property.part(Role.FIELD);
      if (field != null && property.isVisible()) {
        scope
            .findings()
            .add(
                Code.JSON_HIDDEN_PROPERTY,
                property.first().place(),
                text,
                "read",
                "a setter, or a constructor parameter");
      }
      return;
    }
    Part part = input.get();
    String name = flattening.rename().apply(property.jsonName());
    claim(readNames, name, property, owner);
    Where where =
        new Where("the type of " + text, part.place(), Use.READ).with(property.annotations());
    Optional<JsonType> found = types.find(part.type(), where);
    if (found.isEmpty()) {
      return;
    }
    deprecation = Scope.strongest(deprecation, part.deprecation());
    deprecation = Scope.strongest(deprecation, scope.deprecationOf(part.type().type()));
    int index =
        indexOf(name, property.aliases().stream().map(flattening.rename()).toList());
    PropertyAbsence absence = new PropertyAbsence(scope, property, part, text, found.get());
    reads.add(new ReadProperty(
        index, property.javaName(), found.get(), absence.nullness(), absence.find()));
    give(property, new Argument.Property(index), arguments, assignments);
  }

  /** Gives a value to where the values of a property go. */
  private static void give(
      Property property,
      Argument value,
      Map<Integer, Argument> arguments,
      List<Assignment> assignments) {
    property.input().ifPresent(part -> {
      if (part.role() == Role.PARAMETER) {
        arguments.put(part.index(), value);
      } else {
        Style style = part.role() == Role.FIELD ? Style.FIELD : Style.SETTER;
        assignments.add(new Assignment(style, part.name(), value));
      }
    });
  }

  private void claim(Set<String> taken, String name, Property property, TypeDeclaration owner) {
    if (!taken.add(name)) {
      scope
          .findings()
          .add(
              Code.JSON_DUPLICATE_PROPERTY,
              property.first().place(),
              owner.type().erased().simple(),
              name);
    }
  }

  private static String textOf(TypeDeclaration owner, Property property) {
    String kind = owner.components().isEmpty() ? "property " : "component ";
    return kind + owner.type().erased().simple() + "." + property.javaName();
  }

  /** What a property whose value is written flat brings; empty where it cannot be, which is told. */
  private Optional<Content> flat(TypeDeclaration owner, Property property, Flattening flattening) {
    Part first = property.first();
    Optional<TypeDeclaration> inner = first.type().type() instanceof ClassType classType
        ? scope.facts().find(classType)
        : Optional.empty();
    boolean fits = inner.isPresent()
        && types.isObject(inner.get())
        && !flattening.around().contains(inner.get().type());
    if (!fits) {
      scope
          .findings()
          .add(
              Code.JSON_UNWRAPPED,
              first.place(),
              textOf(owner, property),
              first.type().type().simple());
      return Optional.empty();
    }
    String prefix = property
        .annotation("JsonUnwrapped")
        .flatMap(annotation -> annotation.text("prefix"))
        .orElse("");
    String suffix = property
        .annotation("JsonUnwrapped")
        .flatMap(annotation -> annotation.text("suffix"))
        .orElse("");
    Set<ClassType> around = new HashSet<>(flattening.around());
    around.add(inner.get().type());
    return Optional.of(content(
        inner.get(),
        new Flattening(
            name -> flattening.rename().apply(prefix + name + suffix), Set.copyOf(around))));
  }

  private static Optional<ObjectWriting.Part> unwrapped(Property property, Content content) {
    return property
        .output()
        .map(output -> new ObjectWriting.Part.Unwrapped(
            memberOf(output), output.type().type(), content.parts()));
  }
}
