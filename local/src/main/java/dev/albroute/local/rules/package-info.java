/** Listener rules: conditions, actions, and which rule a request matches. */
@NullMarked
package dev.albroute.local.rules;

import org.jspecify.annotations.NullMarked;
