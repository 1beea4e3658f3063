package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.albroute.annotation.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Order find();

  record Order(@JsonFormat(pattern = "tt.mm") java.time.LocalDate day) {}
  //           ^ [ALB430] Pattern "tt.mm" of OrdersApi.Order.day is no pattern for a LocalDate. Write one as DateTimeFormatter takes it, such as "yyyy-MM-dd".

  @Get("/hours")
  Hours hours();

  record Hours(@JsonFormat(pattern = "HH:mm") java.time.LocalDate day) {}
  //           ^ [ALB430] Pattern "HH:mm" of OrdersApi.Hours.day is no pattern for a LocalDate. Write one as DateTimeFormatter takes it, such as "yyyy-MM-dd".
}
