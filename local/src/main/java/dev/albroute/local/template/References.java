package dev.albroute.local.template;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code Ref} and {@code Fn::GetAtt} stand for: parameters, pseudo parameters, and made-up names of resources. */
final class References {

  private static final String REGION = "us-east-1";
  private static final String ACCOUNT = "123456789012";

  private final Map<String, Object> parameters = new HashMap<>();
  private final Map<String, Object> resources;

  References(Map<String, Object> template, Map<String, String> overrides) {
    this.resources = Values.map(template.get("Resources"));
    parameters.put("AWS::AccountId", ACCOUNT);
    parameters.put("AWS::Partition", "aws");
    parameters.put("AWS::Region", REGION);
    parameters.put("AWS::StackName", "local");
    parameters.put(
        "AWS::StackId", "arn:aws:cloudformation:" + REGION + ":" + ACCOUNT + ":stack/local/0");
    parameters.put("AWS::URLSuffix", "amazonaws.com");
    Values.map(template.get("Parameters")).forEach((name, declared) -> {
      Map<String, Object> parameter = Values.map(declared);
      Object value = overrides.containsKey(name) ? overrides.get(name) : parameter.get("Default");
      if (value != null) {
        boolean list =
            Values.text(parameter.get("Type")).orElse("").matches("CommaDelimitedList|List<.*");
        parameters.put(
            name, list ? Arrays.asList(String.valueOf(value).split("\\s*,\\s*", -1)) : value);
      }
    });
  }

  /** The value of {@code Ref}. */
  Object ref(String name) {
    Object parameter = parameters.get(name);
    if (parameter != null) {
      return parameter;
    }
    // SAM: a function with AutoPublishAlias is followed by .Alias or .Version.
    int dot = name.lastIndexOf('.');
    if (dot > 0 && resources.containsKey(name.substring(0, dot))) {
      return attribute(name.substring(0, dot), name.substring(dot + 1));
    }
    return switch (type(name)) {
      case "AWS::Lambda::Function", "AWS::Serverless::Function" -> functionName(name);
      case "AWS::Lambda::Alias", "AWS::Lambda::Version" -> functionArnOf(name);
      case "AWS::ElasticLoadBalancingV2::TargetGroup" -> targetGroupArn(name);
      case "AWS::ElasticLoadBalancingV2::Listener" -> listenerArn(name);
      case "" -> "${" + name + "}";
      default -> name;
    };
  }

  /** The value of {@code Fn::GetAtt}. */
  String attribute(String name, String attribute) {
    String type = type(name);
    if (type.endsWith("::Function")) {
      return switch (attribute) {
        case "Arn" -> functionArn(functionName(name));
        case "Alias", "Version" ->
          functionArn(functionName(name)) + ":" + attribute.toLowerCase(Locale.ROOT);
        default -> "${" + name + "." + attribute + "}";
      };
    }
    return switch (type + "." + attribute) {
      case "AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupArn" -> targetGroupArn(name);
      case "AWS::ElasticLoadBalancingV2::Listener.ListenerArn" -> listenerArn(name);
      case "AWS::ElasticLoadBalancingV2::LoadBalancer.DNSName" ->
        name.toLowerCase(Locale.ROOT) + "-1234567890." + REGION + ".elb.amazonaws.com";
      default -> "${" + name + "." + attribute + "}";
    };
  }

  String targetGroupArn(String logicalId) {
    return loadBalancingArn("targetgroup", properties(logicalId).get("Name"), logicalId);
  }

  String listenerArn(String logicalId) {
    return loadBalancingArn("listener/app/local", null, logicalId);
  }

  /** The function's name: its own if it is plain text, else its logical id. */
  String functionName(String logicalId) {
    return Values.text(properties(logicalId).get("FunctionName")).orElse(logicalId);
  }

  private String type(String logicalId) {
    return Values.text(Values.map(resources.get(logicalId)).get("Type")).orElse("");
  }

  private Map<String, Object> properties(String logicalId) {
    return Values.map(Values.map(resources.get(logicalId)).get("Properties"));
  }

  private static String functionArn(String name) {
    return "arn:aws:lambda:" + REGION + ":" + ACCOUNT + ":function:" + name;
  }

  /** The ARN behind an alias or a version: its function's, with a qualifier. */
  private String functionArnOf(String aliasOrVersion) {
    Object function = properties(aliasOrVersion).get("FunctionName");
    String target = aliasOrVersion;
    for (Map.Entry<String, Object> call : Values.map(function).entrySet()) {
      List<String> arguments = Values.texts(call.getValue());
      target = arguments.isEmpty() ? target : functionName(arguments.get(0));
    }
    return functionArn(Values.text(function).orElse(target)) + ":" + aliasOrVersion;
  }

  private static String loadBalancingArn(String kind, @Nullable Object name, String logicalId) {
    String hash =
        String.format(Locale.ROOT, "%016x", 0x9E3779B97F4A7C15L * (logicalId.hashCode() | 1L));
    return "arn:aws:elasticloadbalancing:" + REGION + ":" + ACCOUNT + ":" + kind + "/"
        + Values.text(name).orElse(logicalId) + "/" + hash;
  }
}
