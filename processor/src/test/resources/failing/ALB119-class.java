package com.acme;

import dev.albroute.annotation.*;

@AlbRoute(main = true)
public final class OrdersFunction implements Runnable {
//           ^ [ALB119] OrdersFunction does not extend a generated handler, and a main runs nothing else. Extend the handler that is generated for your interface.
  @Override
  public void run() {}
}
