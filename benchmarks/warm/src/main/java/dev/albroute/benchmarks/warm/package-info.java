/** JMH benchmarks of one handler, whichever is on the class path. */
@NullMarked
package dev.albroute.benchmarks.warm;

import org.jspecify.annotations.NullMarked;
