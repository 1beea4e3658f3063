/** An order service and an echo service behind an Application Load Balancer. */
@NullMarked
package dev.albroute.example;

import org.jspecify.annotations.NullMarked;
