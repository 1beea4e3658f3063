package com.acme;

import dev.albroute.annotation.*;

@AlbRoute(value = "/orders", include = ItemsApi.class)
public interface OrdersApi {
  @Get
  String list();
}
// file
package com.acme;

import dev.albroute.annotation.*;

@AlbRoute(value = "/items", main = true)
interface ItemsApi {
  @Get
  default String list() {
    return "";
  }
}
// file
package com.acme;

import dev.albroute.annotation.*;
import java.io.IOException;
import java.util.Objects;

/** A constructor may throw what it likes. */
@AlbRoute(main = true)
public class OrdersFunction extends OrdersApiHandler {
  public OrdersFunction() throws IOException {
    super(new OrdersService(), new ItemsApi() {});
  }

  private static final class OrdersService implements OrdersApi {
    OrdersService() throws IOException {
      Objects.requireNonNull("connected");
    }

    @Override
    public String list() {
      return "";
    }
  }

  /** Named OrdersFunctionNestedMain. */
  @AlbRoute(main = true)
  static final class Nested extends ItemsApiHandler {}
}
// file
package com.acme;

import dev.albroute.annotation.*;

/** A handler of a handler. */
@AlbRoute(main = true)
@Deprecated
class OldFunction extends OrdersFunction {
  OldFunction() throws java.io.IOException {}
}
// file
package com.acme;

import dev.albroute.annotation.*;

class Uses {
  static void run() {
    OrdersFunctionMain.main(new String[0]);
    OrdersFunctionNestedMain.main(new String[0]);
    ItemsApiMain.main(new String[0]);
  }
}
