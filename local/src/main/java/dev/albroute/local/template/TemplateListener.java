package dev.albroute.local.template;

import dev.albroute.local.rules.Action;
import dev.albroute.local.rules.Rule;
import dev.albroute.local.rules.RuleSet;
import java.util.List;

/**
 * A listener of a template.
 *
 * @param name its logical id, or what the rules of a listener elsewhere name it
 * @param scheme {@code http} or {@code https}
 * @param port its port
 * @param rules its rules
 */
public record TemplateListener(String name, String scheme, int port, RuleSet rules) {

  /**
   * Counts the rules that forward, the default action included.
   *
   * @return how many of its rules reach a function
   */
  public long forwards() {
    List<Rule> all = rules.rules();
    return all.stream().filter(rule -> rule.action() instanceof Action.Forward).count();
  }
}
