package dev.albroute.benchmarks.jersey;

import dev.albroute.benchmarks.order.Order;
import dev.albroute.benchmarks.order.OrderService;
import dev.albroute.benchmarks.order.OrderStatus;
import dev.albroute.benchmarks.order.OrderView;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The order service's routes. */
@Path("/orders")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
public class OrdersResource {

  private final OrderService service = new OrderService();

  /** A resource with its own, new service. */
  public OrdersResource() {}

  /** Places an order. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response place(
      Order order,
      @QueryParam("source") @DefaultValue("web") String source,
      @HeaderParam("x-amzn-trace-id") String trace) {
    OrderView view = service.place(order, source, trace);
    return Response.status(201)
        .header("location", "/orders/" + view.id())
        .entity(view)
        .build();
  }

  /** One order. */
  @GET
  @Path("/{id}")
  public Response find(
      @PathParam("id") String id,
      @QueryParam("expand") List<String> expand,
      @HeaderParam("x-amzn-trace-id") String trace) {
    OrderView view = service.find(id, expand, trace);
    return view == null
        ? Response.status(404).build()
        : Response.ok(view).header("cache-control", "no-store").build();
  }

  /** The orders. */
  @GET
  public List<OrderView> list(
      @QueryParam("status") List<OrderStatus> status,
      @QueryParam("limit") @DefaultValue("20") int limit) {
    return service.list(status, limit);
  }

  /** Removes an order. */
  @DELETE
  @Path("/{id}")
  public Response delete(@PathParam("id") String id) {
    return Response.status(service.delete(id) ? 204 : 404).build();
  }
}
