/** What stands in Lambda's place inside a measured JVM. */
@NullMarked
package dev.albroute.benchmarks.driver;

import org.jspecify.annotations.NullMarked;
