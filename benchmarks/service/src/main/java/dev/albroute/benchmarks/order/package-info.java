/** The order service that every contender serves: records and logic, plain Java. */
@NullMarked
package dev.albroute.benchmarks.order;

import org.jspecify.annotations.NullMarked;
