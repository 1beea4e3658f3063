package dev.albroute.processor.model;

/**
 * An interface whose implementation the handler is given.
 *
 * @param type the interface
 * @param field the name of the handler's field and constructor parameter; unique in the handler, no keyword, and
 *     neither {@code filters} nor the name of another service
 * @param deprecation whether the interface is deprecated
 */
public record ServiceModel(TypeRef.ClassType type, String field, Deprecation deprecation) {}
