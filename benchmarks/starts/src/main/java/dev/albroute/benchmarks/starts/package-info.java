/** From the start of a function's process to its first response, under each runtime. */
@NullMarked
package dev.albroute.benchmarks.starts;

import org.jspecify.annotations.NullMarked;
