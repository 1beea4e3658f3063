package dev.albroute.example;

import dev.albroute.AlbResponse;
import dev.albroute.example.order.Address;
import dev.albroute.example.order.Customer;
import dev.albroute.example.order.Item;
import dev.albroute.example.order.Line;
import dev.albroute.example.order.Order;
import dev.albroute.example.order.OrderStatus;
import dev.albroute.example.order.OrderView;
import dev.albroute.example.order.Priority;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the orders in memory, as long as the function's environment lives. */
public final class OrdersService implements OrdersApi {

  private static final String CURRENCY = "GBP";

  private final Map<String, OrderView> orders = new LinkedHashMap<>();

  /** A service that knows one order, {@code ord-7f3a91}. */
  public OrdersService() {
    Customer customer = new Customer(
        "cus-5512",
        "Zoë O’Connor",
        "zoe.oconnor@example.com",
        new Address("12 Harbour Road", "Leith", "EH6 6QN", "GB"));
    List<Line> lines = List.of(
        Line.of("BK-10482", 2, BigDecimal.valueOf(1250, 2)),
        Line.of("PN-00317", 10, BigDecimal.valueOf(195, 2)),
        Line.of("DS-77120", 1, BigDecimal.valueOf(6400, 2)),
        Line.of("CB-20993", 3, BigDecimal.valueOf(875, 2)));
    store(new OrderView(
        "ord-7f3a91",
        OrderStatus.SHIPPED,
        "WEB-20931",
        "web",
        null,
        customer,
        Priority.EXPRESS,
        lines,
        List.of("gift", "fragile"),
        total(lines),
        CURRENCY));
  }

  @Override
  public AlbResponse<OrderView> place(Order order, String source, @Nullable String trace) {
    List<Line> lines = new ArrayList<>(order.items().size());
    for (Item item : order.items()) {
      lines.add(Line.of(item.sku(), item.quantity(), item.unitPrice()));
    }
    String id = "ord-".concat(order.reference().toLowerCase(Locale.ROOT));
    Priority priority = order.priority();
    List<String> tags = order.tags();
    OrderView view = new OrderView(
        id,
        OrderStatus.CREATED,
        order.reference(),
        source,
        trace,
        order.customer(),
        priority == null ? Priority.STANDARD : priority,
        lines,
        tags == null ? List.of() : tags,
        total(lines),
        CURRENCY);
    store(view);
    return AlbResponse.of(201, view).header("location", "/orders/".concat(segment(id)));
  }

  @Override
  public AlbResponse<OrderView> find(String id, List<String> expand, @Nullable String trace)
      throws OrderNotFound {
    OrderView order;
    synchronized (orders) {
      order = orders.get(id);
    }
    if (order == null) {
      throw new OrderNotFound(id);
    }
    OrderView view = order.withTrace(trace);
    return AlbResponse.ok(expand.contains("items") ? view : view.withoutLines())
        .header("cache-control", "no-store");
  }

  @Override
  public List<OrderView> list(List<OrderStatus> status, int limit) {
    List<OrderView> found = new ArrayList<>();
    synchronized (orders) {
      for (OrderView order : orders.values()) {
        if (found.size() >= limit) {
          break;
        }
        if (status.isEmpty() || status.contains(order.status())) {
          found.add(order.withoutLines());
        }
      }
    }
    return found;
  }

  @Override
  public void delete(String id) throws OrderNotFound {
    synchronized (orders) {
      if (orders.remove(id) == null) {
        throw new OrderNotFound(id);
      }
    }
  }

  private void store(OrderView order) {
    synchronized (orders) {
      orders.put(order.id(), order);
    }
  }

  private static BigDecimal total(List<Line> lines) {
    BigDecimal total = BigDecimal.ZERO;
    for (Line line : lines) {
      total = total.add(line.lineTotal());
    }
    return total;
  }

  /** {@code text} as one segment of a path, percent-encoded where RFC 3986 asks for it. */
  private static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
