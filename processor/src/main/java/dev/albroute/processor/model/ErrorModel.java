package dev.albroute.processor.model;

/**
 * A declared exception that answers the request with a status of its own.
 *
 * @param type the exception
 * @param status 400 to 599. Below 500 the exception's message is for the client; from 500 on it is not.
 * @param deprecation whether the type is deprecated
 */
public record ErrorModel(TypeRef.ClassType type, int status, Deprecation deprecation) {}
