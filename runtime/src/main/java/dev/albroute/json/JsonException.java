package dev.albroute.json;

import java.util.List;

/**
 * A text that is not JSON, or values in it that nothing can be done with.
 *
 * <p>It says what the sender did wrong, so it carries no stack trace.
 */
public final class JsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<JsonFailure> failures;

  /**
   * An exception for {@code failures}.
   *
   * @param failures what is wrong, in the order of the text; at least one
   * @throws IllegalArgumentException if {@code failures} is empty
   */
  public JsonException(List<JsonFailure> failures) {
    super(summary(failures), null, false, false);
    this.failures = List.copyOf(failures);
  }

  /**
   * Everything that is known to be wrong, in the order of the text.
   *
   * @return at least one failure; empty after deserialization
   */
  public List<JsonFailure> failures() {
    return failures == null ? List.of() : failures;
  }

  private static String summary(List<JsonFailure> failures) {
    if (failures.isEmpty()) {
      throw new IllegalArgumentException("no failure");
    }
    JsonFailure first = failures.get(0);
    StringBuilder text = new StringBuilder(80)
        .append(first)
        .append(" (at byte ")
        .append(first.offset())
        .append(')');
    if (failures.size() > 1) {
      text.append(", and ").append(failures.size() - 1).append(" more");
    }
    return text.toString();
  }
}
