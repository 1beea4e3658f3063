package dev.albroute.local.http;

import dev.albroute.local.message.Connection;

/**
 * Bytes that are no HTTP request.
 *
 * @param status the status code that fits: 400, 408, 414 or 501
 * @param problem what is wrong with them
 * @param connection where they came in
 */
public record UnreadableRequest(int status, String problem, Connection connection) {}
