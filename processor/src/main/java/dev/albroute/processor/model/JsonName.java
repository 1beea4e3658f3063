package dev.albroute.processor.model;

import java.util.List;

/**
 * The name of a property.
 *
 * @param text the name
 * @param aliases other names that it is read from
 */
public record JsonName(String text, List<String> aliases) {

  /** Copies the list. */
  public JsonName {
    aliases = List.copyOf(aliases);
  }
}
