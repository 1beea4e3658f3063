package dev.albroute.processor.model.declared;

import dev.albroute.processor.model.Place;

/**
 * A text in an annotation.
 *
 * @param value the text; of an element that is not written its default
 * @param place where it stands
 */
public record Text(String value, Place place) {}
