package dev.albroute.benchmarks.official;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerRequestEvent;
import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerResponseEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.albroute.benchmarks.order.Order;
import dev.albroute.benchmarks.order.OrderService;
import dev.albroute.benchmarks.order.OrderStatus;
import dev.albroute.benchmarks.order.OrderView;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A handler of aws-lambda-java-events' objects, which the managed runtime reads and writes, with bodies by
 * jackson-databind: what AWS's own guide for Java functions shows.
 */
public final class OfficialFunction
    implements RequestHandler<
        ApplicationLoadBalancerRequestEvent, ApplicationLoadBalancerResponseEvent> {

  private static final String JSON = "application/json";

  private final ObjectMapper mapper = new ObjectMapper();
  private final OrderService service = new OrderService();

  /** A function. */
  public OfficialFunction() {}

  @Override
  public ApplicationLoadBalancerResponseEvent handleRequest(
      ApplicationLoadBalancerRequestEvent event, Context context) {
    try {
      return route(event);
    } catch (JsonProcessingException e) {
      return answer(event, 400, "400 Bad Request", Map.of(), "");
    }
  }

  private ApplicationLoadBalancerResponseEvent route(ApplicationLoadBalancerRequestEvent event)
      throws JsonProcessingException {
    String[] path = event.getPath().split("/", -1);
    String method = event.getHttpMethod();
    if (path.length == 2 && path[1].equals("orders")) {
      if (method.equals("POST")) {
        return place(event);
      }
      if (method.equals("GET")) {
        return list(event);
      }
    } else if (path.length == 3 && path[1].equals("orders")) {
      String id = URLDecoder.decode(path[2], StandardCharsets.UTF_8);
      if (method.equals("GET")) {
        return find(event, id);
      }
      if (method.equals("DELETE")) {
        return service.delete(id)
            ? answer(event, 204, "204 No Content", Map.of(), "")
            : answer(event, 404, "404 Not Found", Map.of(), "");
      }
    } else if (path.length == 3 && path[1].equals("images") && method.equals("PUT")) {
      return image(event);
    }
    return answer(event, 404, "404 Not Found", Map.of(), "");
  }

  private ApplicationLoadBalancerResponseEvent place(ApplicationLoadBalancerRequestEvent event)
      throws JsonProcessingException {
    String body = event.getBody();
    if (event.getIsBase64Encoded()) {
      body = new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8);
    }
    Order order = mapper.readValue(body, Order.class);
    List<String> source = query(event, "source");
    OrderView view = service.place(
        order,
        source.isEmpty() ? "web" : source.get(source.size() - 1),
        header(event, "x-amzn-trace-id"));
    return answer(
        event,
        201,
        "201 Created",
        Map.of("content-type", JSON, "location", "/orders/" + view.id()),
        mapper.writeValueAsString(view));
  }

  private ApplicationLoadBalancerResponseEvent find(
      ApplicationLoadBalancerRequestEvent event, String id) throws JsonProcessingException {
    OrderView view = service.find(id, query(event, "expand"), header(event, "x-amzn-trace-id"));
    if (view == null) {
      return answer(event, 404, "404 Not Found", Map.of(), "");
    }
    return answer(
        event,
        200,
        "200 OK",
        Map.of("content-type", JSON, "cache-control", "no-store"),
        mapper.writeValueAsString(view));
  }

  private ApplicationLoadBalancerResponseEvent list(ApplicationLoadBalancerRequestEvent event)
      throws JsonProcessingException {
    List<OrderStatus> statuses = new ArrayList<>();
    for (String status : query(event, "status")) {
      statuses.add(OrderStatus.valueOf(status));
    }
    List<String> limit = query(event, "limit");
    List<OrderView> orders = service.list(
        statuses, limit.isEmpty() ? 20 : Integer.parseInt(limit.get(limit.size() - 1)));
    return answer(
        event, 200, "200 OK", Map.of("content-type", JSON), mapper.writeValueAsString(orders));
  }

  private static ApplicationLoadBalancerResponseEvent image(
      ApplicationLoadBalancerRequestEvent event) {
    byte[] picture = event.getIsBase64Encoded()
        ? Base64.getDecoder().decode(event.getBody())
        : event.getBody().getBytes(StandardCharsets.UTF_8);
    ApplicationLoadBalancerResponseEvent answer = answer(
        event,
        200,
        "200 OK",
        Map.of("content-type", "application/octet-stream", "x-crc", OrderService.crc(picture)),
        Base64.getEncoder().encodeToString(picture));
    answer.setIsBase64Encoded(true);
    return answer;
  }

  private static ApplicationLoadBalancerResponseEvent answer(
      ApplicationLoadBalancerRequestEvent event,
      int status,
      String description,
      Map<String, String> headers,
      String body) {
    ApplicationLoadBalancerResponseEvent answer = new ApplicationLoadBalancerResponseEvent();
    answer.setStatusCode(status);
    answer.setStatusDescription(description);
    if (event.getMultiValueHeaders() == null) {
      answer.setHeaders(headers);
    } else {
      Map<String, List<String>> multiValueHeaders = new HashMap<>();
      headers.forEach((name, value) -> multiValueHeaders.put(name, List.of(value)));
      answer.setMultiValueHeaders(multiValueHeaders);
    }
    answer.setBody(body);
    return answer;
  }

  private static List<String> query(ApplicationLoadBalancerRequestEvent event, String name) {
    List<String> values = new ArrayList<>();
    if (event.getMultiValueQueryStringParameters() != null) {
      for (String value :
          event.getMultiValueQueryStringParameters().getOrDefault(name, List.of())) {
        values.add(URLDecoder.decode(value, StandardCharsets.UTF_8));
      }
    } else if (event.getQueryStringParameters() != null) {
      String value = event.getQueryStringParameters().get(name);
      if (value != null) {
        values.add(URLDecoder.decode(value, StandardCharsets.UTF_8));
      }
    }
    return values;
  }

  private static String header(ApplicationLoadBalancerRequestEvent event, String name) {
    if (event.getMultiValueHeaders() != null) {
      List<String> values = event.getMultiValueHeaders().get(name);
      return values == null ? null : values.get(values.size() - 1);
    }
    return event.getHeaders().get(name);
  }
}
