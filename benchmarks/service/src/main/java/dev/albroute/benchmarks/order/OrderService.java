package dev.albroute.benchmarks.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Keeps orders in memory. The same work for every contender; what differs is what stands around it. */
public final class OrderService {

  private static final String CURRENCY = "GBP";

  private final Map<String, OrderView> orders = new LinkedHashMap<>();

  /** A service that knows one order, {@code ord-7f3a91}. */
  public OrderService() {
    List<Line> lines = List.of(
        line("BK-10482", 2, new BigDecimal("12.50")),
        line("PN-00317", 10, new BigDecimal("1.95")),
        line("DS-77120", 1, new BigDecimal("64.00")),
        line("CB-20993", 3, new BigDecimal("8.75")));
    store(new OrderView(
        "ord-7f3a91",
        OrderStatus.SHIPPED,
        "WEB-20931",
        "web",
        null,
        new Customer(
            "cus-5512",
            "Zoë O’Connor",
            "zoe.oconnor@example.com",
            new Address("12 Harbour Road", "Leith", "EH6 6QN", "GB")),
        Priority.EXPRESS,
        lines,
        List.of("gift", "fragile"),
        total(lines),
        CURRENCY));
  }

  /** Accepts an order and gives it a number made of its reference. */
  public OrderView place(Order order, String source, @Nullable String trace) {
    List<Line> lines = new ArrayList<>(order.items().size());
    for (Item item : order.items()) {
      lines.add(line(item.sku(), item.quantity(), item.unitPrice()));
    }
    Priority priority = order.priority();
    List<String> tags = order.tags();
    OrderView view = new OrderView(
        "ord-".concat(order.reference().toLowerCase(Locale.ROOT)),
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
    return view;
  }

  /** The order of that number, with {@code trace} in it, or {@code null}; its lines where {@code expand} asks for items. */
  public @Nullable OrderView find(String id, List<String> expand, @Nullable String trace) {
    OrderView order;
    synchronized (orders) {
      order = orders.get(id);
    }
    return order == null ? null : order.seen(trace, expand.contains("items"));
  }

  /** At most {@code limit} orders of those statuses (of any where there is none), without their lines. */
  public List<OrderView> list(List<OrderStatus> statuses, int limit) {
    List<OrderView> found = new ArrayList<>();
    synchronized (orders) {
      for (OrderView order : orders.values()) {
        if (found.size() < limit && (statuses.isEmpty() || statuses.contains(order.status()))) {
          found.add(order.seen(order.trace(), false));
        }
      }
    }
    return found;
  }

  /** Removes an order; false where there is none. */
  public boolean delete(String id) {
    synchronized (orders) {
      return orders.remove(id) != null;
    }
  }

  /** The CRC-32 of a picture, eight lower-case hexadecimal digits. */
  public static String crc(byte[] picture) {
    CRC32 crc = new CRC32();
    crc.update(picture);
    return Long.toHexString(crc.getValue() | 0x1_0000_0000L).substring(1);
  }

  private void store(OrderView order) {
    synchronized (orders) {
      orders.put(order.id(), order);
    }
  }

  private static Line line(String sku, int quantity, BigDecimal unitPrice) {
    return new Line(sku, quantity, unitPrice, unitPrice.multiply(BigDecimal.valueOf(quantity)));
  }

  private static BigDecimal total(List<Line> lines) {
    BigDecimal total = BigDecimal.ZERO;
    for (Line line : lines) {
      total = total.add(line.lineTotal());
    }
    return total;
  }
}
