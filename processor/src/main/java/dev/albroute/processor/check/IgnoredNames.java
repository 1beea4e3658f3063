package dev.albroute.processor.check;

import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.TypeDeclaration;
import java.util.List;
import java.util.Optional;

/**
 * What {@code @JsonIgnoreProperties} on a class says.
 *
 * @param names the names of properties
 * @param annotation the annotation, where there is one
 */
record IgnoredNames(List<String> names, Optional<JsonAnnotation> annotation) {

  static IgnoredNames of(TypeDeclaration type) {
    Optional<JsonAnnotation> annotation = Jackson.find(type.annotations(), "JsonIgnoreProperties")
        .or(() -> Jackson.find(type.inherited(), "JsonIgnoreProperties"));
    return new IgnoredNames(annotation.map(a -> a.texts("value")).orElse(List.of()), annotation);
  }

  boolean isWritten(String name) {
    return !names.contains(name) || says("allowGetters");
  }

  boolean isRead(String name) {
    return !names.contains(name) || says("allowSetters");
  }

  /** The names that are skipped where they are read. */
  List<String> unread() {
    return says("allowSetters") ? List.of() : names;
  }

  /** Whether {@code ignoreUnknown = false} is written: as a default it says nothing. */
  boolean refusesUnknown() {
    return !annotation.map(a -> a.flag("ignoreUnknown", true)).orElse(true);
  }

  private boolean says(String member) {
    return annotation.map(a -> a.flag(member, false)).orElse(false);
  }
}
