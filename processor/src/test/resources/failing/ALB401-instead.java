package com.acme;

import dev.albroute.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

@AlbRoute("/orders")
public interface OrdersApi {
  @Get
  Shift find();

  @Post
  void plan(EnumSet<Shift> shifts);
  //                       ^ [ALB401] EnumSet<OrdersApi.Shift>, the type of parameter "shifts" of OrdersApi.plan(EnumSet), has no JSON form. Use a Set.

  @Put
  void plan(@Body EnumMap<Shift, Plan> plans);
  //                                   ^ [ALB401] EnumMap<OrdersApi.Shift, OrdersApi.Plan>, the type of parameter "plans" of OrdersApi.plan(EnumMap), has no JSON form. Use a Map.

  @Patch
  Plan change(@Body Plan plan);

  enum Shift {
    EARLY
  }

  class Plan {
    public Calendar day;
    //              ^ [ALB401] Calendar, the type of property OrdersApi.Plan.day, has no JSON form. Use ZonedDateTime.
    public Number hours;
    //            ^ [ALB401] Number, the type of property OrdersApi.Plan.hours, has no JSON form. Use BigDecimal.
    public AtomicReference<String> note;
    //                             ^ [ALB401] AtomicReference<String>, the type of property OrdersApi.Plan.note, has no JSON form. Use what it holds.
    public ConcurrentMap<String, String> names;
    //                                   ^ [ALB401] ConcurrentMap<String, String>, the type of property OrdersApi.Plan.names, has no JSON form. Use a Map.
  }
}
