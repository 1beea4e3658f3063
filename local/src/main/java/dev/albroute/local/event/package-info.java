/** HTTP request to the event that a Lambda function receives. */
@NullMarked
package dev.albroute.local.event;

import org.jspecify.annotations.NullMarked;
