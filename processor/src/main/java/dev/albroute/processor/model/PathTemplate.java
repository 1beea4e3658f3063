package dev.albroute.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The whole path of a route: the prefix of its interface and its own path, split into segments.
 *
 * @param segments the segments from the left; none for {@code /}. A {@link Rest} can only be the last, and no two
 *     variables have the same name.
 */
public record PathTemplate(List<Segment> segments) {

  /** Copies the list. */
  public PathTemplate {
    segments = List.copyOf(segments);
  }

  /**
   * The template as the user writes it.
   *
   * @return for instance {@code /orders/{id}}
   */
  public String text() {
    if (segments.isEmpty()) {
      return "/";
    }
    StringBuilder text = new StringBuilder();
    for (Segment segment : segments) {
      text.append('/').append(segment.text());
    }
    return text.toString();
  }

  /**
   * The names of the variables and of the rest, from the left.
   *
   * @return the names
   */
  public List<String> variables() {
    List<String> names = new ArrayList<>();
    for (Segment segment : segments) {
      if (segment instanceof Variable variable) {
        names.add(variable.name());
      } else if (segment instanceof Rest rest) {
        names.add(rest.name());
      }
    }
    return names;
  }

  /**
   * Where a variable or the rest stands.
   *
   * @param variable a name out of {@link #variables()}
   * @return the index of its segment, from 0
   * @throws IllegalArgumentException where no variable has this name
   */
  public int indexOf(String variable) {
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if ((segment instanceof Variable v && v.name().equals(variable))
          || (segment instanceof Rest r && r.name().equals(variable))) {
        return i;
      }
    }
    throw new IllegalArgumentException("No variable " + variable + " in " + text());
  }

  /** One part of the path between slashes. */
  public sealed interface Segment {

    /**
     * Calls the method of the visitor for this kind.
     *
     * @param visitor what to do with each kind
     * @param <R> what the visitor answers
     * @return what the visitor answers
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * The segment as the user writes it.
     *
     * @return for instance {@code orders} or {@code {id}}
     */
    String text();

    /**
     * One method for each kind, so that a new kind does not compile until every visitor handles it.
     *
     * @param <R> what it answers
     */
    interface Visitor<R> {
      /** What is done with a {@link Literal}. */
      R visit(Literal segment);

      /** What is done with a {@link Variable}. */
      R visit(Variable segment);

      /** What is done with a {@link Rest}. */
      R visit(Rest segment);
    }
  }

  /**
   * A segment that is equal to this text after percent-decoding.
   *
   * @param text the decoded text, not empty
   */
  public record Literal(String text) implements Segment {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Any one segment that is not empty.
   *
   * @param name the variable's name, a Java identifier
   */
  public record Variable(String name) implements Segment {

    @Override
    public String text() {
      return "{" + name + "}";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * All segments that are left.
   *
   * @param name the variable's name, a Java identifier
   * @param extent how many segments it needs
   */
  public record Rest(String name, Extent extent) implements Segment {

    @Override
    public String text() {
      return "{" + name + extent.sign() + "}";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** How many segments a {@link Rest} needs. */
  public enum Extent {
    /** One segment or more: {@code {name+}}. */
    ONE_OR_MORE("+"),
    /** Any number, none included: {@code {name*}}. */
    ZERO_OR_MORE("*");

    private final String sign;

    Extent(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }
}
