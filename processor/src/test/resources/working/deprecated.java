package com.acme;

import dev.albroute.annotation.*;

import java.util.List;

@SuppressWarnings("deprecation")
@AlbRoute("/deprecated")
public interface DeprecatedApi {
  @Get
  @Deprecated
  String old();

  @Get("/type")
  String type(@QueryParam OldSize size, List<OldSize> sizes);

  @Post
  NewThing place(NewThing thing) throws OldFailure;

  @Get("/list")
  List<OldThing> list();
}
// file
package com.acme;

@Deprecated
public enum OldSize {
  SMALL
}
// file
package com.acme;

@Deprecated
public record OldThing(String id) {}
// file
package com.acme;

public record NewThing(String id, OldParts parts) {}
// file
package com.acme;

public record OldParts(@SuppressWarnings("deprecation") OldThing old, Size size) {}
// file
package com.acme;

public enum Size {
  @Deprecated
  TINY,
  SMALL
}
// file
package com.acme;

import dev.albroute.annotation.*;

@Deprecated
@Status(409)
public class OldFailure extends Exception {
  private static final long serialVersionUID = 1;
}
// file
package com.acme;

import dev.albroute.annotation.*;

@Deprecated
@AlbRoute("/old")
public interface OldApi {
  @Get
  default String list() {
    return "";
  }
}
