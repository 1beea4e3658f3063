/**
 * Model to source text. The only package that imports JavaPoet. It decides nothing that is the model's: what it is given
 * can be served, and its names are chosen.
 */
@NullMarked
package dev.albroute.processor.emit;

import org.jspecify.annotations.NullMarked;
