package dev.albroute.local.rules;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of a listener. Immutable. */
public final class RuleSet {

  private final List<Rule> byPriority;
  private final Rule defaultRule;

  /**
   * Sorts rules.
   *
   * @param rules the rules in any order
   * @param defaultAction what happens when none matches
   * @throws IllegalArgumentException when two rules have the same priority
   */
  public RuleSet(List<Rule> rules, Action defaultAction) {
    Set<Integer> priorities = new HashSet<>();
    for (Rule rule : rules) {
      if (!priorities.add(rule.priority())) {
        throw new IllegalArgumentException("Two rules have the priority " + rule.priority());
      }
    }
    this.byPriority =
        rules.stream().sorted(Comparator.comparing(Rule::priority)).toList();
    this.defaultRule = new Rule(Rule.DEFAULT_PRIORITY, List.of(), defaultAction);
  }

  /**
   * Finds the rule of a request.
   *
   * @param input the request
   * @return the matching rule of the lowest priority, or the default rule with priority 0
   */
  public Rule match(RuleInput input) {
    for (Rule rule : byPriority) {
      if (rule.matches(input)) {
        return rule;
      }
    }
    return defaultRule;
  }

  /**
   * All rules.
   *
   * @return the rules by priority and the default rule at the end
   */
  public List<Rule> rules() {
    return Stream.concat(byPriority.stream(), Stream.of(defaultRule)).toList();
  }
}
