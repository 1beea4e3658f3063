package dev.albroute.benchmarks.order;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An accepted order as a client sees it; without {@code lines} where the client did not ask for them. */
public record OrderView(
    String id,
    OrderStatus status,
    String reference,
    String source,
    @Nullable String trace,
    Customer customer,
    Priority priority,
    @Nullable List<Line> lines,
    List<String> tags,
    BigDecimal total,
    String currency) {

  OrderView seen(@Nullable String byTrace, boolean withLines) {
    return new OrderView(
        id,
        status,
        reference,
        source,
        byTrace,
        customer,
        priority,
        withLines ? lines : null,
        tags,
        total,
        currency);
  }
}
