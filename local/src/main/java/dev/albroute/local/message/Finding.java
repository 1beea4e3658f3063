package dev.albroute.local.message;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, and what to do about it.
 *
 * @param severity whether the load balancer refuses the message or only treats it unlike its author meant
 * @param reason the code in the access log's {@code error_reason} field, such as {@code LambdaInvalidResponse}; null
 *     where the load balancer logs none
 * @param where the place: a JSON pointer into a response, or a header's name; empty for the whole message
 * @param problem a sentence that says what was found
 * @param fix a sentence that says what to write instead
 * @param evidence how sure this rule is
 */
public record Finding(
    Severity severity,
    @Nullable String reason,
    String where,
    String problem,
    String fix,
    Evidence evidence) {

  /** What a finding leads to. */
  public enum Severity {
    /** The load balancer answers with an error of its own. */
    ERROR,
    /** The message passes, though not as its author meant. */
    WARNING
  }

  /** Refuses nulls. */
  public Finding {
    requireNonNull(severity, "severity");
    requireNonNull(where, "where");
    requireNonNull(problem, "problem");
    requireNonNull(fix, "fix");
    requireNonNull(evidence, "evidence");
  }

  /**
   * Tells whether the load balancer refuses the message.
   *
   * @return whether the severity is {@link Severity#ERROR}
   */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * The finding as one line for a person.
   *
   * @return the place, the problem, the fix and the evidence
   */
  public String sentence() {
    StringBuilder text = new StringBuilder();
    if (reason != null) {
      text.append(reason).append(": ");
    }
    if (!where.isEmpty()) {
      text.append(where).append(' ');
    }
    return text.append(problem)
        .append(". ")
        .append(fix)
        .append(". (")
        .append(evidence.label())
        .append(')')
        .toString();
  }
}
