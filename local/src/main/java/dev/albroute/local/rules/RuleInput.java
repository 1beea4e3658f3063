package dev.albroute.local.rules;

import dev.albroute.local.event.RawQuery;
import dev.albroute.local.message.Headers;
import java.util.List;

/**
 * What conditions look at.
 *
 * @param method the request's method
 * @param host the host without its port; empty when there is none
 * @param path the raw path
 * @param query the raw query parameters
 * @param headers the headers as received
 * @param clientAddress the client's IP address
 */
public record RuleInput(
    String method,
    String host,
    String path,
    List<RawQuery.Pair> query,
    Headers headers,
    String clientAddress) {}
