/** Reads and writes JSON (RFC 8259). */
@NullMarked
package dev.albroute.json;

import org.jspecify.annotations.NullMarked;
