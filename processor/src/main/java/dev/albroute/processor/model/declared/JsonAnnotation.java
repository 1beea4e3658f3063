package dev.albroute.processor.model.declared;

import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An annotation that says something about JSON: one of Jackson's, or one of ours.
 *
 * @param className its qualified name
 * @param element what it stands on, for messages: {@code Order.reference}
 * @param values the values that are written, by name
 * @param place the annotation, or the place that led to the type
 */
public record JsonAnnotation(
    String className, String element, Map<String, Value> values, Place place) {

  /** Copies the map. */
  public JsonAnnotation {
    values = new LinkedHashMap<>(values);
  }

  /** A value in an annotation. */
  public sealed interface Value {

    /** A string. */
    record OfText(String text) implements Value {}

    /** A boolean. */
    record OfFlag(boolean flag) implements Value {}

    /** An integer. */
    record OfNumber(long number) implements Value {}

    /** The name of an enum's constant. */
    record OfConstant(String constant) implements Value {}

    /** A class. */
    record OfType(TypeRef type) implements Value {}

    /** An annotation. */
    record OfAnnotation(JsonAnnotation annotation) implements Value {}

    /** An array. */
    record OfList(List<Value> items) implements Value {

      /** Copies the list. */
      public OfList {
        items = List.copyOf(items);
      }
    }
  }

  /**
   * The simple name.
   *
   * @return for instance {@code JsonProperty}
   */
  public String name() {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  /**
   * A text that is written.
   *
   * @param member its name
   * @return the text; empty where none is written, or an empty one
   */
  public Optional<String> text(String member) {
    return values.get(member) instanceof Value.OfText value && !value.text().isEmpty()
        ? Optional.of(value.text())
        : Optional.empty();
  }

  /**
   * A boolean.
   *
   * @param member its name
   * @param otherwise its default
   * @return the value
   */
  public boolean flag(String member, boolean otherwise) {
    return values.get(member) instanceof Value.OfFlag value ? value.flag() : otherwise;
  }

  /**
   * An integer that is written.
   *
   * @param member its name
   * @return the value
   */
  public Optional<Long> number(String member) {
    return values.get(member) instanceof Value.OfNumber value
        ? Optional.of(value.number())
        : Optional.empty();
  }

  /**
   * An enum's constant.
   *
   * @param member its name
   * @param otherwise its default
   * @return the name of the constant
   */
  public String constant(String member, String otherwise) {
    return values.get(member) instanceof Value.OfConstant value ? value.constant() : otherwise;
  }

  /**
   * A class that is written.
   *
   * @param member its name
   * @return the class
   */
  public Optional<TypeRef> type(String member) {
    return values.get(member) instanceof Value.OfType value
        ? Optional.of(value.type())
        : Optional.empty();
  }

  /**
   * The texts of an array, or the one text that stands for it.
   *
   * @param member its name
   * @return the texts
   */
  public List<String> texts(String member) {
    List<String> texts = new ArrayList<>();
    for (Value item : items(member)) {
      if (item instanceof Value.OfText value) {
        texts.add(value.text());
      }
    }
    return texts;
  }

  /**
   * The annotations of an array, or the one annotation that stands for it.
   *
   * @param member its name
   * @return the annotations
   */
  public List<JsonAnnotation> annotations(String member) {
    List<JsonAnnotation> annotations = new ArrayList<>();
    for (Value item : items(member)) {
      if (item instanceof Value.OfAnnotation value) {
        annotations.add(value.annotation());
      }
    }
    return annotations;
  }

  private List<Value> items(String member) {
    Value value = values.get(member);
    if (value == null) {
      return List.of();
    }
    return value instanceof Value.OfList list ? list.items() : List.of(value);
  }
}
