package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Findings;
import dev.albroute.processor.model.ObjectWriting.Inclusion;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.TypeDeclaration;
import java.util.Optional;

/** Reads {@code @JsonInclude}. */
final class Inclusions {

  private Inclusions() {}

  /** What the annotation on a property says, else that on its class. */
  static Optional<Inclusion> of(Property property, TypeDeclaration type, Findings findings) {
    return property
        .annotation("JsonInclude")
        .flatMap(annotation -> of(annotation, findings))
        .or(() -> Jackson.find(type.annotations(), "JsonInclude")
            .or(() -> Jackson.find(type.inherited(), "JsonInclude"))
            .flatMap(annotation -> of(annotation, findings)));
  }

  private static Optional<Inclusion> of(JsonAnnotation annotation, Findings findings) {
    String content = annotation.constant("content", "ALWAYS");
    if (!content.equals("ALWAYS") && !content.equals("USE_DEFAULTS")) {
      Jackson.refuse(annotation, "(content = " + content + ")", findings);
    }
    String value = annotation.constant("value", "ALWAYS");
    return switch (value) {
      case "ALWAYS" -> Optional.of(Inclusion.ALWAYS);
      case "NON_NULL" -> Optional.of(Inclusion.NON_NULL);
      case "NON_ABSENT" -> Optional.of(Inclusion.NON_ABSENT);
      case "NON_EMPTY" -> Optional.of(Inclusion.NON_EMPTY);
      case "USE_DEFAULTS" -> Optional.empty();
      default -> {
        Jackson.refuse(annotation, "(" + value + ")", findings);
        yield Optional.empty();
      }
    };
  }
}
