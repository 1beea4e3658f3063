/**
 * What an annotated interface says, as values: records and sealed interfaces with value equality that neither emit nor
 * print. Nothing here knows a compiler or a code generator.
 *
 * <p>{@link dev.albroute.processor.model.HandlerModel} and all below it describe a function that can be served: whoever
 * holds one needs no further check.
 */
@NullMarked
package dev.albroute.processor.model;

import org.jspecify.annotations.NullMarked;
