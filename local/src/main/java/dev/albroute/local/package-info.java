/**
 * A local Application Load Balancer in front of Lambda functions, for a desk and for tests.
 *
 * <p>Start with {@link dev.albroute.local.LocalAlb}.
 */
@NullMarked
package dev.albroute.local;

import org.jspecify.annotations.NullMarked;
