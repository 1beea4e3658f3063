package dev.albroute.local.http;

import dev.albroute.local.message.Connection;

/**
 * Bytes that are no HTTP request.
 *
 * @param status the status code that fits: 400, 408 or 414
 * @param problem what is wrong with them
 * @param connection where they came in
 */
public record UnreadableRequest(int status, String problem, Connection connection) {}
