package dev.albroute.local.template;

import dev.albroute.local.event.HeaderAttributes;
import dev.albroute.local.event.HeaderAttributes.ForwardedFor;
import dev.albroute.local.message.Evidence;
import dev.albroute.local.message.Finding;
import dev.albroute.local.message.Finding.Severity;
import dev.albroute.local.rules.Action;
import dev.albroute.local.rules.FixedResponse;
import dev.albroute.local.rules.Rule;
import dev.albroute.local.rules.RuleSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the load balancer of one template. */
final class TemplateReader {

  private static final String ELB = "AWS::ElasticLoadBalancingV2::";
  private static final Action NOT_FOUND = new FixedResponse(404, "text/plain", "");

  private final References references;
  private final Intrinsics intrinsics;
  private final Map<String, Resource> resources = new LinkedHashMap<>();
  private final Map<String, Object> functionDefaults;
  private final List<Finding> findings = new ArrayList<>();
  private final RuleReader rules = new RuleReader(findings);

  /** A resource whose properties have been evaluated. */
  record Resource(String type, Map<String, Object> properties) {}

  TemplateReader(Map<String, Object> template, Map<String, String> parameters) {
    this.references = new References(template, parameters);
    this.intrinsics = new Intrinsics(template, references);
    this.functionDefaults =
        Values.map(intrinsics.evaluate(Values.map(template.get("Globals")).get("Function")));
    Values.map(template.get("Resources")).forEach((logicalId, value) -> {
      Map<String, Object> resource = Values.map(value);
      if (Values.text(resource.get("Condition")).map(intrinsics::condition).orElse(true)) {
        resources.put(
            logicalId,
            new Resource(
                Values.text(resource.get("Type")).orElse(""),
                Values.map(intrinsics.evaluate(resource.get("Properties")))));
      }
    });
  }

  LoadBalancerTemplate read() {
    List<TemplateFunction> functions = new ArrayList<>();
    List<TemplateTargetGroup> targetGroups = new ArrayList<>();
    FunctionReader functionReader = new FunctionReader(functionDefaults, references);
    resources.forEach((logicalId, resource) -> {
      if (resource.type().equals("AWS::Lambda::Function")
          || resource.type().equals("AWS::Serverless::Function")) {
        functions.add(functionReader.read(logicalId, resource.properties()));
      }
    });
    TargetGroupReader targetGroupReader =
        new TargetGroupReader(references, functions, resources, findings);
    resources.forEach((logicalId, resource) -> {
      if (resource.type().equals(ELB + "TargetGroup")) {
        targetGroups.add(targetGroupReader.read(logicalId, resource.properties()));
      }
    });
    List<TemplateListener> listeners = listeners(targetGroups);
    Map<String, String> attributes = loadBalancerAttributes();
    List<Finding> errors = findings.stream().filter(Finding::isError).toList();
    if (!errors.isEmpty()) {
      throw new TemplateException(errors);
    }
    return new LoadBalancerTemplate(
        listeners,
        targetGroups,
        functions,
        headerAttributes(attributes),
        Duration.ofSeconds(
            Values.integer(attributes.get("idle_timeout.timeout_seconds")).orElse(60)),
        findings);
  }

  private List<TemplateListener> listeners(List<TemplateTargetGroup> targetGroups) {
    Map<String, List<Rule>> rulesByListener = rulesByListener();
    List<TemplateListener> listeners = new ArrayList<>();
    resources.forEach((logicalId, resource) -> {
      if (resource.type().equals(ELB + "Listener")) {
        Map<String, Object> properties = resource.properties();
        Action defaultAction = rules.action(
            where(logicalId, "DefaultActions"), Values.list(properties.get("DefaultActions")));
        List<Rule> own = rulesByListener.remove(references.listenerArn(logicalId));
        listeners.add(new TemplateListener(
            logicalId,
            Values.text(properties.get("Protocol")).orElse("HTTP").toLowerCase(Locale.ROOT),
            Values.integer(properties.get("Port")).orElse(80),
            ruleSet(logicalId, own == null ? List.of() : own, defaultAction)));
      }
    });
    // Rules of a listener that another stack owns, whose default action is unknown.
    rulesByListener.forEach((arn, elsewhere) ->
        listeners.add(new TemplateListener(arn, "https", 443, ruleSet(arn, elsewhere, NOT_FOUND))));
    if (listeners.isEmpty() && targetGroups.size() == 1) {
      Action all = Action.forwardTo(targetGroups.get(0).arn());
      listeners.add(new TemplateListener("default", "http", 80, new RuleSet(List.of(), all)));
    }
    return listeners;
  }

  private RuleSet ruleSet(String listener, List<Rule> all, Action defaultAction) {
    try {
      return new RuleSet(all, defaultAction);
    } catch (IllegalArgumentException samePriority) {
      findings.add(new Finding(
          Severity.ERROR,
          null,
          "/Resources/" + listener,
          String.valueOf(samePriority.getMessage()),
          "Give each rule of a listener its own priority",
          Evidence.DOCUMENTED));
      return new RuleSet(List.of(), defaultAction);
    }
  }

  private Map<String, List<Rule>> rulesByListener() {
    Map<String, List<Rule>> byListener = new LinkedHashMap<>();
    resources.forEach((logicalId, resource) -> {
      if (resource.type().equals(ELB + "ListenerRule")) {
        Map<String, Object> properties = resource.properties();
        Rule rule = new Rule(
            Values.integer(properties.get("Priority")).orElse(0),
            rules.conditions(
                where(logicalId, "Conditions"), Values.list(properties.get("Conditions"))),
            rules.action(where(logicalId, "Actions"), Values.list(properties.get("Actions"))));
        RuleLimits.check("/Resources/" + logicalId + "/Properties", rule, findings);
        if (properties.containsKey("Transforms")) {
          findings.add(new Finding(
              Severity.WARNING,
              null,
              where(logicalId, "Transforms"),
              "is not emulated: functions see the path and host of the client",
              "Test the rewritten path by asking for it",
              Evidence.ASSUMED));
        }
        String listener = Values.text(properties.get("ListenerArn")).orElse("listener");
        byListener.computeIfAbsent(listener, absent -> new ArrayList<>()).add(rule);
      }
    });
    return byListener;
  }

  private Map<String, String> loadBalancerAttributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Resource resource : resources.values()) {
      if (resource.type().equals(ELB + "LoadBalancer")) {
        attributes.putAll(keysAndValues(resource.properties().get("LoadBalancerAttributes")));
      }
    }
    return attributes;
  }

  /** A list of maps with {@code Key} and {@code Value}. */
  static Map<String, String> keysAndValues(@Nullable Object list) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Object entry : Values.list(list)) {
      Map<String, Object> attribute = Values.map(entry);
      attributes.put(
          Values.text(attribute.get("Key")).orElse(""),
          Values.text(attribute.get("Value")).orElse(""));
    }
    return attributes;
  }

  private static HeaderAttributes headerAttributes(Map<String, String> attributes) {
    Optional<String> mode =
        Optional.ofNullable(attributes.get("routing.http.xff_header_processing.mode"));
    return new HeaderAttributes(
        mode.map(text -> ForwardedFor.valueOf(text.toUpperCase(Locale.ROOT)))
            .orElse(ForwardedFor.APPEND),
        Values.isTrue(attributes.get("routing.http.xff_client_port.enabled")),
        Values.isTrue(attributes.get("routing.http.drop_invalid_header_fields.enabled")),
        Values.isTrue(attributes.get("routing.http.preserve_host_header.enabled")));
  }

  private static String where(String logicalId, String property) {
    return "/Resources/" + logicalId + "/Properties/" + property;
  }
}
