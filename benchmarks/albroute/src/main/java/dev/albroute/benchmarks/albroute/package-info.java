/** The order service by AlbRoute. */
@NullMarked
package dev.albroute.benchmarks.albroute;

import org.jspecify.annotations.NullMarked;
