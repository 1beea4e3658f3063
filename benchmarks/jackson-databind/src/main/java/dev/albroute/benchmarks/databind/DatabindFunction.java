package dev.albroute.benchmarks.databind;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.albroute.benchmarks.byhand.AlbEvent;
import dev.albroute.benchmarks.byhand.AlbResult;
import dev.albroute.benchmarks.byhand.OrdersRouter;
import dev.albroute.benchmarks.order.Order;
import dev.albroute.benchmarks.order.OrderView;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** jackson-databind with readers and writers made once, as its documentation recommends for speed. */
public final class DatabindFunction extends OrdersRouter {

  private static final ObjectMapper MAPPER = JsonMapper.builder()
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .defaultPropertyInclusion(
          JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
      .build();
  private static final ObjectReader EVENT = MAPPER.readerFor(AlbEvent.class);
  private static final ObjectReader ORDER = MAPPER.readerFor(Order.class);
  private static final ObjectWriter WRITER = MAPPER.writer();

  /** A function. */
  public DatabindFunction() {}

  @Override
  protected AlbEvent readEvent(InputStream in) throws IOException {
    return EVENT.readValue(in);
  }

  @Override
  protected Order readOrder(String json) throws IOException {
    return ORDER.readValue(json);
  }

  @Override
  protected String writeOrder(OrderView order) throws IOException {
    return WRITER.writeValueAsString(order);
  }

  @Override
  protected String writeOrders(List<OrderView> orders) throws IOException {
    return WRITER.writeValueAsString(orders);
  }

  @Override
  protected void writeResult(AlbResult result, OutputStream out) throws IOException {
    WRITER.writeValue(out, result);
  }
}
