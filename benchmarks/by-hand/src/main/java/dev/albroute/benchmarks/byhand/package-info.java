/** A load balancer's event as records, and the router that somebody writes who has a JSON library and no framework. */
@NullMarked
package dev.albroute.benchmarks.byhand;

import org.jspecify.annotations.NullMarked;
