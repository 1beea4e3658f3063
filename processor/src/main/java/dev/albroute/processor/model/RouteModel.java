package dev.albroute.processor.model;

/**
 * One way to reach a method: one route annotation.
 *
 * @param name the name of the method to generate for this route: the name of the user's method, with a number from 2
 *     behind it where that is taken; unique among the routes of the handler, no keyword
 * @param method the request method
 * @param template the whole path
 * @param operation what is called; several routes may share one
 */
public record RouteModel(
    String name, HttpMethod method, PathTemplate template, OperationModel operation) {}
