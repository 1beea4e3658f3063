package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.JsonDeclaration;
import dev.albroute.processor.model.JsonDeclaration.Use;
import dev.albroute.processor.model.JsonSlot;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.JsonType.CollectionKind;
import dev.albroute.processor.model.Nullness;
import dev.albroute.processor.model.OptionalKind;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.Scalar;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.TypeRef.ArrayType;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.TypeRef.Primitive;
import dev.albroute.processor.model.TypeRef.WildcardKind;
import dev.albroute.processor.model.TypeRef.WildcardType;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.TypeDeclaration;
import dev.albroute.processor.model.declared.TypeKind;
import dev.albroute.processor.model.declared.TypeUse;
import dev.albroute.processor.model.declared.TypeUse.Marking;
import java.util.List;
import java.util.Optional;

/** Finds the JSON form of types. */
final class JsonTypes {

  private static final String OBJECT = "java.lang.Object";

  private final Scope scope;
  private final JsonDeclarations declarations;
  private final CodecChoice codecs;

  JsonTypes(Scope scope) {
    this.scope = scope;
    this.declarations = new JsonDeclarations(scope, this);
    this.codecs = new CodecChoice(scope);
  }

  /** Looks into the types that were found so far, and tells what is wrong with them. */
  void follow() {
    declarations.follow();
  }

  /** Adds a type with members of its own. */
  void queue(JsonType.DeclaredType type, Use use) {
    declarations.queue(type, use);
  }

  /** Whether a codec reads and writes a type wherever it is used. */
  boolean hasCodec(ClassType type) {
    return codecs.isKnown(type);
  }

  /** Whether the values of a class are JSON objects with fixed properties. */
  boolean isObject(TypeDeclaration type) {
    return declarations.isObject(type);
  }

  /** The types with members of their own that were found so far. */
  List<JsonDeclaration> declarations() {
    return declarations.all();
  }

  /**
   * Where a type is used.
   *
   * @param text the use in a message: {@code the result of OrdersApi.find(UUID)}
   * @param place the use in the source
   * @param direction what is done with its values
   * @param annotations what is said about their form
   * @param extent whether the type is all that stands there
   */
  record Where(
      String text, Place place, Use direction, List<JsonAnnotation> annotations, Extent extent) {

    /** Whether a type is all that stands in a place. */
    enum Extent {
      /** It is. */
      WHOLE,
      /** It is all of the JSON there, in an {@code Optional} or response that is none of it. */
      CONTENT,
      /** It is a part of the type there. */
      PART
    }

    /** A place without annotations. */
    Where(String text, Place place, Use direction) {
      this(text, place, direction, List.of(), Extent.WHOLE);
    }

    /** The use in a message. */
    @Override
    public String text() {
      return extent == Extent.WHOLE ? text : "in " + text;
    }

    /** The same place with the annotations of a property, which hold for what is in its value too. */
    Where with(List<JsonAnnotation> more) {
      return new Where(text, place, direction, more, extent);
    }

    /** The same place, for the content of what is no JSON itself. */
    Where content() {
      return new Where(text, place, direction, annotations, Extent.CONTENT);
    }

    /** The same place, for a type that is only a part of the type there. */
    Where inside() {
      return new Where(text, place, direction, annotations, Extent.PART);
    }
  }

  /** The JSON form of a type; empty where it has none, which is told. */
  Optional<JsonType> find(TypeUse use, Where where) {
    TypeRef type = use.type();
    Optional<JsonType> codec = codecs.of(type, where);
    if (codec.isPresent()) {
      Formats.refuse(scope, where);
      return codec;
    }
    Optional<Scalar> scalar = JdkTypes.scalar(type);
    if (scalar.isPresent()) {
      return Optional.of(Formats.of(scope, type, scalar.get(), where));
    }
    if (type instanceof ArrayType array) {
      return array(array, use, where);
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard(wildcard, use, where);
    }
    if (!(type instanceof ClassType classType)) {
      return refuse(Code.JSON_TYPE, where, type.simple(), where.text(), Instead.of(type));
    }
    if (JdkTypes.is(type, OBJECT)) {
      Formats.refuse(scope, where);
      return Optional.of(new JsonType.AnyType(type));
    }
    if (isRaw(classType)) {
      return refuse(Code.JSON_RAW, where, type.simple(), where.text());
    }
    Optional<OptionalKind> optional = JdkTypes.optional(type);
    if (optional.isPresent()) {
      return optional(classType, optional.get(), use, where);
    }
    Optional<CollectionKind> collection = JdkTypes.collection(classType);
    if (collection.isPresent()) {
      return collection(collection.get(), use, where);
    }
    if (JdkTypes.map(type).isPresent()) {
      return map(use, where);
    }
    return declared(classType, where);
  }

  /** What may stand in a place that holds values of a type; empty where the type has no JSON form. */
  Optional<JsonSlot> slot(TypeUse use, Where where) {
    return find(use, where).map(type -> new JsonSlot(type, nullnessOf(use, type)));
  }

  static Nullness nullnessOf(TypeUse use, JsonType type) {
    // JSON has no other way to write an empty optional.
    boolean optional = type instanceof JsonType.OptionalType;
    return use.nullness() == Marking.NON_NULL && !optional ? Nullness.NON_NULL : Nullness.NULLABLE;
  }

  private Optional<JsonType> refuse(Code code, Where where, Object... arguments) {
    scope.findings().add(code, where.place(), arguments);
    return Optional.empty();
  }

  private boolean isRaw(ClassType type) {
    return type.typeArguments().isEmpty()
        && scope.facts().find(type).map(TypeDeclaration::arity).orElse(0) > 0;
  }

  private Optional<JsonType> array(ArrayType array, TypeUse use, Where where) {
    TypeRef innermost = array.component();
    while (innermost instanceof ArrayType inner) {
      innermost = inner.component();
    }
    if (innermost instanceof ClassType classType && !classType.typeArguments().isEmpty()) {
      return refuse(Code.JSON_GENERIC_ARRAY, where, array.simple(), where.text());
    }
    return slot(use.parts().get(0), where.inside())
        .map(element -> new JsonType.ArrayType(array, element));
  }

  /** A wildcard as a type argument of a container: its bound is what the container surely holds. */
  private Optional<JsonType> wildcard(WildcardType wildcard, TypeUse use, Where where) {
    if (wildcard.kind() == WildcardKind.SUPER) {
      String bound = wildcard.bound().map(TypeRef::simple).orElse("Object");
      return refuse(Code.JSON_WILDCARD, where, wildcard.simple(), where.text(), bound);
    }
    return use.parts().isEmpty()
        ? Optional.of(new JsonType.AnyType(ClassType.of("java.lang", "Object")))
        : find(use.parts().get(0), where);
  }

  private Optional<JsonType> optional(ClassType type, OptionalKind kind, TypeUse use, Where where) {
    if (kind != OptionalKind.OPTIONAL) {
      Formats.refuse(scope, where);
      Primitive primitive = JdkTypes.primitiveIn(kind);
      JsonType value =
          new JsonType.ScalarType(primitive, JdkTypes.scalar(primitive).orElseThrow());
      return Optional.of(new JsonType.OptionalType(type, kind, value));
    }
    TypeUse inner = use.parts().get(0);
    if (JdkTypes.optional(inner.type()).isPresent()) {
      return refuse(Code.JSON_OPTIONAL, where, type.simple(), where.text());
    }
    return find(inner, where.inside()).map(value -> new JsonType.OptionalType(type, kind, value));
  }

  private Optional<JsonType> collection(CollectionKind kind, TypeUse use, Where where) {
    Optional<JsonSlot> element = slot(use.parts().get(0), where.inside());
    if (element.isEmpty()) {
      return Optional.empty();
    }
    JsonType elementType = element.get().type();
    if (kind == CollectionKind.SORTED_SET && !scope.isComparable(elementType.type())) {
      return refuse(
          Code.JSON_NOT_COMPARABLE,
          where,
          elementType.type().simple(),
          where.inside().text());
    }
    boolean refusesNull = kind == CollectionKind.SORTED_SET || kind == CollectionKind.DEQUE;
    JsonSlot slot = refusesNull ? new JsonSlot(elementType, Nullness.NON_NULL) : element.get();
    return Optional.of(
        new JsonType.CollectionType(use.type(), kind, JdkTypes.implementation(use.type()), slot));
  }

  private Optional<JsonType> map(TypeUse use, Where where) {
    TypeUse keyUse = use.parts().get(0);
    // What is said about the form of values does not hold for keys.
    Optional<JsonType> key = find(keyUse, where.inside().with(List.of()));
    if (key.isEmpty()) {
      return Optional.empty();
    }
    boolean ordered = JdkTypes.map(use.type()).orElseThrow() == JsonType.MapKind.SORTED_MAP;
    if (!isKey(key.get())) {
      return refuse(
          Code.JSON_MAP_KEY, where, keyUse.type().simple(), where.inside().text());
    }
    if (ordered && !scope.isComparable(key.get().type())) {
      return refuse(
          Code.JSON_NOT_COMPARABLE,
          where,
          key.get().type().simple(),
          where.inside().text());
    }
    return slot(use.parts().get(1), where.inside())
        .map(value -> new JsonType.MapType(
            use.type(),
            JdkTypes.map(use.type()).orElseThrow(),
            JdkTypes.implementation(use.type()),
            key.get(),
            value));
  }

  private boolean isKey(JsonType type) {
    if (type instanceof JsonType.ScalarType scalar) {
      return switch (scalar.scalar()) {
        case STRING, BYTE, SHORT, INT, LONG, BIG_INTEGER, UUID -> true;
        default -> false;
      };
    }
    return type instanceof JsonType.DeclaredType declared
        && scope.facts().find(declared.type()).filter(declarations::isTextEnum).isPresent();
  }

  private Optional<JsonType> declared(ClassType type, Where where) {
    Optional<TypeDeclaration> found = scope.facts().find(type);
    if (found.isEmpty()) {
      return refuse(Code.JSON_TYPE, where, type.simple(), where.text(), Instead.of(type));
    }
    TypeDeclaration declaration = found.get();
    boolean served = declaration.kind() == TypeKind.ENUM || declaration.kind() == TypeKind.RECORD;
    if (!served && JdkTypes.isOfJdk(type)) {
      return refuse(Code.JSON_TYPE, where, type.simple(), where.text(), Instead.of(type));
    }
    if (!scope.checkVisible(type, where.text(), where.place())) {
      return Optional.empty();
    }
    if (Hierarchies.isHierarchy(declaration)) {
      return member(type, declaration, where);
    }
    String noun = declaration.kind().noun();
    return switch (declaration.kind()) {
      case INTERFACE, ABSTRACT_CLASS ->
        refuse(Code.JSON_INTERFACE, where, type.simple(), where.text(), noun);
      case ANNOTATION ->
        refuse(Code.JSON_TYPE, where, type.simple(), where.text(), Instead.of(type));
      case CLASS, ENUM, RECORD -> member(type, declaration, where);
    };
  }

  private Optional<JsonType> member(ClassType type, TypeDeclaration declaration, Where where) {
    if (hasWildcard(type)) {
      String instead = withoutWildcards(type).simple();
      return refuse(Code.JSON_WILDCARD, where, type.simple(), where.text(), instead);
    }
    return declarations.add(declaration, where, Formats.of(scope, declaration, where));
  }

  private static boolean hasWildcard(ClassType type) {
    return type.typeArguments().stream().anyMatch(WildcardType.class::isInstance);
  }

  private static ClassType withoutWildcards(ClassType type) {
    List<TypeRef> arguments = type.typeArguments().stream()
        .map(argument -> argument instanceof WildcardType wildcard
            ? wildcard.bound().orElse(ClassType.of("java.lang", "Object"))
            : argument)
        .toList();
    return new ClassType(type.packageName(), type.simpleNames(), arguments);
  }
}
