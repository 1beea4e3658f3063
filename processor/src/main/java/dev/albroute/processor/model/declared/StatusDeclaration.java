package dev.albroute.processor.model.declared;

import dev.albroute.processor.model.Place;

/**
 * A {@code @Status} annotation.
 *
 * @param code its value, which may be no status code at all
 * @param place where the value stands
 */
public record StatusDeclaration(int code, Place place) {}
