package dev.albroute.example;

/** The echo service as a Lambda function: deploy it as {@code dev.albroute.example.EchoFunction}. */
public final class EchoFunction extends EchoApiHandler {}
