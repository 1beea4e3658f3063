package dev.albroute.processor.emit;

import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.HandlerModel;
import dev.albroute.processor.model.HandlerModel.Construction;
import dev.albroute.processor.model.HttpMethod;
import dev.albroute.processor.model.JavaMethod;
import dev.albroute.processor.model.OperationModel;
import dev.albroute.processor.model.OperationModel.Negotiation;
import dev.albroute.processor.model.PathTemplate;
import dev.albroute.processor.model.ResultModel;
import dev.albroute.processor.model.RouteModel;
import dev.albroute.processor.model.ServiceModel;
import dev.albroute.processor.model.Surroundings;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Models made by hand: of handlers that do nothing but route. */
final class Models {
  static final TypeRef.ClassType API = TypeRef.ClassType.of("com.acme", "RoutesApi");
  private static final ServiceModel SERVICE = new ServiceModel(API, "service", Deprecation.NONE);

  private Models() {}

  /** A request method and a template such as {@code /orders/{id}}. */
  record Route(HttpMethod method, String template) {}

  /** A handler of methods {@code m0}, {@code m1}, … without parameters and results. */
  static HandlerModel routes(List<Route> routes) {
    List<RouteModel> models = new ArrayList<>();
    for (Route route : routes) {
      String name = "m" + models.size();
      OperationModel operation = new OperationModel(
          SERVICE,
          new JavaMethod(API, name, List.of(), JavaMethod.Arity.FIXED),
          List.of(),
          new ResultModel.Nothing(),
          204,
          List.of(),
          List.of(),
          Negotiation.REQUIRED,
          List.of(),
          Deprecation.NONE);
      models.add(new RouteModel(name, route.method(), template(route.template()), operation));
    }
    return new HandlerModel(
        API,
        TypeRef.ClassType.of("com.acme", "RoutesApiHandler"),
        TypeRef.ClassType.of("com.acme", "RoutesApiJson"),
        TypeRef.ClassType.of("com.acme", "RoutesApiPriming"),
        Visibility.PUBLIC,
        List.of(SERVICE),
        Construction.WITH_SERVICES,
        models,
        List.of(),
        List.of(),
        Optional.empty(),
        new Surroundings(Optional.empty(), List.of()));
  }

  static PathTemplate template(String text) {
    List<PathTemplate.Segment> segments = new ArrayList<>();
    for (String part : text.split("/")) {
      if (part.isEmpty()) {
        continue;
      }
      if (!part.startsWith("{")) {
        segments.add(new PathTemplate.Literal(part));
      } else if (part.endsWith("+}")) {
        segments.add(new PathTemplate.Rest(
            part.substring(1, part.length() - 2), PathTemplate.Extent.ONE_OR_MORE));
      } else if (part.endsWith("*}")) {
        segments.add(new PathTemplate.Rest(
            part.substring(1, part.length() - 2), PathTemplate.Extent.ZERO_OR_MORE));
      } else {
        segments.add(new PathTemplate.Variable(part.substring(1, part.length() - 1)));
      }
    }
    return new PathTemplate(segments);
  }
}
