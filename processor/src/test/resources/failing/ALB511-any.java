package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  @Produces({"*/*", "text/csv"})
  //         ^ [ALB511] "*/*" is a range, and a response has one media type. Write the media type without *, or "*/*" alone to answer whatever a request accepts.
  String find();
}
