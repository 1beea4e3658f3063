package dev.albroute.processor.check;

import dev.albroute.processor.model.JsonType.CollectionKind;
import dev.albroute.processor.model.JsonType.MapKind;
import dev.albroute.processor.model.OptionalKind;
import dev.albroute.processor.model.Scalar;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.TypeRef.ArrayType;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.TypeRef.Primitive;
import dev.albroute.processor.model.ValueShape.Container;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows the types of the JDK by name. */
final class JdkTypes {

  private static final Map<String, Scalar> SCALARS = scalars();

  private static final Set<Scalar> JSON_ONLY = EnumSet.of(
      Scalar.URL,
      Scalar.LOCALE,
      Scalar.CURRENCY,
      Scalar.CHAR_SEQUENCE,
      Scalar.BYTE_ARRAY,
      Scalar.ATOMIC_BOOLEAN,
      Scalar.ATOMIC_INTEGER,
      Scalar.ATOMIC_LONG,
      Scalar.JSON_VALUE);

  private static final Map<String, Container> CONTAINERS = Map.of(
      "java.util.List", Container.LIST,
      "java.util.Collection", Container.COLLECTION,
      "java.util.Set", Container.SET,
      "java.util.SortedSet", Container.SORTED_SET,
      "java.util.NavigableSet", Container.SORTED_SET);

  private static final Map<String, CollectionKind> COLLECTIONS = Map.ofEntries(
      Map.entry("java.util.List", CollectionKind.LIST),
      Map.entry("java.util.Collection", CollectionKind.COLLECTION),
      Map.entry("java.lang.Iterable", CollectionKind.ITERABLE),
      Map.entry("java.util.Set", CollectionKind.SET),
      Map.entry("java.util.SortedSet", CollectionKind.SORTED_SET),
      Map.entry("java.util.NavigableSet", CollectionKind.SORTED_SET),
      Map.entry("java.util.Queue", CollectionKind.DEQUE),
      Map.entry("java.util.Deque", CollectionKind.DEQUE),
      Map.entry("java.util.ArrayList", CollectionKind.LIST),
      Map.entry("java.util.LinkedList", CollectionKind.LIST),
      Map.entry("java.util.HashSet", CollectionKind.SET),
      Map.entry("java.util.LinkedHashSet", CollectionKind.SET),
      Map.entry("java.util.TreeSet", CollectionKind.SORTED_SET),
      Map.entry("java.util.ArrayDeque", CollectionKind.DEQUE));

  private static final Map<String, MapKind> MAPS = Map.of(
      "java.util.Map", MapKind.MAP,
      "java.util.SortedMap", MapKind.SORTED_MAP,
      "java.util.NavigableMap", MapKind.SORTED_MAP,
      "java.util.HashMap", MapKind.MAP,
      "java.util.LinkedHashMap", MapKind.MAP,
      "java.util.TreeMap", MapKind.SORTED_MAP);

  private static final Set<String> INTERFACES = Set.of(
      "java.util.List",
      "java.util.Collection",
      "java.lang.Iterable",
      "java.util.Set",
      "java.util.SortedSet",
      "java.util.NavigableSet",
      "java.util.Queue",
      "java.util.Deque",
      "java.util.Map",
      "java.util.SortedMap",
      "java.util.NavigableMap");

  private static final Map<String, OptionalKind> OPTIONALS = Map.of(
      "java.util.Optional", OptionalKind.OPTIONAL,
      "java.util.OptionalInt", OptionalKind.OPTIONAL_INT,
      "java.util.OptionalLong", OptionalKind.OPTIONAL_LONG,
      "java.util.OptionalDouble", OptionalKind.OPTIONAL_DOUBLE);

  private JdkTypes() {}

  private static Map<String, Scalar> scalars() {
    Map<String, Scalar> scalars = new HashMap<>();
    scalars.put("java.lang.String", Scalar.STRING);
    scalars.put("java.lang.CharSequence", Scalar.CHAR_SEQUENCE);
    scalars.put("java.math.BigDecimal", Scalar.BIG_DECIMAL);
    scalars.put("java.math.BigInteger", Scalar.BIG_INTEGER);
    scalars.put("java.util.UUID", Scalar.UUID);
    scalars.put("java.util.Locale", Scalar.LOCALE);
    scalars.put("java.util.Currency", Scalar.CURRENCY);
    scalars.put("java.net.URI", Scalar.URI);
    scalars.put("java.net.URL", Scalar.URL);
    scalars.put("java.util.concurrent.atomic.AtomicBoolean", Scalar.ATOMIC_BOOLEAN);
    scalars.put("java.util.concurrent.atomic.AtomicInteger", Scalar.ATOMIC_INTEGER);
    scalars.put("java.util.concurrent.atomic.AtomicLong", Scalar.ATOMIC_LONG);
    scalars.put("dev.albroute.json.JsonValue", Scalar.JSON_VALUE);
    for (Scalar scalar : Scalar.values()) {
      if (scalar.family() == Scalar.Family.JAVA_TIME) {
        scalars.put("java.time." + scalar.label(), scalar);
      }
    }
    for (Primitive primitive : Primitive.values()) {
      scalars.put(primitive.box().className(), scalarOf(primitive));
    }
    return scalars;
  }

  private static Scalar scalarOf(Primitive primitive) {
    return switch (primitive) {
      case BOOLEAN -> Scalar.BOOLEAN;
      case BYTE -> Scalar.BYTE;
      case SHORT -> Scalar.SHORT;
      case INT -> Scalar.INT;
      case LONG -> Scalar.LONG;
      case CHAR -> Scalar.CHAR;
      case FLOAT -> Scalar.FLOAT;
      case DOUBLE -> Scalar.DOUBLE;
    };
  }

  /** The scalar that a type is. */
  static Optional<Scalar> scalar(TypeRef type) {
    if (type instanceof Primitive primitive) {
      return Optional.of(scalarOf(primitive));
    }
    if (isByteArray(type)) {
      return Optional.of(Scalar.BYTE_ARRAY);
    }
    return type instanceof ClassType classType
        ? Optional.ofNullable(SCALARS.get(classType.className()))
        : Optional.empty();
  }

  /** The scalar that a type is, where a text in a request can be one. */
  static Optional<Scalar> textScalar(TypeRef type) {
    return scalar(type).filter(scalar -> !JSON_ONLY.contains(scalar));
  }

  static Optional<Container> container(TypeRef type) {
    if (type instanceof ArrayType && !isByteArray(type)) {
      return Optional.of(Container.ARRAY);
    }
    return type instanceof ClassType classType
        ? Optional.ofNullable(CONTAINERS.get(classType.className()))
        : Optional.empty();
  }

  static Optional<CollectionKind> collection(ClassType type) {
    return Optional.ofNullable(COLLECTIONS.get(type.className()));
  }

  /** The class to make for a collection or map that is declared as a class; empty for an interface. */
  static Optional<ClassType> implementation(TypeRef type) {
    return type instanceof ClassType classType && !INTERFACES.contains(classType.className())
        ? Optional.of(classType.erased())
        : Optional.empty();
  }

  static Optional<MapKind> map(TypeRef type) {
    return type instanceof ClassType classType
        ? Optional.ofNullable(MAPS.get(classType.className()))
        : Optional.empty();
  }

  static Optional<OptionalKind> optional(TypeRef type) {
    return type instanceof ClassType classType
        ? Optional.ofNullable(OPTIONALS.get(classType.className()))
        : Optional.empty();
  }

  /** What is in an optional of a primitive. */
  static Primitive primitiveIn(OptionalKind kind) {
    return switch (kind) {
      case OPTIONAL_INT -> Primitive.INT;
      case OPTIONAL_LONG -> Primitive.LONG;
      case OPTIONAL_DOUBLE -> Primitive.DOUBLE;
      case OPTIONAL -> throw new IllegalArgumentException("Optional<T> holds no primitive");
    };
  }

  static boolean isByteArray(TypeRef type) {
    return type instanceof ArrayType array && array.component() == Primitive.BYTE;
  }

  static boolean is(TypeRef type, String className) {
    return type instanceof ClassType classType && classType.className().equals(className);
  }

  /** Whether a type belongs to the JDK, so that the user cannot change it. */
  static boolean isOfJdk(ClassType type) {
    return type.packageName().startsWith("java.") || type.packageName().startsWith("javax.");
  }
}
