package dev.albroute.local.response;

import dev.albroute.local.message.Headers;
import dev.albroute.local.message.Octets;

/**
 * What a function answered, as the load balancer understands it.
 *
 * @param status the status code, 200 to 599
 * @param reason the reason phrase of {@code statusDescription}, or the usual one of the code
 * @param headers the headers of the map that the load balancer reads, hop-by-hop fields and {@code content-length} left
 *     out
 * @param body the body, decoded
 */
public record FunctionResponse(int status, String reason, Headers headers, Octets body) {}
