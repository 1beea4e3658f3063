package dev.albroute.benchmarks.jacksoncore;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.albroute.benchmarks.order.Address;
import dev.albroute.benchmarks.order.Customer;
import dev.albroute.benchmarks.order.Line;
import dev.albroute.benchmarks.order.OrderView;
import java.io.IOException;
import java.util.List;

/** Writes an accepted order as tokens. */
final class OrderWriter {

  private OrderWriter() {}

  static void order(JsonGenerator json, OrderView order) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", order.id());
    json.writeStringField("status", order.status().name());
    json.writeStringField("reference", order.reference());
    json.writeStringField("source", order.source());
    json.writeStringField("trace", order.trace());
    Customer customer = order.customer();
    json.writeObjectFieldStart("customer");
    json.writeStringField("id", customer.id());
    json.writeStringField("name", customer.name());
    json.writeStringField("email", customer.email());
    Address address = customer.address();
    json.writeObjectFieldStart("address");
    json.writeStringField("line1", address.line1());
    json.writeStringField("city", address.city());
    json.writeStringField("postcode", address.postcode());
    json.writeStringField("country", address.country());
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("priority", order.priority().name());
    List<Line> lines = order.lines();
    if (lines == null) {
      json.writeNullField("lines");
    } else {
      json.writeArrayFieldStart("lines");
      for (Line line : lines) {
        json.writeStartObject();
        json.writeStringField("sku", line.sku());
        json.writeNumberField("quantity", line.quantity());
        json.writeNumberField("unitPrice", line.unitPrice());
        json.writeNumberField("lineTotal", line.lineTotal());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeArrayFieldStart("tags");
    for (String tag : order.tags()) {
      json.writeString(tag);
    }
    json.writeEndArray();
    json.writeNumberField("total", order.total());
    json.writeStringField("currency", order.currency());
    json.writeEndObject();
  }
}
