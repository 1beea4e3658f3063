/** The annotation processor: an annotated interface in, a Lambda handler out. */
@NullMarked
package dev.albroute.processor;

import org.jspecify.annotations.NullMarked;
