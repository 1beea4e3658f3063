package com.acme.shop;

import dev.albroute.annotation.AlbRoute;
import dev.albroute.annotation.Any;

/** One function out of several interfaces. */
@AlbRoute(include = {CatalogApi.class, Customers.class})
public interface ShopApi {

  @Any("/{path*}")
  String fallback(String path);
}
