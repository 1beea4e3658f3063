/**
 * What stands in the user's source, as values, before anybody has judged it: the facts that checks are made on.
 */
@NullMarked
package dev.albroute.processor.model.declared;

import org.jspecify.annotations.NullMarked;
