package dev.albroute.processor.model;

/**
 * A place that holds a JSON value: an element of a collection, a value of a map.
 *
 * @param type what it holds
 * @param nullness whether the literal {@code null} may stand there
 */
public record JsonSlot(JsonType type, Nullness nullness) {}
