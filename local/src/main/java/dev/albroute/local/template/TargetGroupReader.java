package dev.albroute.local.template;

import dev.albroute.local.balancer.HealthCheck;
import dev.albroute.local.event.HeaderMode;
import dev.albroute.local.message.Evidence;
import dev.albroute.local.message.Finding;
import dev.albroute.local.message.Finding.Severity;
import dev.albroute.local.template.TemplateReader.Resource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads target groups, and notes what would keep them from being deployed. */
final class TargetGroupReader {

  private static final String MULTI_VALUE = "lambda.multi_value_headers.enabled";
  private static final int MAX_NAME = 32;

  private final References references;
  private final List<TemplateFunction> functions;
  private final Map<String, Resource> resources;
  private final List<Finding> findings;

  TargetGroupReader(
      References references,
      List<TemplateFunction> functions,
      Map<String, Resource> resources,
      List<Finding> findings) {
    this.references = references;
    this.functions = functions;
    this.resources = resources;
    this.findings = findings;
  }

  TemplateTargetGroup read(String logicalId, Map<String, Object> properties) {
    String where = "/Resources/" + logicalId + "/Properties";
    boolean lambda =
        Values.text(properties.get("TargetType")).orElse("instance").equals("lambda");
    if (lambda) {
      check(where, properties);
    } else {
      warning(
          where + "/TargetType",
          "is not lambda, so that its requests are answered 503 here",
          "Only Lambda targets are emulated");
    }
    Optional<String> function = lambda ? function(where, properties) : Optional.empty();
    Map<String, String> attributes =
        TemplateReader.keysAndValues(properties.get("TargetGroupAttributes"));
    HeaderMode mode = Values.isTrue(attributes.get(MULTI_VALUE))
        ? HeaderMode.MULTI_VALUE
        : HeaderMode.SINGLE_VALUE;
    return new TemplateTargetGroup(
        logicalId,
        references.targetGroupArn(logicalId),
        mode,
        function,
        Values.isTrue(properties.get("HealthCheckEnabled"))
            ? Optional.of(healthCheck(properties))
            : Optional.empty());
  }

  private void check(String where, Map<String, Object> properties) {
    for (String unwanted : List.of("Port", "Protocol", "VpcId")) {
      if (properties.containsKey(unwanted)) {
        warning(
            where + "/" + unwanted,
            "has no place in a target group of type lambda",
            "Leave it out");
      }
    }
    Values.text(properties.get("Name"))
        .filter(name -> name.length() > MAX_NAME)
        .ifPresent(name -> findings.add(new Finding(
            Severity.ERROR,
            null,
            where + "/Name",
            "has " + name.length() + " characters",
            "Use at most " + MAX_NAME,
            Evidence.DOCUMENTED)));
  }

  private Optional<String> function(String where, Map<String, Object> properties) {
    List<Object> targets = Values.list(properties.get("Targets"));
    if (targets.isEmpty()) {
      return Optional.empty();
    }
    String arn = Values.text(Values.map(targets.get(0)).get("Id")).orElse("");
    Optional<TemplateFunction> function = functions.stream()
        .filter(candidate -> isArnOf(arn, candidate.settings().name()))
        .findFirst();
    if (function.isEmpty()) {
      warning(
          where + "/Targets/0/Id",
          "is " + arn + ", which is no function of this template",
          "Name a handler for it");
    } else if (resources.values().stream()
        .noneMatch(resource -> permits(resource, function.get()))) {
      warning(
          where + "/Targets",
          "needs a permission to invoke " + function.get().logicalId(),
          "Add an AWS::Lambda::Permission for elasticloadbalancing.amazonaws.com and let the target group depend on it");
    }
    return function.map(TemplateFunction::logicalId);
  }

  private static boolean isArnOf(String arn, String functionName) {
    int name = arn.indexOf(":function:");
    String qualified = name < 0 ? arn : arn.substring(name + ":function:".length());
    return qualified.equals(functionName) || qualified.startsWith(functionName + ":");
  }

  private static boolean permits(Resource resource, TemplateFunction function) {
    return resource.type().equals("AWS::Lambda::Permission")
        && Values.text(resource.properties().get("Principal"))
            .orElse("")
            .startsWith("elasticloadbalancing.")
        && isArnOf(
            Values.text(resource.properties().get("FunctionName")).orElse(""),
            function.settings().name());
  }

  private static HealthCheck healthCheck(Map<String, Object> properties) {
    HealthCheck defaults = HealthCheck.DEFAULTS;
    return new HealthCheck(
        Values.text(properties.get("HealthCheckPath")).orElse(defaults.path()),
        seconds(properties.get("HealthCheckIntervalSeconds")).orElse(defaults.interval()),
        seconds(properties.get("HealthCheckTimeoutSeconds")).orElse(defaults.timeout()),
        Values.integer(properties.get("HealthyThresholdCount")).orElse(defaults.healthyThreshold()),
        Values.integer(properties.get("UnhealthyThresholdCount"))
            .orElse(defaults.unhealthyThreshold()),
        Values.text(Values.map(properties.get("Matcher")).get("HttpCode"))
            .orElse(defaults.matcher()));
  }

  private static Optional<Duration> seconds(@Nullable Object value) {
    return Values.integer(value).map(Duration::ofSeconds);
  }

  private void warning(String where, String problem, String fix) {
    findings.add(new Finding(Severity.WARNING, null, where, problem, fix, Evidence.DOCUMENTED));
  }
}
