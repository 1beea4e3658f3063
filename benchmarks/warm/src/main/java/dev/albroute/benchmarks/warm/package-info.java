/** The requests of one warm handler, whichever is on the class path: as a JMH benchmark, and recorded for a profile. */
@NullMarked
package dev.albroute.benchmarks.warm;

import org.jspecify.annotations.NullMarked;
