package dev.albroute.processor.source;

import dev.albroute.processor.model.HttpMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/** The annotations that make a method a route: one for each request method, named like it. */
final class RouteAnnotations {

  private RouteAnnotations() {}

  /** The request method of a route annotation; empty for any other annotation. */
  static Optional<HttpMethod> methodOf(AnnotationMirror annotation) {
    String name = Annotations.nameOf(annotation);
    for (HttpMethod method : HttpMethod.values()) {
      if (name.equals(Annotations.PACKAGE + simpleName(method))) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  /** The simple names of all route annotations. */
  static List<String> simpleNames() {
    return Arrays.stream(HttpMethod.values()).map(RouteAnnotations::simpleName).toList();
  }

  private static String simpleName(HttpMethod method) {
    String name = method.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
