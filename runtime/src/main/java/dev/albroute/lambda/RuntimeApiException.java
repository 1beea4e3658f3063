package dev.albroute.lambda;

import java.io.IOException;

/** The Runtime API answered, but not as it promises to: there is no invocation to go on with. */
final class RuntimeApiException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * An answer that ends the loop.
   *
   * @param message what was asked and what came back
   */
  RuntimeApiException(String message) {
    super(message);
  }
}
