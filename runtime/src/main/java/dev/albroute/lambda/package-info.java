/** The loop over the Lambda Runtime API, for custom runtimes and native executables. */
@NullMarked
package dev.albroute.lambda;

import org.jspecify.annotations.NullMarked;
