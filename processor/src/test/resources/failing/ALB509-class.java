package com.acme;

import dev.albroute.annotation.*;

@Status(404)
//      ^ [ALB509] @Status on NotFound has no effect: it is a record, and only exceptions have a status. Remove it, or put it on a route method.
record NotFound(String id) {}

@Status(500)
//      ^ [ALB509] @Status on Failure has no effect: it is an interface, and only exceptions have a status. Remove it, or put it on a route method.
interface Failure {}
