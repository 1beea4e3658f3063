package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/hello")
public interface HelloApi {
  @Get("/{name}")
  default String hello(String name) {
    return greeting() + name;
  }

  default String greeting() {
    return fixed();
  }

  static String fixed() {
    return "Hello ";
  }

  String toString();

  boolean equals(Object other);
}
// file
package com.acme;

public class HelloFunction extends HelloApiHandler {}
