package com.acme.shop;

import dev.albroute.json.JsonEncoder;
import dev.albroute.json.JsonNames;
import dev.albroute.json.JsonReader;
import dev.albroute.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes the JSON of {@link ShopApi}. */
@Generated("dev.albroute.processor.AlbRouteProcessor")
final class ShopApiJson {
  private static final JsonNames PRODUCT = JsonNames.of("id", "title", "related");

  private static final JsonNames PAGE_OF_PRODUCT = JsonNames.of("items", "next");

  private static final JsonNames PAGE_OF_CUSTOMER = JsonNames.of("items", "next");

  private static final JsonNames CUSTOMER = JsonNames.of("name");

  private ShopApiJson() {
  }

  /** Reads {@link CatalogApi.Product}; {@code null} after a failure. */
  @SuppressWarnings("fallthrough")
  static CatalogApi.Product readProduct(JsonReader json) {
    if (!json.beginObject()) {
      return null;
    }
    long id = 0;
    String title = null;
    List<CatalogApi.Product> related = null;
    int seen = 0;
    int property = JsonReader.END;
    while ((property = json.nextProperty(PRODUCT, property)) != JsonReader.END) {
      switch (property) {
        case 0:
          id = json.readLong();
          seen |= 1 << 0;
          if (!json.isNext(PRODUCT, 1)) {
            break;
          }
        case 1:
          title = json.readStringOrNull();
          if (!json.isNext(PRODUCT, 2)) {
            break;
          }
        case 2:
          related = json.readNull() ? null : readListOfProduct(json);
          break;
        default:
          json.skipValue();
          break;
      }
    }
    json.require(PRODUCT, 0, 0b1, seen);
    if (json.failed()) {
      return null;
    }
    return new CatalogApi.Product(id, title, related);
  }

  /** Writes {@link CatalogApi.Product}. */
  static void writeProduct(JsonWriter json, CatalogApi.Product value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    json.beginObject(PRODUCT);
    json.writeLong(value.id());
    json.writeString(PRODUCT, 1, value.title());
    json.name(PRODUCT, 2);
    writeListOfProduct(json, value.related());
    json.endObject();
  }

  /** Reads {@code List<CatalogApi.Product>}; {@code null} after a failure. */
  static List<CatalogApi.Product> readListOfProduct(JsonReader json) {
    if (!json.beginArray()) {
      return null;
    }
    List<CatalogApi.Product> items = new ArrayList<>();
    while (json.nextElement()) {
      items.add(json.readNull() ? null : readProduct(json));
    }
    return items;
  }

  /** Writes {@code List<CatalogApi.Product>}. */
  static void writeListOfProduct(JsonWriter json, List<CatalogApi.Product> value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    json.beginArray();
    for (CatalogApi.Product item : value) {
      writeProduct(json, item);
    }
    json.endArray();
  }

  /** Writes {@code Store.Page<CatalogApi.Product>}. */
  static void writePageOfProduct(JsonWriter json, Store.Page<CatalogApi.Product> value) {
    if (value == null) {
      json.writeNull();
      return;
    }
    json.beginObject(PAGE_OF_PRODUCT);
    writeListOfProduct(json, value.items());
    json.writeString(PAGE_OF_PRODUCT, 1, value.next());
    json.endObject();
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

  /** Writes {@link CatalogApi.Product} for the runtime. */
  static final class ProductEncoder implements JsonEncoder<CatalogApi.Product> {
    @Override
    public void write(JsonWriter json, CatalogApi.Product value) {
      writeProduct(json, value);
    }
  }

  /** Writes {@code List<CatalogApi.Product>} for the runtime. */
  static final class ListOfProductEncoder implements JsonEncoder<List<CatalogApi.Product>> {
    @Override
    public void write(JsonWriter json, List<CatalogApi.Product> value) {
      writeListOfProduct(json, value);
    }
  }

  /** Writes {@code Store.Page<CatalogApi.Product>} for the runtime. */
  static final class PageOfProductEncoder implements JsonEncoder<Store.Page<CatalogApi.Product>> {
    @Override
    public void write(JsonWriter json, Store.Page<CatalogApi.Product> value) {
      writePageOfProduct(json, value);
    }
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
