/** The load balancer as a JUnit Jupiter extension. */
@NullMarked
package dev.albroute.local.junit;

import org.jspecify.annotations.NullMarked;
