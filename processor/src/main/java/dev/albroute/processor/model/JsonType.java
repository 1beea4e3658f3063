package dev.albroute.processor.model;

import java.util.Optional;

/**
 * How a Java type is read and written as JSON. Types with members of their own are referred to by their Java type, so
 * that they may refer to themselves.
 */
public sealed interface JsonType {

  /**
   * Calls the method of the visitor for this kind.
   *
   * @param visitor what to do with each kind
   * @param <R> what the visitor answers
   * @return what the visitor answers
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * The Java type.
   *
   * @return the type
   */
  TypeRef type();

  /**
   * A JSON string, number or boolean.
   *
   * @param type the Java type: the primitive or its box for the scalars that have both
   * @param scalar which one
   */
  record ScalarType(TypeRef type, Scalar scalar) implements JsonType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A type that has a {@link JsonDeclaration} in the handler's list, where this is the key.
   *
   * @param type the Java type with its type arguments
   * @param tag what tells it from the other classes of a hierarchy, where it is used as one of them
   * @param form what the constants of an enum are where it is used, if that is not what they are elsewhere
   */
  record DeclaredType(
      TypeRef.ClassType type, Optional<TypeTag> tag, Optional<JsonDeclaration.EnumForm> form)
      implements JsonType {

    /**
     * A type as it is wherever nothing else is said.
     *
     * @param type the Java type with its type arguments
     */
    public DeclaredType(TypeRef.ClassType type) {
      this(type, Optional.empty(), Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A JSON array read into a collection.
   *
   * @param type the Java type; its type argument may be a wildcard
   * @param kind which collection
   * @param implementation the class to make, where the type is a class
   * @param element its elements, whose Java type is never a wildcard: that of a collection to make
   */
  record CollectionType(
      TypeRef type,
      CollectionKind kind,
      Optional<TypeRef.ClassType> implementation,
      JsonSlot element)
      implements JsonType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A JSON array read into a Java array (but {@code byte[]} is a scalar).
   *
   * @param type the Java type
   * @param element its elements
   */
  record ArrayType(TypeRef.ArrayType type, JsonSlot element) implements JsonType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A JSON object read into a map.
   *
   * @param type the Java type; its type arguments may be wildcards
   * @param kind which map
   * @param implementation the class to make, where the type is a class
   * @param key what a property name is converted to: a string, an integer, a UUID, or an enum of strings
   * @param value its values, whose Java type is never a wildcard
   */
  record MapType(
      TypeRef type,
      MapKind kind,
      Optional<TypeRef.ClassType> implementation,
      JsonType key,
      JsonSlot value)
      implements JsonType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A value or {@code null}.
   *
   * @param type the Java type
   * @param kind which of the optional classes
   * @param value what is in it
   */
  record OptionalType(TypeRef type, OptionalKind kind, JsonType value) implements JsonType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Any JSON value, as types of the JDK.
   *
   * @param type {@code java.lang.Object}
   */
  record AnyType(TypeRef type) implements JsonType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A type that a class of the user reads and writes.
   *
   * @param type the Java type
   * @param codec the class, which implements the runtime's interface for codecs
   * @param instance how an instance is got
   */
  record CodecType(TypeRef type, TypeRef.ClassType codec, CodecInstance instance)
      implements JsonType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A value of the JDK in another form than its usual one.
   *
   * @param type the Java type: the primitive or its box for the scalars that have both
   * @param scalar which one
   * @param format the form
   */
  record FormattedType(TypeRef type, Scalar scalar, ValueFormat format) implements JsonType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** How an instance of a codec is got. */
  enum CodecInstance {
    /** By its public constructor without parameters. */
    CONSTRUCTOR,
    /** From its public static field {@code INSTANCE}. */
    CONSTANT
  }

  /** The collections of the JDK that are served. */
  enum CollectionKind {
    /** {@code List}. */
    LIST,
    /** {@code Collection}. */
    COLLECTION,
    /** {@code Iterable}. */
    ITERABLE,
    /** {@code Set}, in the order of arrival. */
    SET,
    /** {@code SortedSet} and {@code NavigableSet}; its elements are {@code Comparable}. */
    SORTED_SET,
    /** {@code Queue} and {@code Deque}. */
    DEQUE
  }

  /** The maps of the JDK that are served. */
  enum MapKind {
    /** {@code Map}, in the order of arrival. */
    MAP,
    /** {@code SortedMap} and {@code NavigableMap}. */
    SORTED_MAP
  }

  /**
   * One method for each kind, so that a new kind does not compile until every visitor handles it.
   *
   * @param <R> what it answers
   */
  interface Visitor<R> {
    /** What is done with a {@link ScalarType}. */
    R visit(ScalarType type);

    /** What is done with a {@link DeclaredType}. */
    R visit(DeclaredType type);

    /** What is done with a {@link CollectionType}. */
    R visit(CollectionType type);

    /** What is done with a {@link ArrayType}. */
    R visit(ArrayType type);

    /** What is done with a {@link MapType}. */
    R visit(MapType type);

    /** What is done with a {@link OptionalType}. */
    R visit(OptionalType type);

    /** What is done with a {@link AnyType}. */
    R visit(AnyType type);

    /** What is done with a {@link CodecType}. */
    R visit(CodecType type);

    /** What is done with a {@link FormattedType}. */
    R visit(FormattedType type);
  }
}
