package dev.albroute.benchmarks.avaje;

import dev.albroute.benchmarks.byhand.AlbEvent;
import dev.albroute.benchmarks.byhand.AlbResult;
import dev.albroute.benchmarks.byhand.OrdersRouter;
import dev.albroute.benchmarks.order.Order;
import dev.albroute.benchmarks.order.OrderView;
import io.avaje.jsonb.Json;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** avaje-jsonb with adapters generated at compile time. */
@Json.Import({AlbEvent.class, AlbResult.class, Order.class, OrderView.class})
public final class AvajeFunction extends OrdersRouter {

  private static final Jsonb JSONB = Jsonb.builder().build();
  private static final JsonType<AlbEvent> EVENT = JSONB.type(AlbEvent.class);
  private static final JsonType<AlbResult> RESULT = JSONB.type(AlbResult.class);
  private static final JsonType<Order> ORDER = JSONB.type(Order.class);
  private static final JsonType<OrderView> VIEW = JSONB.type(OrderView.class);
  private static final JsonType<List<OrderView>> VIEWS = VIEW.list();

  /** A function. */
  public AvajeFunction() {}

  @Override
  protected AlbEvent readEvent(InputStream in) {
    return EVENT.fromJson(in);
  }

  @Override
  protected Order readOrder(String json) {
    return ORDER.fromJson(json);
  }

  @Override
  protected String writeOrder(OrderView order) {
    return VIEW.toJson(order);
  }

  @Override
  protected String writeOrders(List<OrderView> orders) {
    return VIEWS.toJson(orders);
  }

  @Override
  protected void writeResult(AlbResult result, OutputStream out) {
    RESULT.toJson(result, out);
  }
}
