package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  @Produces({"text/csv", "text/*csv", "*/csv", "text/plain; charset"})
  //                     ^ [ALB510] "text/*csv" is no media type. Write a type and a subtype, as in text/csv.
  //                                  ^ [ALB510] "*/csv" is no media type. Write a type and a subtype, as in text/csv.
  //                                           ^ [ALB510] "text/plain; charset" is no media type. Write a type and a subtype, as in text/csv.
  String find();
}
