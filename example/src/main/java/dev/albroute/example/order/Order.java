package dev.albroute.example.order;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new order as a client sends it.
 *
 * @param reference the client's own name for the order
 * @param customer who orders
 * @param priority how fast to send it; standard where it is missing
 * @param items what is ordered
 * @param tags words to find the order by; may be missing
 * @param note a text for the parcel; may be missing
 * @param gift whether to wrap it; not wrapped where it is missing
 */
public record Order(
    String reference,
    Customer customer,
    @Nullable Priority priority,
    List<Item> items,
    @Nullable List<String> tags,
    @Nullable String note,
    @Nullable Boolean gift) {}
