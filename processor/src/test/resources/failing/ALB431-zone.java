package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Order find();

  record Order(@JsonFormat(pattern = "HH:mm", timezone = "Europe/Pariss") java.time.Instant at) {}
  //           ^ [ALB431] Time zone "Europe/Pariss" of OrdersApi.Order.at does not exist. Write one such as "Europe/Paris" or "UTC".
}
