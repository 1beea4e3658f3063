package com.acme;

import dev.albroute.annotation.*;

@AlbRoute
public record OrdersApi(String name) {}
//     ^ [ALB101] OrdersApi is a record, and only an interface describes routes. Move its route methods into an interface and annotate that.
