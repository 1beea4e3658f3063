/** The load balancer itself, without sockets: request, rule, event, function, response, access log. */
@NullMarked
package dev.albroute.local.balancer;

import org.jspecify.annotations.NullMarked;
