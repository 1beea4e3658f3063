package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.diagnostic.Findings;
import dev.albroute.processor.model.HttpMethod;
import dev.albroute.processor.model.JavaMethod;
import dev.albroute.processor.model.PathTemplate;
import dev.albroute.processor.model.PathTemplate.Literal;
import dev.albroute.processor.model.PathTemplate.Rest;
import dev.albroute.processor.model.PathTemplate.Segment;
import dev.albroute.processor.model.PathTemplate.Variable;
import dev.albroute.processor.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds routes that match the same requests, so that neither beats the other. */
final class RouteAmbiguity {

  private final Findings findings;
  private final Map<List<String>, Known> known = new HashMap<>();

  private record Known(String route, JavaMethod method) {}

  RouteAmbiguity(Findings findings) {
    this.findings = findings;
  }

  /** Adds a route, and tells where an earlier one matches the same requests. */
  void add(HttpMethod httpMethod, PathTemplate template, JavaMethod method, Place place) {
    Known route = new Known(httpMethod.token() + " " + template.text(), method);
    Known first = known.putIfAbsent(shape(httpMethod, template), route);
    if (first != null) {
      findings.add(
          Code.AMBIGUOUS_ROUTES,
          place,
          route.route(),
          method.text(),
          first.route(),
          first.method().text());
    }
  }

  /** The path without what makes no difference to what it matches. Both kinds of rest match the same long paths. */
  private static List<String> shape(HttpMethod httpMethod, PathTemplate template) {
    List<String> shape = new ArrayList<>();
    shape.add(httpMethod.token());
    for (Segment segment : template.segments()) {
      shape.add(segment.accept(new Segment.Visitor<>() {
        @Override
        public String visit(Literal literal) {
          return literal.text();
        }

        @Override
        public String visit(Variable variable) {
          return "{}";
        }

        @Override
        public String visit(Rest rest) {
          return "{+}";
        }
      }));
    }
    return shape;
  }
}
