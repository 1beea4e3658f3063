package dev.albroute.local.cli;

import dev.albroute.local.LocalAlbBuilder;
import dev.albroute.local.lambda.HandlerReference;
import dev.albroute.local.lambda.LambdaFunction;
import dev.albroute.local.rules.Action;
import dev.albroute.local.rules.Condition;
import dev.albroute.local.rules.Rule;
import dev.albroute.local.template.LoadBalancerTemplate;
import dev.albroute.local.template.TemplateFunction;
import dev.albroute.local.template.TemplateListener;
import dev.albroute.local.template.TemplateTargetGroup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What belongs to {@code --template}. */
final class TemplateOptions {

  @Option(
      names = "--parameter",
      paramLabel = "NAME=VALUE",
      description = "A parameter of the template; repeat it for more.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--listener",
      paramLabel = "NAME",
      description = "The listener to serve; unless set, the one with the most rules that forward.")
  private @Nullable String listener;

  @Option(
      names = "--function",
      paramLabel = "NAME=CLASS[::METHOD]",
      description = "The handler of a function of the template, in place of its Handler property.")
  private Map<String, String> handlers = new LinkedHashMap<>();

  /** Serves a template, and says where requests go. */
  List<String> configure(
      LocalAlbBuilder builder, Path file, FunctionOptions options, boolean reload, Report report) {
    LoadBalancerTemplate template = LoadBalancerTemplate.read(file, parameters);
    template.findings().forEach(report::finding);
    TemplateListener served = template
        .listener(Optional.ofNullable(listener))
        .orElseThrow(() -> new IllegalArgumentException(
            "The template has no listener" + (listener == null ? "" : " " + listener)));
    builder.template(template, served, function -> {
      warnAboutVariables(function, report);
      return function(file, function, options, reload, report);
    });
    return describe(template, served);
  }

  private LambdaFunction function(
      Path file,
      TemplateFunction function,
      FunctionOptions options,
      boolean reload,
      Report report) {
    HandlerReference handler =
        HandlerReference.parse(handlers.getOrDefault(function.logicalId(), function.handler()));
    List<Path> code =
        options.code().isSet() ? options.code().entries() : code(file, function, options);
    return reload
        ? options.reloading(handler, code, function.settings(), report::plain)
        : options.inProcess(handler, code, function.settings());
  }

  /** A CodeUri is a jar, a directory of classes and jars, or a Maven project. */
  private static List<Path> code(Path file, TemplateFunction function, FunctionOptions options) {
    Path uri = file.toAbsolutePath().resolveSibling(function.codeUri()).normalize();
    if (function.codeUri().isEmpty() || !Files.exists(uri)) {
      return options.code().entries();
    }
    if (!Files.isDirectory(uri)) {
      return List.of(uri);
    }
    List<Path> entries = new ArrayList<>();
    Path classes = uri.resolve("target/classes");
    entries.add(Files.isDirectory(classes) ? classes : uri);
    for (String libraries : List.of("lib", "target/dependency")) {
      if (Files.isDirectory(uri.resolve(libraries))) {
        entries.addAll(CodeOptions.jars(uri.resolve(libraries)));
      }
    }
    return entries;
  }

  private static void warnAboutVariables(TemplateFunction function, Report report) {
    List<String> missing = function.environment().entrySet().stream()
        .filter(variable -> !variable.getValue().equals(System.getenv(variable.getKey())))
        .map(variable -> variable.getKey() + "=" + variable.getValue())
        .toList();
    if (!missing.isEmpty()) {
      report.plain("The environment of " + function.logicalId()
          + " is not set here, start with it: " + String.join(" ", missing));
    }
  }

  private static List<String> describe(LoadBalancerTemplate template, TemplateListener served) {
    Map<String, String> targets = template.targetGroups().stream()
        .collect(Collectors.toMap(
            TemplateTargetGroup::arn, group -> group.function().orElse("no function")));
    return served.rules().rules().stream()
        .map(rule -> "  " + describe(rule) + " -> " + describe(rule.action(), targets))
        .toList();
  }

  private static String describe(Rule rule) {
    if (rule.priority() == Rule.DEFAULT_PRIORITY) {
      return "default";
    }
    return rule.priority() + " "
        + rule.conditions().stream()
            .map(TemplateOptions::describe)
            .collect(Collectors.joining(" and "));
  }

  private static String describe(Condition condition) {
    return condition.field() + " " + String.join(" | ", condition.values());
  }

  private static String describe(Action action, Map<String, String> targets) {
    if (action instanceof Action.Forward forward) {
      return forward.targets().stream()
          .map(target -> targets.getOrDefault(target.targetGroupArn(), target.targetGroupArn())
              + (forward.targets().size() > 1 ? " (" + target.weight() + ")" : ""))
          .collect(Collectors.joining(", "));
    }
    return action.type();
  }
}
