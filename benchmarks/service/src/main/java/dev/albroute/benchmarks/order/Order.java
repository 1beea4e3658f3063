package dev.albroute.benchmarks.order;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new order as a client sends it. */
public record Order(
    String reference,
    Customer customer,
    @Nullable Priority priority,
    List<Item> items,
    @Nullable List<String> tags,
    @Nullable String note,
    @Nullable Boolean gift) {}
