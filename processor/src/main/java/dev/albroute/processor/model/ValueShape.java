package dev.albroute.processor.model;

import java.util.Optional;

/** How a parameter holds what it is given: one value, or all values of a repeated name. */
public sealed interface ValueShape {

  /**
   * Calls the method of the visitor for this kind.
   *
   * @param visitor what to do with each kind
   * @param <R> what the visitor answers
   * @return what the visitor answers
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * One value; of a repeated name the last.
   *
   * @param value the type of the value; of an {@code Optional} what is in it ({@code int}, {@code long} or {@code
   *     double} for the optionals of primitives)
   * @param presence what happens without a value
   */
  record One(SimpleType value, Presence presence) implements ValueShape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * All values in the order of arrival; none is an empty container.
   *
   * @param container what holds the values
   * @param element the type of a value: never primitive except in an array
   * @param defaultText what stands for the one value where there is none
   */
  record Several(Container container, SimpleType element, Optional<String> defaultText)
      implements ValueShape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** What holds several values. */
  enum Container {
    /** {@code List}. */
    LIST,
    /** {@code Collection}. */
    COLLECTION,
    /** {@code Set}, in the order of arrival. */
    SET,
    /** {@code SortedSet}; its elements are {@code Comparable}. */
    SORTED_SET,
    /** An array. */
    ARRAY
  }

  /**
   * One method for each kind, so that a new kind does not compile until every visitor handles it.
   *
   * @param <R> what it answers
   */
  interface Visitor<R> {
    /** What is done with a {@link One}. */
    R visit(One shape);

    /** What is done with a {@link Several}. */
    R visit(Several shape);
  }
}
