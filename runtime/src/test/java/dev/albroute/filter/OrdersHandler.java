package dev.albroute.filter;

import dev.albroute.AlbFilter;
import dev.albroute.AlbHandler;
import dev.albroute.AlbRequest;
import dev.albroute.AlbResponse;

/** {@code GET /orders/{id}}, which answers with the status that the ID names, and a route of every method. */
final class OrdersHandler extends AlbHandler {

  OrdersHandler(AlbFilter... filters) {
    super(filters);
  }

  @Override
  protected int route(String method, AlbRequest request) {
    if (request.segmentCount() == 2
        && method.equals("GET")
        && request.segment(0).equals("orders")) {
      return 0;
    }
    return request.segmentCount() == 1
            && method.equals("*")
            && request.segment(0).equals("any")
        ? 1
        : NO_ROUTE;
  }

  @Override
  protected String[] methods() {
    return new String[] {"GET", "*"};
  }

  @Override
  protected String template(int route) {
    return route == 0 ? "/orders/{id}" : "/any";
  }

  @Override
  protected AlbResponse<?> call(int route, AlbRequest request) throws Exception {
    if (route == 1) {
      return AlbResponse.noContent();
    }
    if (request.segment(1).equals("boom")) {
      throw new IllegalStateException("boom");
    }
    Thread.sleep(3);
    return AlbResponse.status(Integer.parseInt(request.segment(1)));
  }
}
