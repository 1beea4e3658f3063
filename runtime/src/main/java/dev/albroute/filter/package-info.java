/** Filters that watch: metrics and a log of requests. A function that installs none of them loads none. */
@NullMarked
package dev.albroute.filter;

import org.jspecify.annotations.NullMarked;
