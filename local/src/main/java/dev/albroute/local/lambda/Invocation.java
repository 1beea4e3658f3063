package dev.albroute.local.lambda;

import dev.albroute.local.message.Octets;

/**
 * One invocation of a function.
 *
 * @param requestId the AWS request id, a UUID
 * @param event the bytes that the function receives
 * @param traceId the trace header that goes with it, such as {@code Root=1-…}; empty when there is none
 */
public record Invocation(String requestId, Octets event, String traceId) {}
