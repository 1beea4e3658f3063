package com.acme;

import dev.albroute.annotation.*;

@AlbRoute("/shadow")
public interface ShadowApi {
  @Get("/{id}")
  java.lang.String find(java.lang.String id, java.lang.Integer size, java.util.List<java.lang.String> names);

  @Post
  Object place(Object object, @QueryParam java.util.Optional<java.lang.String> why) throws Exception;

  @Get
  List list(@DefaultValue("1") int a) throws java.lang.Exception;

  @Get("/optional")
  Optional optional();

  @Get("/response")
  dev.albroute.AlbResponse<AlbResponse> response();
}
// file
package com.acme;

public record String(int length) {}
// file
package com.acme;

public record Object(String string, java.lang.String text, Integer integer) {}
// file
package com.acme;

public record Integer(int value) {}
// file
package com.acme;

public class Exception extends java.lang.Exception {
  private static final long serialVersionUID = 1;
}
// file
package com.acme;

public record List(java.util.List<Object> items) {}
// file
package com.acme;

public record Optional(java.util.Optional<Object> object) {}
// file
package com.acme;

public record AlbResponse(int status) {}
// file
package com.acme;

public @interface Override {}
