/** The records that the order service reads and writes as JSON. */
@NullMarked
package dev.albroute.example.order;

import org.jspecify.annotations.NullMarked;
