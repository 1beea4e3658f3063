package dev.albroute.benchmarks.byhand;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.albroute.benchmarks.order.Order;
import dev.albroute.benchmarks.order.OrderService;
import dev.albroute.benchmarks.order.OrderStatus;
import dev.albroute.benchmarks.order.OrderView;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The order service's routes, written by hand; a subclass brings the JSON library. */
public abstract class OrdersRouter implements RequestStreamHandler {

  private static final String JSON = "application/json";

  private final OrderService service = new OrderService();

  /** A router with its own, new service. */
  protected OrdersRouter() {}

  /** Reads an event. */
  protected abstract AlbEvent readEvent(InputStream in) throws IOException;

  /** Reads the body of an order. */
  protected abstract Order readOrder(String json) throws IOException;

  /** Writes an order. */
  protected abstract String writeOrder(OrderView order) throws IOException;

  /** Writes a list of orders. */
  protected abstract String writeOrders(List<OrderView> orders) throws IOException;

  /** Writes what the load balancer reads. */
  protected abstract void writeResult(AlbResult result, OutputStream out) throws IOException;

  @Override
  public final void handleRequest(InputStream in, OutputStream out, Context context)
      throws IOException {
    AlbEvent event = readEvent(in);
    writeResult(route(event), out);
  }

  private AlbResult route(AlbEvent event) throws IOException {
    List<String> path = event.segments();
    if (path.size() == 1 && path.get(0).equals("orders")) {
      return switch (event.httpMethod()) {
        case "POST" -> place(event);
        case "GET" -> list(event);
        default -> problem(event, 405, "Method Not Allowed");
      };
    }
    if (path.size() == 2 && path.get(0).equals("orders")) {
      return switch (event.httpMethod()) {
        case "GET" -> find(event, path.get(1));
        case "DELETE" -> delete(event, path.get(1));
        default -> problem(event, 405, "Method Not Allowed");
      };
    }
    if (path.size() == 2 && path.get(0).equals("images")) {
      if (event.httpMethod().equals("PUT")) {
        return image(event);
      }
      return problem(event, 405, "Method Not Allowed");
    }
    return problem(event, 404, "Not Found");
  }

  private AlbResult place(AlbEvent event) throws IOException {
    Order order = readOrder(event.text());
    OrderView view =
        service.place(order, event.query("source", "web"), event.header("x-amzn-trace-id"));
    return AlbResult.of(
        event,
        201,
        "Created",
        Map.of("content-type", JSON, "location", "/orders/" + view.id()),
        false,
        writeOrder(view));
  }

  private AlbResult find(AlbEvent event, String id) throws IOException {
    OrderView view = service.find(id, event.query("expand"), event.header("x-amzn-trace-id"));
    if (view == null) {
      return problem(event, 404, "Not Found");
    }
    return AlbResult.of(
        event,
        200,
        "OK",
        Map.of("content-type", JSON, "cache-control", "no-store"),
        false,
        writeOrder(view));
  }

  private AlbResult list(AlbEvent event) throws IOException {
    List<OrderStatus> statuses = new ArrayList<>();
    for (String status : event.query("status")) {
      statuses.add(OrderStatus.valueOf(status));
    }
    List<OrderView> orders = service.list(statuses, Integer.parseInt(event.query("limit", "20")));
    return AlbResult.of(event, 200, "OK", Map.of("content-type", JSON), false, writeOrders(orders));
  }

  private AlbResult delete(AlbEvent event, String id) {
    if (!service.delete(id)) {
      return problem(event, 404, "Not Found");
    }
    return AlbResult.of(event, 204, "No Content", Map.of(), false, "");
  }

  private AlbResult image(AlbEvent event) {
    byte[] picture = event.bytes();
    return AlbResult.of(
        event,
        200,
        "OK",
        Map.of("content-type", "application/octet-stream", "x-crc", OrderService.crc(picture)),
        true,
        Base64.getEncoder().encodeToString(picture));
  }

  private static AlbResult problem(AlbEvent event, int status, String title) {
    return AlbResult.of(
        event,
        status,
        title,
        Map.of("content-type", "application/problem+json"),
        false,
        "{\"status\":" + status + ",\"title\":\"" + title + "\"}");
  }
}
