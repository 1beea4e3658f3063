/** HTTP messages and judgements as plain values, without a socket and without JSON. */
@NullMarked
package dev.albroute.local.message;

import org.jspecify.annotations.NullMarked;
