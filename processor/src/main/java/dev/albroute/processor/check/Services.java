package dev.albroute.processor.check;

import dev.albroute.processor.model.ServiceModel;
import dev.albroute.processor.model.declared.ApiDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names the services of a handler. */
final class Services {

  private Services() {}

  /** A service for each interface: {@code service} where there is one only, else named after the interface. */
  static List<ServiceModel> of(List<ApiDeclaration> apis) {
    List<ServiceModel> services = new ArrayList<>();
    Set<String> used = new HashSet<>(Set.of("filters"));
    for (ApiDeclaration api : apis) {
      String base =
          apis.size() == 1 ? "service" : JavaNames.decapitalized(api.type().simpleName());
      String name = JavaNames.isReserved(base) ? base + "Service" : base;
      String numbered = name;
      for (int number = 2; !used.add(numbered); number++) {
        numbered = name + number;
      }
      services.add(new ServiceModel(api.type(), numbered, api.deprecation()));
    }
    return services;
  }
}
