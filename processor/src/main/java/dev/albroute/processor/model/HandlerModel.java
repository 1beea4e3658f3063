package dev.albroute.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One function: what is generated for one annotated interface.
 *
 * @param api the annotated interface
 * @param handler the class to generate, in the package of the interface
 * @param codecs the class to generate for the JSON types, in the same package; not needed where there are no
 *     {@code declarations} and no containers to read or write
 * @param priming the class to generate that primes the handler, in the same package
 * @param visibility who can see the handler: no more than can see the interface
 * @param services what the constructor takes, in its order; one at least
 * @param construction whether there is a constructor without services too
 * @param routes all routes, in the order of the services, of each service in source order
 * @param errors the exceptions with a status that methods of {@code routes} declare, each once and before its superclasses
 * @param declarations the JSON types that have members of their own, in the order of their first use. Every {@link
 *     JsonType.DeclaredType} below {@code routes} and {@code declarations} is among them exactly once.
 * @param main the program that runs the function; empty where none is asked for
 * @param surroundings what the generated source can name
 */
public record HandlerModel(
    TypeRef.ClassType api,
    TypeRef.ClassType handler,
    TypeRef.ClassType codecs,
    TypeRef.ClassType priming,
    Visibility visibility,
    List<ServiceModel> services,
    Construction construction,
    List<RouteModel> routes,
    List<ErrorModel> errors,
    List<JsonDeclaration> declarations,
    Optional<MainModel> main,
    Surroundings surroundings) {

  /** Copies the lists. */
  public HandlerModel {
    services = List.copyOf(services);
    routes = List.copyOf(routes);
    errors = List.copyOf(errors);
    declarations = List.copyOf(declarations);
  }

  /** How a handler can be made. */
  public enum Construction {
    /** Only with a service for each interface. */
    WITH_SERVICES,
    /**
     * Also without arguments: each interface can be implemented by an empty class body, since all of its methods are
     * {@code default} methods.
     */
    WITHOUT_ARGUMENTS_TOO
  }
}
