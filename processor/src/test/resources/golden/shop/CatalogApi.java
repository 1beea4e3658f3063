package com.acme.shop;

import dev.albroute.annotation.AlbRoute;
import dev.albroute.annotation.Get;
import dev.albroute.annotation.Put;
import java.util.List;

@AlbRoute("/catalog")
public interface CatalogApi extends Store<CatalogApi.Product> {

  @Get("/search")
  List<Product> search(String text);

  @Get("/{id}/image")
  @Put("/images/{id}")
  byte[] image(long id);

  record Product(long id, String title, List<Product> related) {}
}
