package dev.albroute.processor.model;

import java.util.Objects;

/**
 * A position in the user's source, as an opaque token. Whoever read the source knows which element, annotation or
 * annotation value it stands for; whoever checks only hands it on.
 *
 * @param key tells one place from another; has no other meaning
 */
public record Place(String key) {

  /** Refuses {@code null}. */
  public Place {
    Objects.requireNonNull(key, "key");
  }
}
