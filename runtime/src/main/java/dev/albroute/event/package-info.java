/** Reads the event of an Application Load Balancer and writes the response that it expects. */
@NullMarked
package dev.albroute.event;

import org.jspecify.annotations.NullMarked;
