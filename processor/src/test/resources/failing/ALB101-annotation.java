package com.acme;

import dev.albroute.annotation.*;

@AlbRoute
public @interface OrdersApi {}
//      ^ [ALB101] OrdersApi is an annotation type, and only an interface describes routes. Move its route methods into an interface and annotate that.
