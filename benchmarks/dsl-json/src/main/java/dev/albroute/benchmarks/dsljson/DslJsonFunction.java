package dev.albroute.benchmarks.dsljson;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import dev.albroute.benchmarks.byhand.AlbEvent;
import dev.albroute.benchmarks.byhand.AlbResult;
import dev.albroute.benchmarks.byhand.OrdersRouter;
import dev.albroute.benchmarks.order.Order;
import dev.albroute.benchmarks.order.OrderView;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** dsl-json with converters generated at compile time where it can. */
public final class DslJsonFunction extends OrdersRouter {

  private final DslJson<Object> json =
      new DslJson<>(Settings.basicSetup().skipDefaultValues(true).includeServiceLoader());
  private final JsonWriter writer = json.newWriter();

  /** A function. */
  public DslJsonFunction() {}

  @Override
  protected AlbEvent readEvent(InputStream in) throws IOException {
    return json.deserialize(AlbEvent.class, in);
  }

  @Override
  protected Order readOrder(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return json.deserialize(Order.class, bytes, bytes.length);
  }

  @Override
  protected String writeOrder(OrderView order) throws IOException {
    return write(order);
  }

  @Override
  protected String writeOrders(List<OrderView> orders) throws IOException {
    return write(orders);
  }

  @Override
  protected void writeResult(AlbResult result, OutputStream out) throws IOException {
    json.serialize(result, out);
  }

  private String write(Object value) throws IOException {
    writer.reset();
    json.serialize(writer, value);
    return writer.toString();
  }
}
