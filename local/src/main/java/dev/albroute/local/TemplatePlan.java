package dev.albroute.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.albroute.local.balancer.TargetGroup;
import dev.albroute.local.lambda.HandlerReference;
import dev.albroute.local.lambda.InProcessFunction;
import dev.albroute.local.lambda.LambdaFunction;
import dev.albroute.local.rules.Action;
import dev.albroute.local.rules.Rule;
import dev.albroute.local.template.LoadBalancerTemplate;
import dev.albroute.local.template.TemplateFunction;
import dev.albroute.local.template.TemplateListener;
import dev.albroute.local.template.TemplateTargetGroup;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What of a template is served: the rules of one listener, and all target groups with their functions. */
record TemplatePlan(List<TargetGroup> targetGroups, List<Rule> rules, Action defaultAction) {

  static TemplatePlan of(
      LoadBalancerTemplate template,
      TemplateListener listener,
      Function<TemplateFunction, LambdaFunction> functions) {
    Map<String, LambdaFunction> made = new HashMap<>();
    List<TargetGroup> groups = new ArrayList<>();
    for (TemplateTargetGroup group : template.targetGroups()) {
      Optional<LambdaFunction> target = group
          .function()
          .flatMap(id -> function(template, id))
          .map(found -> made.computeIfAbsent(found.logicalId(), absent -> functions.apply(found)));
      groups.add(new TargetGroup(group.arn(), group.mode(), target, group.healthCheck()));
    }
    List<Rule> all = listener.rules().rules();
    int last = all.size() - 1;
    return new TemplatePlan(groups, all.subList(0, last), all.get(last).action());
  }

  private static Optional<TemplateFunction> function(
      LoadBalancerTemplate template, String logicalId) {
    return template.functions().stream()
        .filter(candidate -> candidate.logicalId().equals(logicalId))
        .findFirst();
  }

  /** Runs a function in this process: a given handler, or the class that its {@code Handler} names. */
  static LambdaFunction inProcess(
      TemplateFunction declared, Map<String, RequestStreamHandler> handlers, PrintStream log) {
    RequestStreamHandler handler = handlers.get(declared.logicalId());
    if (handler != null) {
      return InProcessFunction.of(handler, declared.settings(), log);
    }
    ClassLoader classes = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
        .orElseGet(TemplatePlan.class::getClassLoader);
    return InProcessFunction.onDemand(
        declared.handler(),
        HandlerReference.parse(declared.handler()).load(classes),
        LocalAlbBuilder.MANY,
        declared.settings(),
        log);
  }
}
