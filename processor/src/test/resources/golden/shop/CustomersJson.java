package com.acme.shop;

import dev.albroute.json.JsonEncoder;
import dev.albroute.json.JsonNames;
import dev.albroute.json.JsonReader;
import dev.albroute.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes the JSON of {@link Customers}. */
@Generated("dev.albroute.processor.AlbRouteProcessor")
final class CustomersJson {
  private static final JsonNames PAGE_OF_CUSTOMER = JsonNames.of("items", "next");

  private static final JsonNames CUSTOMER = JsonNames.of("name");

  private CustomersJson() {
  }

  /** Writes {@code Store.Page<Customers.Customer>}. */
  static void writePageOfCustomer(JsonWriter json, Store.Page<Customers.Customer> value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    json.beginObject(PAGE_OF_CUSTOMER);
    writeListOfCustomer(json, value.items());
    json.writeString(PAGE_OF_CUSTOMER, 1, value.next());
    json.endObject();
  }

  /** Reads {@link Customers.Customer}; {@code null} after a failure. */
  static Customers.Customer readCustomer(JsonReader json) {
    if (!json.beginObject()) {
      return null;
    }
    int start = json.openedAt();
    String name = null;
    int property = JsonReader.END;
    while ((property = json.nextProperty(CUSTOMER, property)) != JsonReader.END) {
      switch (property) {
        case 0:
          name = json.readStringOrNull();
          break;
        default:
          json.skipValue();
          break;
      }
    }
    if (json.failed()) {
      return null;
    }
    try {
      return new Customers.Customer(name);
    } catch (IllegalArgumentException e) {
      json.reject(start, "a valid Customer");
      return null;
    }
  }

  /** Writes {@link Customers.Customer}. */
  static void writeCustomer(JsonWriter json, Customers.Customer value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    json.beginObject(CUSTOMER, value.name());
    json.endObject();
  }

  /** Writes {@code List<Customers.Customer>}. */
  static void writeListOfCustomer(JsonWriter json, List<Customers.Customer> value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    json.beginArray();
    for (Customers.Customer item : value) {
      writeCustomer(json, item);
    }
    json.endArray();
  }

  /** Writes {@code Store.Page<Customers.Customer>} for the runtime. */
  static final class PageOfCustomerEncoder implements JsonEncoder<Store.Page<Customers.Customer>> {
    @Override
    public void write(JsonWriter json, Store.Page<Customers.Customer> value) {
      writePageOfCustomer(json, value);
    }
  }

  /** Writes {@link Customers.Customer} for the runtime. */
  static final class CustomerEncoder implements JsonEncoder<Customers.Customer> {
    @Override
    public void write(JsonWriter json, Customers.Customer value) {
      writeCustomer(json, value);
    }
  }
}
