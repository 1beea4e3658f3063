package dev.albroute.local.rules;

import java.util.List;

/** What a listener does with a request that its rule matched. */
public sealed interface Action permits Action.Forward, Redirect, FixedResponse {

  /**
   * The action's type as templates and access logs write it.
   *
   * @return such as {@code forward}
   */
  String type();

  /**
   * Forwards to one target group.
   *
   * @param targetGroupArn the target group
   * @return the action
   */
  static Forward forwardTo(String targetGroupArn) {
    return new Forward(List.of(new WeightedTarget(targetGroupArn, 1)));
  }

  /**
   * Forwards the request to one of several target groups.
   *
   * @param targets the target groups, at least one
   */
  record Forward(List<WeightedTarget> targets) implements Action {

    /** Copies the list. */
    public Forward {
      targets = List.copyOf(targets);
    }

    @Override
    public String type() {
      return "forward";
    }

    /**
     * Picks a target group by weight.
     *
     * @param point a number from 0 (inclusive) to 1 (exclusive)
     * @return the ARN of the target group at that point of the weights; empty string when all weights are 0
     */
    public String pick(double point) {
      int sum = targets.stream().mapToInt(WeightedTarget::weight).sum();
      double position = point * sum;
      for (WeightedTarget target : targets) {
        position -= target.weight();
        if (position < 0) {
          return target.targetGroupArn();
        }
      }
      return "";
    }
  }

  /**
   * A target group and its share of the requests.
   *
   * @param targetGroupArn the target group
   * @param weight 0 to 999; 0 gets nothing
   */
  record WeightedTarget(String targetGroupArn, int weight) {}
}
