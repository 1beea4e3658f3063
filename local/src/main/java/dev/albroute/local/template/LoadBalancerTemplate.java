package dev.albroute.local.template;

import dev.albroute.local.event.HeaderAttributes;
import dev.albroute.local.message.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The load balancer of a CloudFormation or SAM template.
 *
 * @param listeners its listeners with their rules
 * @param targetGroups its target groups
 * @param functions its functions
 * @param attributes what the load balancer does to headers
 * @param idleTimeout how long a client may be silent
 * @param findings what is unusual, not emulated, or likely to fail when it is deployed
 */
public record LoadBalancerTemplate(
    List<TemplateListener> listeners,
    List<TemplateTargetGroup> targetGroups,
    List<TemplateFunction> functions,
    HeaderAttributes attributes,
    Duration idleTimeout,
    List<Finding> findings) {

  /** Copies the lists. */
  public LoadBalancerTemplate {
    listeners = List.copyOf(listeners);
    targetGroups = List.copyOf(targetGroups);
    functions = List.copyOf(functions);
    findings = List.copyOf(findings);
  }

  /**
   * Reads a template file.
   *
   * @param file YAML or JSON
   * @param parameters values for its parameters, in place of their defaults
   * @return the load balancer
   * @throws TemplateException when CloudFormation would refuse the template
   * @throws UncheckedIOException when the file cannot be read
   */
  public static LoadBalancerTemplate read(Path file, Map<String, String> parameters) {
    try {
      return parse(Files.readString(file), parameters);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read the template " + file, unreadable);
    }
  }

  /**
   * Reads the text of a template.
   *
   * @param text YAML or JSON
   * @param parameters values for its parameters, in place of their defaults
   * @return the load balancer
   * @throws TemplateException when CloudFormation would refuse the template
   */
  public static LoadBalancerTemplate parse(String text, Map<String, String> parameters) {
    return new TemplateReader(TemplateFile.read(text), parameters).read();
  }

  /**
   * Picks the listener to serve: the named one, or the one with the most rules that forward.
   *
   * @param name a logical id; empty for any
   * @return the listener; empty when there is none
   */
  public Optional<TemplateListener> listener(Optional<String> name) {
    return listeners.stream()
        .filter(listener -> name.map(listener.name()::equals).orElse(true))
        .max(Comparator.comparingLong(TemplateListener::forwards));
  }
}
