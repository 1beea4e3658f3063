package com.acme;

import dev.albroute.annotation.*;

@AlbRoute
public enum OrdersApi {
//     ^ [ALB101] OrdersApi is an enum, and only an interface describes routes. Move its route methods into an interface and annotate that.
  ONE
}
