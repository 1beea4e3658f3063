/** Runs the contenders, compares what they answer, measures them and writes the report. */
@NullMarked
package dev.albroute.benchmarks.harness;

import org.jspecify.annotations.NullMarked;
