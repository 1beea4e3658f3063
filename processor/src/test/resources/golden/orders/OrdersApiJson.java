package com.acme.orders;

import dev.albroute.json.JdkCodecs;
import dev.albroute.json.JsonEncoder;
import dev.albroute.json.JsonNames;
import dev.albroute.json.JsonReader;
import dev.albroute.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes the JSON of {@link OrdersApi}. */
@Generated("dev.albroute.processor.AlbRouteProcessor")
final class OrdersApiJson {
  private static final JsonNames ORDER = JsonNames.of("id", "status", "reference", "quantity",
      "total");

  private static final JsonNames NEW_ORDER = JsonNames.of("reference", "quantity");

  private OrdersApiJson() {
  }

  /** Writes {@link OrdersApi.Order}. */
  static void writeOrder(JsonWriter json, OrdersApi.Order value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    json.beginObject(ORDER);
    JdkCodecs.writeUUID(json, value.id());
    json.name(ORDER, 1);
    writeOrderStatus(json, value.status());
    json.writeString(ORDER, 2, value.reference());
    json.name(ORDER, 3);
    json.writeInt(value.quantity());
    json.name(ORDER, 4);
    json.writeBigDecimal(value.total());
    json.endObject();
  }

  /** Writes {@code List<OrdersApi.Order>}. */
  static void writeListOfOrder(JsonWriter json, List<OrdersApi.Order> value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    json.beginArray();
    for (OrdersApi.Order item : value) {
      writeOrder(json, item);
    }
    json.endArray();
  }

  /** Reads {@link OrdersApi.NewOrder}; {@code null} after a failure. */
  @SuppressWarnings("fallthrough")
  static OrdersApi.NewOrder readNewOrder(JsonReader json) {
    if (!json.beginObject()) {
      return null;
    }
    String reference = null;
    int quantity = 0;
    int seen = 0;
    int property = JsonReader.END;
    while ((property = json.nextProperty(NEW_ORDER, property)) != JsonReader.END) {
      switch (property) {
        case 0:
          reference = json.readStringOrNull();
          if (!json.isNext(NEW_ORDER, 1)) {
            break;
          }
        case 1:
          quantity = json.readInt();
          seen |= 1 << 1;
          break;
        default:
          json.skipValue();
          break;
      }
    }
    json.require(NEW_ORDER, 0, 0b10, seen);
    if (json.failed()) {
      return null;
    }
    return new OrdersApi.NewOrder(reference, quantity);
  }

  /** Writes {@link OrdersApi.OrderStatus}. */
  static void writeOrderStatus(JsonWriter json, OrdersApi.OrderStatus value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    json.writeString(value.name());
  }

  /** Writes {@link OrdersApi.Order} for the runtime. */
  static final class OrderEncoder implements JsonEncoder<OrdersApi.Order> {
    @Override
    public void write(JsonWriter json, OrdersApi.Order value) {
      writeOrder(json, value);
    }
  }

  /** Writes {@code List<OrdersApi.Order>} for the runtime. */
  static final class ListOfOrderEncoder implements JsonEncoder<List<OrdersApi.Order>> {
    @Override
    public void write(JsonWriter json, List<OrdersApi.Order> value) {
      writeListOfOrder(json, value);
    }
  }
}
