/** Reads the elements of the compiler into facts, and knows which place of the source each fact came from. */
@NullMarked
package dev.albroute.processor.source;

import org.jspecify.annotations.NullMarked;
