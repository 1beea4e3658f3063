package dev.albroute.example;

import dev.albroute.AlbResponse;
import dev.albroute.annotation.AlbRoute;
import dev.albroute.annotation.Body;
import dev.albroute.annotation.DefaultValue;
import dev.albroute.annotation.Delete;
import dev.albroute.annotation.Get;
import dev.albroute.annotation.HeaderParam;
import dev.albroute.annotation.Post;
import dev.albroute.annotation.QueryParam;
import dev.albroute.example.order.Order;
import dev.albroute.example.order.OrderStatus;
import dev.albroute.example.order.OrderView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order service. Its function serves {@link ImagesApi} too. */
@AlbRoute(value = "/orders", include = ImagesApi.class)
public interface OrdersApi {

  /**
   * Places an order.
   *
   * @param order the order
   * @param source where it came from
   * @param trace the trace header that the load balancer adds
   * @return 201 with the accepted order, and its path in {@code location}
   */
  @Post
  AlbResponse<OrderView> place(
      @Body Order order,
      @QueryParam @DefaultValue("web") String source,
      @HeaderParam("x-amzn-trace-id") @Nullable String trace);

  /**
   * One order.
   *
   * @param id the order's number
   * @param expand {@code items} for the lines of the order
   * @param trace the trace header that the load balancer adds
   * @return 200 with the order, not to be stored by caches
   * @throws OrderNotFound if there is no such order
   */
  @Get("/{id}")
  AlbResponse<OrderView> find(
      String id,
      @QueryParam List<String> expand,
      @HeaderParam("x-amzn-trace-id") @Nullable String trace)
      throws OrderNotFound;

  /**
   * The orders, oldest first, without their lines.
   *
   * @param status the statuses to list; every one where it is empty
   * @param limit how many at most
   * @return the orders
   */
  @Get
  List<OrderView> list(
      @QueryParam List<OrderStatus> status, @QueryParam @DefaultValue("20") int limit);

  /**
   * Removes an order.
   *
   * @param id the order's number
   * @throws OrderNotFound if there is no such order
   */
  @Delete("/{id}")
  void delete(String id) throws OrderNotFound;
}
