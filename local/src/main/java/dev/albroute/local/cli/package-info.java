/** The command line. */
@NullMarked
package dev.albroute.local.cli;

import org.jspecify.annotations.NullMarked;
