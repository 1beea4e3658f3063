package dev.albroute.local.template;

import dev.albroute.local.balancer.HealthCheck;
import dev.albroute.local.event.HeaderMode;
import java.util.Optional;

/**
 * A target group of a template.
 *
 * @param logicalId its logical id
 * @param arn its ARN, made up
 * @param mode its header mode
 * @param function the logical id of the registered function; empty when there is none, or it is no function
 * @param healthCheck its health check, when it is enabled
 */
public record TemplateTargetGroup(
    String logicalId,
    String arn,
    HeaderMode mode,
    Optional<String> function,
    Optional<HealthCheck> healthCheck) {}
