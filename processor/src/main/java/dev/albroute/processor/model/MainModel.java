package dev.albroute.processor.model;

/**
 * A program that runs one function: a class with a {@code main} method.
 *
 * @param main the class to generate, in the package of the function
 * @param function the class with a constructor without parameters that answers the events
 * @param visibility who can see the generated class: no more than can see the type that asked for it
 * @param deprecation whether the function is deprecated
 * @param surroundings what the generated source can name
 */
public record MainModel(
    TypeRef.ClassType main,
    TypeRef.ClassType function,
    Visibility visibility,
    Deprecation deprecation,
    Surroundings surroundings) {}
