package dev.albroute.example;

import dev.albroute.annotation.AlbRoute;

/**
 * The echo service as a Lambda function: deploy it as {@code dev.albroute.example.EchoFunction}. As a program, on a JVM or as
 * a native executable, it is {@code EchoFunctionMain}.
 */
@AlbRoute(main = true)
public final class EchoFunction extends EchoApiHandler {}
