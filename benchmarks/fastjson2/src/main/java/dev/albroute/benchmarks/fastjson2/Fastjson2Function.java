package dev.albroute.benchmarks.fastjson2;

import com.alibaba.fastjson2.JSON;
import dev.albroute.benchmarks.byhand.AlbEvent;
import dev.albroute.benchmarks.byhand.AlbResult;
import dev.albroute.benchmarks.byhand.OrdersRouter;
import dev.albroute.benchmarks.order.Order;
import dev.albroute.benchmarks.order.OrderView;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** fastjson2 by its static methods, which is how its documentation uses it. */
public final class Fastjson2Function extends OrdersRouter {

  /** A function. */
  public Fastjson2Function() {}

  @Override
  protected AlbEvent readEvent(InputStream in) throws IOException {
    return JSON.parseObject(in.readAllBytes(), AlbEvent.class);
  }

  @Override
  protected Order readOrder(String json) {
    return JSON.parseObject(json, Order.class);
  }

  @Override
  protected String writeOrder(OrderView order) {
    return JSON.toJSONString(order);
  }

  @Override
  protected String writeOrders(List<OrderView> orders) {
    return JSON.toJSONString(orders);
  }

  @Override
  protected void writeResult(AlbResult result, OutputStream out) {
    JSON.writeTo(out, result);
  }
}
