/** A local Application Load Balancer in front of Lambda functions. */
@NullMarked
package dev.albroute.local;

import org.jspecify.annotations.NullMarked;
