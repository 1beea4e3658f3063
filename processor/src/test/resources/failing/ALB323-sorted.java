package com.acme;

import dev.albroute.annotation.*;
import java.time.Period;
import java.util.SortedSet;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  String find(@QueryParam SortedSet<Period> periods);
  //                                        ^ [ALB323] Period, which parameter "periods" of OrdersApi.find(SortedSet) holds in order, is not Comparable. Use a Set or a List.
}
