package dev.albroute;

import dev.albroute.event.AlbLimits;
import dev.albroute.event.EventException;
import dev.albroute.json.JsonException;
import dev.albroute.json.JsonFailure;
import java.util.List;

/**
 * Makes the exceptions of the classes that every request goes through.
 *
 * <p>The verifier loads the class of an exception together with the method that throws it, unless the
 * method has it from elsewhere as a {@code RuntimeException}: so a function whose first request
 * succeeds loads neither the exceptions nor this class.
 */
final class Problems {

  private Problems() {}

  static RuntimeException eventTooLarge() {
    return new EventException(
        AlbLimits.EVENT, "expected an event of at most " + AlbLimits.EVENT + " bytes");
  }

  static RuntimeException nullResponse() {
    return new IllegalStateException("null is not a response");
  }

  static RuntimeException requestIsOver() {
    return new IllegalStateException("the request is over: its handler has returned");
  }

  static RuntimeException noRoute() {
    return new HttpProblem(404);
  }

  static RuntimeException methodNotAllowed(String allow) {
    return new HttpProblem(405).header("allow", allow);
  }

  /** A 400 for a request that the service cannot be asked to answer. */
  static RuntimeException badRequest(String detail) {
    return new HttpProblem(400, detail);
  }

  static RuntimeException json(List<JsonFailure> failures) {
    return new JsonException(failures);
  }
}
