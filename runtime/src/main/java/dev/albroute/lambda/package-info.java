/**
 * The loop over the Lambda Runtime API, for custom runtimes ({@code provided.al2023}) and native
 * executables. It runs any {@code RequestStreamHandler}; on Lambda's own Java runtimes nothing of it
 * is needed.
 */
@NullMarked
package dev.albroute.lambda;

import org.jspecify.annotations.NullMarked;
