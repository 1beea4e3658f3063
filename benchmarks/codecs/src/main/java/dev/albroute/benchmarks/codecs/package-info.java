/** The typed readers and writers of the JSON libraries on the body of the {@code post} event and its answer. */
@NullMarked
package dev.albroute.benchmarks.codecs;

import org.jspecify.annotations.NullMarked;
