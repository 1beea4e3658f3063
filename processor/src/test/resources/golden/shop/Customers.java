package com.acme.shop;

import dev.albroute.annotation.AlbRoute;

@AlbRoute("/customers")
public interface Customers extends Store<Customers.Customer> {
  record Customer(String name) {
    public Customer {
      if (name.isEmpty()) {
        throw new IllegalArgumentException("A customer has a name");
      }
    }
  }
}
