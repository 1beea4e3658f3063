package com.acme.fuzz;

import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.albroute.annotation.*;
import java.math.BigDecimal;
import java.util.*;

@AlbRoute
public interface ShapesApi {
  @Post("/order")
  default Order order(@Body Order order) {
    return order;
  }

  @Post("/account")
  default Account account(@Body Account account) {
    return account;
  }

  @Post("/figure")
  default Figure figure(@Body Figure figure) {
    return figure;
  }

  /** A record of records, with what constructors need. */
  record Order(
      @JsonProperty("order_id") String id,
      Customer customer,
      Priority priority,
      List<Item> items,
      Set<String> tags,
      boolean gift,
      BigDecimal total,
      long stamp,
      Map<String, Integer> counts,
      Map<Priority, Boolean> flags,
      Optional<String> coupon) {}

  record Customer(String name, @JsonUnwrapped(prefix = "addr_") Address address) {}

  record Address(String line1, String postcode) {}

  record Item(@JsonAlias({"isbn", "article number"}) String sku, int quantity, @JsonFormat(shape = JsonFormat.Shape.STRING) String note) {
    public Item {
      if (quantity < 0) {
        throw new IllegalArgumentException("quantity");
      }
    }
  }

  enum Priority {
    STANDARD,
    @JsonProperty("express")
    @JsonAlias("fast")
    EXPRESS
  }

  /** A class with setters, fields and a place for what has none. */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  class Account {
    private String userName = "none";
    private Account parentAccount;
    private final Map<String, Object> more = new TreeMap<>();
    public boolean isActive;
    public List<Long> logins = new ArrayList<>();

    public String getUserName() {
      return userName;
    }

    public void setUserName(String userName) {
      this.userName = userName;
    }

    public Account getParentAccount() {
      return parentAccount;
    }

    public void setParentAccount(Account parentAccount) {
      this.parentAccount = parentAccount;
    }

    @JsonAnyGetter
    public Map<String, Object> more() {
      return more;
    }

    @JsonAnySetter
    public void put(String name, Object value) {
      more.put(name, value);
    }
  }

  /** A hierarchy that holds itself. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Circle.class, name = "circle"),
    @JsonSubTypes.Type(value = Group.class, name = "group"),
    @JsonSubTypes.Type(value = Label.class, name = "label")
  })
  sealed interface Figure {}

  record Circle(Integer x, Integer y, @JsonProperty(required = true) BigDecimal radius) implements Figure {}

  record Group(List<Figure> figures, Map<String, Figure> named, Circle around) implements Figure {}

  record Label(Object content, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Object> lines) implements Figure {}
}
