/** Lambda's side: execution environments that run a handler, in this process or in another. */
@NullMarked
package dev.albroute.local.lambda;

import org.jspecify.annotations.NullMarked;
