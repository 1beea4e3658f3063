package dev.albroute.processor.model.declared;

import dev.albroute.processor.model.Place;

/**
 * An annotation of ours outside of any interface that could be served.
 *
 * @param name its simple name
 * @param element what it stands on, for messages: {@code OrdersService.find}
 * @param kind the kind of the type around it
 * @param place the annotation
 */
public record StrayAnnotation(String name, String element, TypeKind kind, Place place) {}
