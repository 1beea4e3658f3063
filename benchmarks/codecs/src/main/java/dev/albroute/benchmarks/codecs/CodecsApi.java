package dev.albroute.benchmarks.codecs;

import dev.albroute.annotation.AlbRoute;
import dev.albroute.annotation.Body;
import dev.albroute.annotation.Post;
import dev.albroute.benchmarks.order.Order;
import dev.albroute.benchmarks.order.OrderView;

/** Makes the processor write the codecs of both types. */
@AlbRoute("/orders")
public interface CodecsApi {

  /** Reads an order, writes a view. */
  @Post
  OrderView place(@Body Order order);
}
