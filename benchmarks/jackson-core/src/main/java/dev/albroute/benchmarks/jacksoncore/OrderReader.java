package dev.albroute.benchmarks.jacksoncore;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.albroute.benchmarks.order.Address;
import dev.albroute.benchmarks.order.Customer;
import dev.albroute.benchmarks.order.Item;
import dev.albroute.benchmarks.order.Order;
import dev.albroute.benchmarks.order.Priority;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads an order from tokens. */
final class OrderReader {

  private OrderReader() {}

  static Order order(JsonParser json) throws IOException {
    String reference = null;
    Customer customer = null;
    Priority priority = null;
    List<Item> items = new ArrayList<>();
    List<String> tags = null;
    String note = null;
    Boolean gift = null;
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      if (json.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (name) {
        case "reference" -> reference = json.getText();
        case "customer" -> customer = customer(json);
        case "priority" -> priority = Priority.valueOf(json.getText());
        case "items" -> {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(item(json));
          }
        }
        case "tags" -> {
          tags = new ArrayList<>();
          while (json.nextToken() != JsonToken.END_ARRAY) {
            tags.add(json.getText());
          }
        }
        case "note" -> note = json.getText();
        case "gift" -> gift = json.getBooleanValue();
        default -> json.skipChildren();
      }
    }
    return new Order(reference, customer, priority, items, tags, note, gift);
  }

  private static Customer customer(JsonParser json) throws IOException {
    String id = null;
    String fullName = null;
    String email = null;
    Address address = null;
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "id" -> id = json.getText();
        case "name" -> fullName = json.getText();
        case "email" -> email = json.getText();
        case "address" -> address = address(json);
        default -> json.skipChildren();
      }
    }
    return new Customer(id, fullName, email, address);
  }

  private static Address address(JsonParser json) throws IOException {
    String line1 = null;
    String city = null;
    String postcode = null;
    String country = null;
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "line1" -> line1 = json.getText();
        case "city" -> city = json.getText();
        case "postcode" -> postcode = json.getText();
        case "country" -> country = json.getText();
        default -> json.skipChildren();
      }
    }
    return new Address(line1, city, postcode, country);
  }

  private static Item item(JsonParser json) throws IOException {
    String sku = null;
    String title = null;
    int quantity = 0;
    BigDecimal unitPrice = null;
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "sku" -> sku = json.getText();
        case "title" -> title = json.getText();
        case "quantity" -> quantity = json.getIntValue();
        case "unitPrice" -> unitPrice = json.getDecimalValue();
        default -> json.skipChildren();
      }
    }
    return new Item(sku, title, quantity, unitPrice);
  }
}
