package dev.albroute.local.rules;

import java.util.List;

/**
 * One rule of a listener.
 *
 * @param priority 1 to 50,000; the lowest is tried first
 * @param conditions all of which must hold
 * @param action what happens then
 */
public record Rule(int priority, List<Condition> conditions, Action action) {

  /** The priority that access logs give to the default action. */
  public static final int DEFAULT_PRIORITY = 0;

  /** Copies the list. */
  public Rule {
    conditions = List.copyOf(conditions);
  }

  /**
   * Looks at a request.
   *
   * @param input the request
   * @return whether all conditions hold
   */
  public boolean matches(RuleInput input) {
    return conditions.stream().allMatch(condition -> condition.matches(input));
  }
}
