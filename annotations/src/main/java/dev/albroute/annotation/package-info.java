/** The vocabulary: annotations that describe an HTTP API as a Java interface. */
@NullMarked
package dev.albroute.annotation;

import org.jspecify.annotations.NullMarked;
