/** Sockets to messages and back: HTTP/1.1 and HTTP/2 with prior knowledge, on Netty. Knows nothing of load balancers. */
@NullMarked
package dev.albroute.local.http;

import org.jspecify.annotations.NullMarked;
