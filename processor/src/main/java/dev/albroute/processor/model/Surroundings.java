package dev.albroute.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What source code in the package of an interface can name.
 *
 * @param generatedAnnotation the annotation that marks generated code; empty where the user's module does not see it
 * @param shadowedLangNames the simple names of types of {@code java.lang} that mean another type there, since the
 *     package has a type of the same name; empty as a rule, in alphabetical order
 */
public record Surroundings(
    Optional<TypeRef.ClassType> generatedAnnotation, List<String> shadowedLangNames) {

  /** Copies the list. */
  public Surroundings {
    shadowedLangNames = List.copyOf(shadowedLangNames);
  }
}
