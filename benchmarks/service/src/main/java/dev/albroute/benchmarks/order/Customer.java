package dev.albroute.benchmarks.order;

/** Who placed an order. */
public record Customer(String id, String name, String email, Address address) {}
