package dev.albroute.example.order;

/**
 * Who placed an order.
 *
 * @param id the customer's number
 * @param name the full name
 * @param email where the confirmation goes
 * @param address where the order goes
 */
public record Customer(String id, String name, String email, Address address) {}
