package com.acme.hello;

import dev.albroute.annotation.AlbRoute;
import dev.albroute.annotation.DefaultValue;
import dev.albroute.annotation.Get;

/** A complete function in one file. */
@AlbRoute(main = true)
interface HelloApi {

  @Get("/hello")
  default String hello(@DefaultValue("world") String name) {
    return "Hello, " + name + "!";
  }
}
