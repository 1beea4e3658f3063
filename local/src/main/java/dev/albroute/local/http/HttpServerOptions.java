package dev.albroute.local.http;

import java.time.Duration;

/**
 * What an {@link HttpServer} needs to know.
 *
 * @param host the address to bind
 * @param port the port to bind, 0 for a free one
 * @param maxBody how many bytes of a body are read; a longer one is truncated and its connection closed after the answer
 * @param idleTimeout how long a client may be silent; zero for ever
 */
public record HttpServerOptions(String host, int port, int maxBody, Duration idleTimeout) {}
