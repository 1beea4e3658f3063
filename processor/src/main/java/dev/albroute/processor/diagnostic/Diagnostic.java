package dev.albroute.processor.diagnostic;

import dev.albroute.processor.model.Place;
import java.util.Optional;

/**
 * One thing that is wrong.
 *
 * @param code what it is
 * @param place where the user should look
 * @param message the whole message, code and fix included
 */
public record Diagnostic(Code code, Place place, String message) {

  /**
   * A finding.
   *
   * @param code what it is
   * @param place where the user should look
   * @param arguments the user's own names, as the code's message wants them
   * @return the finding
   */
  public static Diagnostic of(Code code, Place place, Object... arguments) {
    return new Diagnostic(code, place, code.message(Optional.empty(), arguments));
  }

  /**
   * A finding where the user may have meant another name.
   *
   * @param code what it is
   * @param place where the user should look
   * @param meant that name, where there is one
   * @param arguments the user's own names, as the code's message wants them
   * @return the finding
   */
  public static Diagnostic suggesting(
      Code code, Place place, Optional<String> meant, Object... arguments) {
    return new Diagnostic(code, place, code.message(meant, arguments));
  }
}
