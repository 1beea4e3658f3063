package dev.albroute.benchmarks.albroute;

import dev.albroute.AlbResponse;
import dev.albroute.HttpProblem;
import dev.albroute.benchmarks.order.Order;
import dev.albroute.benchmarks.order.OrderService;
import dev.albroute.benchmarks.order.OrderStatus;
import dev.albroute.benchmarks.order.OrderView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers by the service. */
final class Orders implements OrdersApi {

  private final OrderService service = new OrderService();

  @Override
  public AlbResponse<OrderView> place(Order order, String source, @Nullable String trace) {
    OrderView view = service.place(order, source, trace);
    return AlbResponse.of(201, view).header("location", "/orders/".concat(view.id()));
  }

  @Override
  public AlbResponse<OrderView> find(String id, List<String> expand, @Nullable String trace) {
    OrderView view = service.find(id, expand, trace);
    if (view == null) {
      throw new HttpProblem(404);
    }
    return AlbResponse.ok(view).header("cache-control", "no-store");
  }

  @Override
  public List<OrderView> list(List<OrderStatus> status, int limit) {
    return service.list(status, limit);
  }

  @Override
  public void delete(String id) {
    if (!service.delete(id)) {
      throw new HttpProblem(404);
    }
  }
}
