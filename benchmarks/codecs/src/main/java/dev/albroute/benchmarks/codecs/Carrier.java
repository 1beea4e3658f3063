package dev.albroute.benchmarks.codecs;

/** What carries a JSON text as a string, as an event and a response do. */
public record Carrier(String body) {}
