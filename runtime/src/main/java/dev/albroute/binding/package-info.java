/** Conversion of path, query, header, cookie and form values to the types of parameters. */
@NullMarked
package dev.albroute.binding;

import org.jspecify.annotations.NullMarked;
