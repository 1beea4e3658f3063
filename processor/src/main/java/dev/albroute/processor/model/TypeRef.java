package dev.albroute.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A Java type without type variables: what stood for one has been put in its place.
 *
 * <p>Annotations on the use of a type are not part of it.
 */
public sealed interface TypeRef {

  /**
   * Calls the method of the visitor for this kind.
   *
   * @param visitor what to do with each kind
   * @param <R> what the visitor answers
   * @return what the visitor answers
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * The type with qualified names, as it can stand in a source file.
   *
   * @return for instance {@code com.acme.Page<com.acme.Order>}
   */
  String qualified();

  /**
   * The type without packages, for messages.
   *
   * @return for instance {@code Page<Order>}
   */
  String simple();

  /**
   * The type after erasure, as a Javadoc link to a method names it.
   *
   * @return the erased type
   */
  TypeRef erased();

  /** One of the eight primitive types. */
  enum Primitive implements TypeRef {
    /** The type {@code boolean}. */
    BOOLEAN("boolean", "Boolean"),
    /** The type {@code byte}. */
    BYTE("byte", "Byte"),
    /** The type {@code short}. */
    SHORT("short", "Short"),
    /** The type {@code int}. */
    INT("int", "Integer"),
    /** The type {@code long}. */
    LONG("long", "Long"),
    /** The type {@code char}. */
    CHAR("char", "Character"),
    /** The type {@code float}. */
    FLOAT("float", "Float"),
    /** The type {@code double}. */
    DOUBLE("double", "Double");

    private final String keyword;
    private final ClassType box;

    Primitive(String keyword, String box) {
      this.keyword = keyword;
      this.box = new ClassType("java.lang", List.of(box), List.of());
    }

    @Override
    public String qualified() {
      return keyword;
    }

    @Override
    public String simple() {
      return keyword;
    }

    @Override
    public TypeRef erased() {
      return this;
    }

    /**
     * The class that boxes this type.
     *
     * @return for instance {@code java.lang.Integer}
     */
    public ClassType box() {
      return box;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The result type {@code void}. */
  record VoidType() implements TypeRef {

    @Override
    public String qualified() {
      return "void";
    }

    @Override
    public String simple() {
      return "void";
    }

    @Override
    public TypeRef erased() {
      return this;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A class, interface, record, enum or annotation type.
   *
   * @param packageName its package, empty for the unnamed one
   * @param simpleNames its simple name, after the names of the types around it, outermost first
   * @param typeArguments its type arguments; empty for a type without parameters and for a raw type
   */
  record ClassType(String packageName, List<String> simpleNames, List<TypeRef> typeArguments)
      implements TypeRef {

    /** Copies the lists. */
    public ClassType {
      simpleNames = List.copyOf(simpleNames);
      typeArguments = List.copyOf(typeArguments);
      if (simpleNames.isEmpty()) {
        throw new IllegalArgumentException("A class has a name");
      }
    }

    /**
     * A top-level type without type arguments.
     *
     * @param packageName its package, empty for the unnamed one
     * @param simpleName its name
     * @return the type
     */
    public static ClassType of(String packageName, String simpleName) {
      return new ClassType(packageName, List.of(simpleName), List.of());
    }

    /**
     * The name of the class without type arguments, as source code writes it.
     *
     * @return for instance {@code java.util.Map.Entry}
     */
    public String className() {
      String nested = String.join(".", simpleNames);
      return packageName.isEmpty() ? nested : packageName + "." + nested;
    }

    /**
     * The innermost name.
     *
     * @return for instance {@code Entry}
     */
    public String simpleName() {
      return simpleNames.get(simpleNames.size() - 1);
    }

    @Override
    public String qualified() {
      return className() + arguments(true);
    }

    @Override
    public String simple() {
      return String.join(".", simpleNames) + arguments(false);
    }

    @Override
    public ClassType erased() {
      return typeArguments.isEmpty() ? this : new ClassType(packageName, simpleNames, List.of());
    }

    private String arguments(boolean qualified) {
      if (typeArguments.isEmpty()) {
        return "";
      }
      StringBuilder text = new StringBuilder("<");
      String separator = "";
      for (TypeRef argument : typeArguments) {
        text.append(separator).append(qualified ? argument.qualified() : argument.simple());
        separator = ", ";
      }
      return text.append('>').toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * An array type.
   *
   * @param component the type of its elements
   */
  record ArrayType(TypeRef component) implements TypeRef {

    @Override
    public String qualified() {
      return component.qualified() + "[]";
    }

    @Override
    public String simple() {
      return component.simple() + "[]";
    }

    @Override
    public TypeRef erased() {
      return new ArrayType(component.erased());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A wildcard as a type argument.
   *
   * @param kind which of the three forms it has
   * @param bound the type after {@code extends} or {@code super}; empty for a bare {@code ?}
   */
  record WildcardType(WildcardKind kind, Optional<TypeRef> bound) implements TypeRef {

    @Override
    public String qualified() {
      return kind.text() + bound.map(TypeRef::qualified).orElse("");
    }

    @Override
    public String simple() {
      return kind.text() + bound.map(TypeRef::simple).orElse("");
    }

    @Override
    public TypeRef erased() {
      return kind == WildcardKind.EXTENDS && bound.isPresent()
          ? bound.get().erased()
          : ClassType.of("java.lang", "Object");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The forms of a wildcard. */
  enum WildcardKind {
    /** {@code ?}. */
    UNBOUNDED("?"),
    /** {@code ? extends T}. */
    EXTENDS("? extends "),
    /** {@code ? super T}. */
    SUPER("? super ");

    private final String text;

    WildcardKind(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  /**
   * One method for each kind, so that a new kind does not compile until every visitor handles it.
   *
   * @param <R> what it answers
   */
  interface Visitor<R> {
    /** What is done with a {@link Primitive}. */
    R visit(Primitive type);

    /** What is done with a {@link VoidType}. */
    R visit(VoidType type);

    /** What is done with a {@link ClassType}. */
    R visit(ClassType type);

    /** What is done with a {@link ArrayType}. */
    R visit(ArrayType type);

    /** What is done with a {@link WildcardType}. */
    R visit(WildcardType type);
  }
}
