package dev.albroute.local.template;

import dev.albroute.local.lambda.FunctionSettings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code AWS::Serverless::Function} and {@code AWS::Lambda::Function}. */
final class FunctionReader {

  /** Lambda's own defaults. */
  private static final int DEFAULT_TIMEOUT_SECONDS = 3;

  private static final int DEFAULT_MEMORY = 128;

  private final Map<String, Object> defaults;
  private final References references;

  FunctionReader(Map<String, Object> defaults, References references) {
    this.defaults = defaults;
    this.references = references;
  }

  TemplateFunction read(String logicalId, Map<String, Object> properties) {
    int timeout = Values.integer(property(properties, "Timeout")).orElse(DEFAULT_TIMEOUT_SECONDS);
    FunctionSettings settings = FunctionSettings.DEFAULTS
        .withName(references.functionName(logicalId))
        .withTimeout(Duration.ofSeconds(Math.max(1, timeout)))
        .withMemory(Values.integer(property(properties, "MemorySize")).orElse(DEFAULT_MEMORY));
    Map<String, String> environment = new LinkedHashMap<>();
    variables(defaults)
        .forEach(
            (name, value) -> Values.text(value).ifPresent(text -> environment.put(name, text)));
    variables(properties)
        .forEach(
            (name, value) -> Values.text(value).ifPresent(text -> environment.put(name, text)));
    Optional<String> code =
        Values.text(property(properties, "CodeUri")).or(() -> Values.text(properties.get("Code")));
    return new TemplateFunction(
        logicalId,
        Values.text(property(properties, "Handler")).orElse(""),
        code.filter(uri -> !uri.startsWith("s3://")).orElse(""),
        settings,
        environment);
  }

  private static Map<String, Object> variables(Map<String, Object> properties) {
    return Values.map(Values.map(properties.get("Environment")).get("Variables"));
  }

  private @Nullable Object property(Map<String, Object> properties, String name) {
    Object own = properties.get(name);
    return own == null ? defaults.get(name) : own;
  }
}
