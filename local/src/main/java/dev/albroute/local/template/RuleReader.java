package dev.albroute.local.template;

import static dev.albroute.local.message.Evidence.ASSUMED;
import static dev.albroute.local.message.Evidence.DOCUMENTED;

import dev.albroute.local.message.Evidence;
import dev.albroute.local.message.Finding;
import dev.albroute.local.message.Finding.Severity;
import dev.albroute.local.rules.Action;
import dev.albroute.local.rules.Condition;
import dev.albroute.local.rules.FixedResponse;
import dev.albroute.local.rules.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads conditions and actions, and notes what CloudFormation would refuse. */
final class RuleReader {

  private static final Action NOTHING = new FixedResponse(503, "text/plain", "");

  private final List<Finding> findings;

  RuleReader(List<Finding> findings) {
    this.findings = findings;
  }

  List<Condition> conditions(String where, Object list) {
    List<Condition> conditions = new ArrayList<>();
    List<Object> entries = Values.list(list);
    for (int i = 0; i < entries.size(); i++) {
      condition(where + "/" + i, Values.map(entries.get(i))).ifPresent(conditions::add);
    }
    return conditions;
  }

  private Optional<Condition> condition(String where, Map<String, Object> entry) {
    String field = Values.text(entry.get("Field")).orElse("");
    Optional<Condition> condition = switch (field) {
      case "path-pattern" ->
        Optional.of(new Condition.PathPattern(values(where, entry, "PathPatternConfig")));
      case "host-header" ->
        Optional.of(new Condition.HostHeader(values(where, entry, "HostHeaderConfig")));
      case "http-request-method" ->
        Optional.of(
            new Condition.HttpRequestMethod(values(where, entry, "HttpRequestMethodConfig")));
      case "http-header" -> httpHeader(where, entry);
      case "query-string" -> Optional.of(queryString(entry));
      case "source-ip" -> sourceIp(where, values(where, entry, "SourceIpConfig"));
      default -> Optional.empty();
    };
    if (condition.isEmpty() && !List.of("http-header", "source-ip").contains(field)) {
      error(
          where + "/Field",
          "is \"" + field + "\"",
          "Use path-pattern, host-header, http-request-method, http-header, query-string or source-ip");
    }
    return condition;
  }

  private List<String> values(String where, Map<String, Object> entry, String config) {
    Map<String, Object> configured = Values.map(entry.get(config));
    if (configured.containsKey("RegexValues")) {
      warning(
          where + "/" + config + "/RegexValues",
          "is not emulated",
          "Use Values with wildcards here",
          ASSUMED);
    }
    List<String> values = Values.texts(configured.get("Values"));
    return values.isEmpty() ? Values.texts(entry.get("Values")) : values;
  }

  private Optional<Condition> httpHeader(String where, Map<String, Object> entry) {
    Map<String, Object> config = Values.map(entry.get("HttpHeaderConfig"));
    Optional<String> name = Values.text(config.get("HttpHeaderName"));
    if (name.isEmpty()) {
      error(where + "/HttpHeaderConfig/HttpHeaderName", "is missing", "Name the header");
    }
    return name.map(
        known -> new Condition.HttpHeader(known, values(where, entry, "HttpHeaderConfig")));
  }

  private static Condition queryString(Map<String, Object> entry) {
    List<Condition.Parameter> parameters = new ArrayList<>();
    for (Object value : Values.list(Values.map(entry.get("QueryStringConfig")).get("Values"))) {
      Map<String, Object> pair = Values.map(value);
      parameters.add(new Condition.Parameter(
          Values.text(pair.get("Key")).orElse("*"),
          Values.text(pair.get("Value")).orElse("*")));
    }
    return new Condition.QueryString(parameters);
  }

  private Optional<Condition> sourceIp(String where, List<String> blocks) {
    try {
      return Optional.of(new Condition.SourceIp(blocks));
    } catch (IllegalArgumentException noBlock) {
      error(where, String.valueOf(noBlock.getMessage()), "Write CIDR blocks");
      return Optional.empty();
    }
  }

  /** The last action of a list, which is the one that answers. */
  Action action(String where, Object list) {
    List<Object> entries = Values.list(list);
    Action last = NOTHING;
    for (int i = 0; i < entries.size(); i++) {
      last = action(where + "/" + i, Values.map(entries.get(i)));
    }
    if (entries.isEmpty()) {
      error(where, "is empty", "Add a forward, redirect or fixed-response action");
    }
    return last;
  }

  private Action action(String where, Map<String, Object> entry) {
    String type = Values.text(entry.get("Type")).orElse("");
    return switch (type) {
      case "forward" -> forward(where, entry);
      case "redirect" -> redirect(where, Values.map(entry.get("RedirectConfig")));
      case "fixed-response" -> fixed(where, Values.map(entry.get("FixedResponseConfig")));
      case "authenticate-oidc", "authenticate-cognito", "jwt-validation" -> {
        warning(
            where,
            "is of type " + type + ", which is not emulated: every request passes",
            "Send the x-amzn-oidc-* headers yourself",
            ASSUMED);
        yield NOTHING;
      }
      default -> {
        error(where + "/Type", "is \"" + type + "\"", "Use forward, redirect or fixed-response");
        yield NOTHING;
      }
    };
  }

  private Action forward(String where, Map<String, Object> entry) {
    List<Action.WeightedTarget> targets = new ArrayList<>();
    Map<String, Object> config = Values.map(entry.get("ForwardConfig"));
    for (Object group : Values.list(config.get("TargetGroups"))) {
      Map<String, Object> target = Values.map(group);
      targets.add(new Action.WeightedTarget(
          Values.text(target.get("TargetGroupArn")).orElse(""),
          Values.integer(target.get("Weight")).orElse(1)));
    }
    if (targets.isEmpty()) {
      Values.text(entry.get("TargetGroupArn"))
          .ifPresent(arn -> targets.add(new Action.WeightedTarget(arn, 1)));
    }
    if (targets.isEmpty()) {
      error(where, "names no target group", "Set TargetGroupArn or ForwardConfig");
    }
    if (Values.isTrue(Values.map(config.get("TargetGroupStickinessConfig")).get("Enabled"))) {
      warning(
          where + "/ForwardConfig/TargetGroupStickinessConfig",
          "is not emulated: every request is distributed by weight",
          "Do not rely on it here",
          ASSUMED);
    }
    return new Action.Forward(targets);
  }

  private Action redirect(String where, Map<String, Object> config) {
    String status = Values.text(config.get("StatusCode")).orElse("");
    if (!status.equals("HTTP_301") && !status.equals("HTTP_302")) {
      error(
          where + "/RedirectConfig/StatusCode",
          "is \"" + status + "\"",
          "Use HTTP_301 or HTTP_302");
    }
    return new Redirect(
        status.equals("HTTP_301") ? 301 : 302,
        Values.text(config.get("Protocol")).orElse("#{protocol}"),
        Values.text(config.get("Host")).orElse("#{host}"),
        Values.text(config.get("Port")).orElse("#{port}"),
        Values.text(config.get("Path")).orElse("/#{path}"),
        Values.text(config.get("Query")).orElse("#{query}"));
  }

  private Action fixed(String where, Map<String, Object> config) {
    Optional<Integer> status = Values.integer(config.get("StatusCode"));
    if (status.isEmpty() || !String.valueOf(status.get()).matches("[245]\\d\\d")) {
      error(
          where + "/FixedResponseConfig/StatusCode",
          "is no 2xx, 4xx or 5xx code",
          "Write such as \"404\"");
    }
    return new FixedResponse(
        status.orElse(500),
        Values.text(config.get("ContentType")).orElse(""),
        Values.text(config.get("MessageBody")).orElse(""));
  }

  private void error(String where, String problem, String fix) {
    findings.add(new Finding(Severity.ERROR, null, where, problem, fix, DOCUMENTED));
  }

  private void warning(String where, String problem, String fix, Evidence evidence) {
    findings.add(new Finding(Severity.WARNING, null, where, problem, fix, evidence));
  }
}
