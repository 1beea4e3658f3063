package dev.albroute.benchmarks.order;

import java.math.BigDecimal;

/** One thing of a new order. */
public record Item(String sku, String title, int quantity, BigDecimal unitPrice) {}
