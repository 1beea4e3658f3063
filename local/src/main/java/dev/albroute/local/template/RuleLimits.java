package dev.albroute.local.template;

import dev.albroute.local.message.Evidence;
import dev.albroute.local.message.Finding;
import dev.albroute.local.message.Finding.Severity;
import dev.albroute.local.rules.Condition;
import dev.albroute.local.rules.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The limits of the user guide for one rule. */
final class RuleLimits {

  private static final int MAX_PRIORITY = 50_000;
  private static final int MAX_VALUES_OF_A_RULE = 5;
  private static final int MAX_VALUES_OF_A_CONDITION = 3;
  private static final int MAX_WILDCARDS = 5;
  private static final int MAX_PATTERN = 128;
  private static final Set<String> AT_MOST_ONCE =
      Set.of("path-pattern", "host-header", "http-request-method", "source-ip");

  private final String where;
  private final List<Finding> findings;

  private RuleLimits(String where, List<Finding> findings) {
    this.where = where;
    this.findings = findings;
  }

  static void check(String where, Rule rule, List<Finding> findings) {
    new RuleLimits(where, findings).check(rule);
  }

  private void check(Rule rule) {
    if (rule.priority() < 1 || rule.priority() > MAX_PRIORITY) {
      error("/Priority", "is " + rule.priority(), "Use 1 to " + MAX_PRIORITY);
    }
    if (rule.conditions().isEmpty()) {
      error(
          "/Conditions",
          "is empty",
          "Add a condition; what shall always happen is the listener's default action");
    }
    Set<String> seen = new HashSet<>();
    int values = 0;
    int wildcards = 0;
    for (Condition condition : rule.conditions()) {
      if (AT_MOST_ONCE.contains(condition.field()) && !seen.add(condition.field())) {
        error("/Conditions", "has two conditions " + condition.field(), "Put the values into one");
      }
      checkValues(condition);
      values += condition.values().size();
      wildcards += (int) String.join("", condition.values())
          .chars()
          .filter(c -> c == '*' || c == '?')
          .count();
    }
    if (values > MAX_VALUES_OF_A_RULE) {
      error(
          "/Conditions",
          "has " + values + " values",
          "A rule takes 5 values: split it into several rules");
    }
    if (wildcards > MAX_WILDCARDS) {
      error(
          "/Conditions",
          "has " + wildcards + " wildcards",
          "A rule takes 5 wildcards: split it into several rules");
    }
  }

  private void checkValues(Condition condition) {
    List<String> values = condition.values();
    if (values.isEmpty()) {
      error(
          "/Conditions", "has a condition " + condition.field() + " without values", "Add a value");
    }
    if (values.size() > MAX_VALUES_OF_A_CONDITION) {
      error(
          "/Conditions",
          "has a condition " + condition.field() + " with " + values.size() + " values",
          "A condition takes 3 values: split the rule into several");
    }
    for (String value : values) {
      if (value.length() > MAX_PATTERN) {
        error("/Conditions", "has a value of " + value.length() + " characters", "Use at most 128");
      }
      if (condition instanceof Condition.PathPattern
          && !value.matches("[A-Za-z0-9 _\\-.$/~\"'@:+&*?]*")) {
        error(
            "/Conditions",
            "has the path pattern \"" + value + "\"",
            "Use letters, digits, _-.$/~\"'@:+& and the wildcards * and ?; there is no {name} and no %");
      }
    }
  }

  private void error(String place, String problem, String fix) {
    findings.add(
        new Finding(Severity.ERROR, null, where + place, problem, fix, Evidence.DOCUMENTED));
  }
}
