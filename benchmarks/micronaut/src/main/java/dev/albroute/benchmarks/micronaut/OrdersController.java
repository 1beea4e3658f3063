package dev.albroute.benchmarks.micronaut;

import dev.albroute.benchmarks.order.Address;
import dev.albroute.benchmarks.order.Customer;
import dev.albroute.benchmarks.order.Item;
import dev.albroute.benchmarks.order.Line;
import dev.albroute.benchmarks.order.Order;
import dev.albroute.benchmarks.order.OrderService;
import dev.albroute.benchmarks.order.OrderStatus;
import dev.albroute.benchmarks.order.OrderView;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.SerdeImport;
import java.net.URI;
import java.util.List;

/** The order service's routes. */
@Controller("/orders")
@SerdeImport(Order.class)
@SerdeImport(OrderView.class)
@SerdeImport(Customer.class)
@SerdeImport(Address.class)
@SerdeImport(Item.class)
@SerdeImport(Line.class)
public class OrdersController {

  private final OrderService service;

  OrdersController(OrderService service) {
    this.service = service;
  }

  @Post
  HttpResponse<OrderView> place(
      @Body Order order,
      @QueryValue(defaultValue = "web") String source,
      @Header("x-amzn-trace-id") @Nullable String trace) {
    OrderView view = service.place(order, source, trace);
    return HttpResponse.created(view, URI.create("/orders/" + view.id()));
  }

  @Get("/{id}")
  HttpResponse<OrderView> find(
      String id,
      @QueryValue @Nullable List<String> expand,
      @Header("x-amzn-trace-id") @Nullable String trace) {
    OrderView view = service.find(id, expand == null ? List.of() : expand, trace);
    return view == null
        ? HttpResponse.notFound()
        : HttpResponse.ok(view).header("cache-control", "no-store");
  }

  @Get
  List<OrderView> list(
      @QueryValue @Nullable List<OrderStatus> status, @QueryValue(defaultValue = "20") int limit) {
    return service.list(status == null ? List.of() : status, limit);
  }

  @Delete("/{id}")
  HttpResponse<?> delete(String id) {
    return service.delete(id) ? HttpResponse.noContent() : HttpResponse.notFound();
  }
}
