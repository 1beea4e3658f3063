/** What can be wrong: codes, their messages, and the place of each finding. */
@NullMarked
package dev.albroute.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
