/** Judges facts: what is wrong with them, and where nothing is, the function that they describe. Knows no compiler. */
@NullMarked
package dev.albroute.processor.check;

import org.jspecify.annotations.NullMarked;
