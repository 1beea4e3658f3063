package dev.albroute.local.lambda;

import org.jspecify.annotations.Nullable;

/** Carries a checked exception out of a handler method. */
final class HandlerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  HandlerException(@Nullable Throwable cause) {
    super(cause);
  }
}
