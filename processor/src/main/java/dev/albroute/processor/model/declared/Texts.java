package dev.albroute.processor.model.declared;

import dev.albroute.processor.model.Place;
import java.util.List;

/**
 * The texts of one annotation.
 *
 * @param values the texts in source order; may be none
 * @param place the annotation
 */
public record Texts(List<Text> values, Place place) {

  /** Copies the list. */
  public Texts {
    values = List.copyOf(values);
  }
}
