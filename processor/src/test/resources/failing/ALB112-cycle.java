package com.acme;

import dev.albroute.annotation.*;

@AlbRoute(value = "/a", include = BApi.class)
interface AApi {
  @Get
  String list();
}

@AlbRoute(value = "/b", include = CApi.class)
//                                    ^ [ALB112] BApi includes itself: BApi includes CApi includes BApi. Remove one of these includes.
interface BApi {
  @Get
  String list();
}

@AlbRoute(value = "/c", include = BApi.class)
//                                    ^ [ALB112] CApi includes itself: CApi includes BApi includes CApi. Remove one of these includes.
interface CApi {
  @Get
  String list();
}
