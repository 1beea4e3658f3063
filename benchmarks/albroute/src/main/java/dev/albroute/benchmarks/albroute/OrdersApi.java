package dev.albroute.benchmarks.albroute;

import dev.albroute.AlbResponse;
import dev.albroute.annotation.AlbRoute;
import dev.albroute.annotation.Body;
import dev.albroute.annotation.DefaultValue;
import dev.albroute.annotation.Delete;
import dev.albroute.annotation.Get;
import dev.albroute.annotation.HeaderParam;
import dev.albroute.annotation.Post;
import dev.albroute.annotation.QueryParam;
import dev.albroute.benchmarks.order.Order;
import dev.albroute.benchmarks.order.OrderStatus;
import dev.albroute.benchmarks.order.OrderView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order service's routes. */
@AlbRoute(value = "/orders", include = ImagesApi.class)
public interface OrdersApi {

  /** Places an order. */
  @Post
  AlbResponse<OrderView> place(
      @Body Order order,
      @QueryParam @DefaultValue("web") String source,
      @HeaderParam("x-amzn-trace-id") @Nullable String trace);

  /** One order. */
  @Get("/{id}")
  AlbResponse<OrderView> find(
      String id,
      @QueryParam List<String> expand,
      @HeaderParam("x-amzn-trace-id") @Nullable String trace);

  /** The orders. */
  @Get
  List<OrderView> list(
      @QueryParam List<OrderStatus> status, @QueryParam @DefaultValue("20") int limit);

  /** Removes an order. */
  @Delete("/{id}")
  void delete(String id);
}
