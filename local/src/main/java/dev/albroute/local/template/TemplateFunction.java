package dev.albroute.local.template;

import dev.albroute.local.lambda.FunctionSettings;
import java.util.Map;

/**
 * A function of a template.
 *
 * @param logicalId its logical id
 * @param handler its handler, such as {@code com.acme.Orders::handle}; empty when the template has none
 * @param codeUri where its code lies, relative to the template; empty when it is not a local path
 * @param settings its name, timeout and memory
 * @param environment its environment variables
 */
public record TemplateFunction(
    String logicalId,
    String handler,
    String codeUri,
    FunctionSettings settings,
    Map<String, String> environment) {

  /** Copies the map. */
  public TemplateFunction {
    environment = Map.copyOf(environment);
  }
}
