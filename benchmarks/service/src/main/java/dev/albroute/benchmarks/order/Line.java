package dev.albroute.benchmarks.order;

import java.math.BigDecimal;

/** One line of an accepted order. */
public record Line(String sku, int quantity, BigDecimal unitPrice, BigDecimal lineTotal) {}
