package dev.albroute.example.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An accepted order as a client sees it.
 *
 * @param id the order's number
 * @param status how far it has come
 * @param reference the client's own name for the order
 * @param source where the order came from
 * @param trace the trace header of the request that is answered; {@code null} where it has none
 * @param customer who ordered
 * @param priority how fast it is sent
 * @param lines what was ordered; {@code null} where the client did not ask for it
 * @param tags words to find the order by
 * @param total the price of all lines, exact
 * @param currency the ISO 4217 code of the currency
 */
public record OrderView(
    String id,
    OrderStatus status,
    String reference,
    String source,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String trace,
    Customer customer,
    Priority priority,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Line> lines,
    List<String> tags,
    BigDecimal total,
    String currency) {

  /**
   * The same order as another request shall see it.
   *
   * @param trace the trace header of that request
   * @return a copy with that trace
   */
  public OrderView withTrace(@Nullable String trace) {
    return new OrderView(
        id, status, reference, source, trace, customer, priority, lines, tags, total, currency);
  }

  /**
   * The same order without its lines.
   *
   * @return a copy whose lines are {@code null}
   */
  public OrderView withoutLines() {
    return new OrderView(
        id, status, reference, source, trace, customer, priority, null, tags, total, currency);
  }
}
