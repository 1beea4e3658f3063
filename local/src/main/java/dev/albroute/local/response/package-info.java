/** A function's payload to an HTTP response, or to the reason why the load balancer answers 502. */
@NullMarked
package dev.albroute.local.response;

import org.jspecify.annotations.NullMarked;
