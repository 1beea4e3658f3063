package dev.albroute.benchmarks.order;

/** A postal address. */
public record Address(String line1, String city, String postcode, String country) {}
