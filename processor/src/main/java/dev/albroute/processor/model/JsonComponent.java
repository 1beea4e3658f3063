package dev.albroute.processor.model;

/**
 * A record component as a property of a JSON object.
 *
 * @param javaName its name in Java, which is the name of its accessor too
 * @param jsonName its name in JSON, unique in its object
 * @param type how its value is read and written; its Java type is that of the constructor's parameter
 * @param nullness whether the literal {@code null} is accepted
 * @param absence what happens where the object has no such property
 */
public record JsonComponent(
    String javaName, String jsonName, JsonType type, Nullness nullness, Absence absence) {

  /** What an object without the property means. */
  public sealed interface Absence {

    /**
     * Calls the method of the visitor for this kind.
     *
     * @param visitor what to do with each kind
     * @param <R> what the visitor answers
     * @return what the visitor answers
     */
    <R> R accept(Visitor<R> visitor);

    /** The request is answered with 400. */
    record Required() implements Absence {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
      }
    }

    /** The component is {@code null}. */
    record Null() implements Absence {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
      }
    }

    /** The component is the empty optional; so it is for the literal {@code null}. */
    record EmptyOptional() implements Absence {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
      }
    }

    /**
     * The component has a default.
     *
     * @param text the default as text: of a {@link Scalar.Family#BASIC} scalar, to which it can be converted, or the
     *     name of a constant where the type is an enum
     */
    record DefaultText(String text) implements Absence {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
      }
    }

    /**
     * One method for each kind, so that a new kind does not compile until every visitor handles it.
     *
     * @param <R> what it answers
     */
    interface Visitor<R> {
      /** What is done with a {@link Required}. */
      R visit(Required absence);

      /** What is done with a {@link Null}. */
      R visit(Null absence);

      /** What is done with a {@link EmptyOptional}. */
      R visit(EmptyOptional absence);

      /** What is done with a {@link DefaultText}. */
      R visit(DefaultText absence);
    }
  }
}
