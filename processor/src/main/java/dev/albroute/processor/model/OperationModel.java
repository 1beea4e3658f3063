package dev.albroute.processor.model;

import java.util.List;

/**
 * A route method: what to bind, what to call, what to answer.
 *
 * @param service the service to call
 * @param method the method to call
 * @param parameters one for each parameter of the method, in order. At most one reads the body, and never beside form
 *     parameters.
 * @param result what the method gives back
 * @param status the status of the response where {@code result} does not say it itself: 200 to 399
 * @param consumes the media types of a body that are accepted; empty where every body is
 * @param produces the media types of the response, best first; empty where the response has no content
 * @param negotiation whether the request's {@code accept} field must admit one of {@code produces}
 * @param exceptions the declared checked exceptions, in source order
 * @param deprecation whether the method, or a type in its signature, is deprecated
 */
public record OperationModel(
    ServiceModel service,
    JavaMethod method,
    List<ParameterModel> parameters,
    ResultModel result,
    int status,
    List<MediaType> consumes,
    List<MediaType> produces,
    Negotiation negotiation,
    List<TypeRef.ClassType> exceptions,
    Deprecation deprecation) {

  /** Copies the lists. */
  public OperationModel {
    parameters = List.copyOf(parameters);
    consumes = List.copyOf(consumes);
    produces = List.copyOf(produces);
    exceptions = List.copyOf(exceptions);
  }

  /** What is made of a request's {@code accept} field. */
  public enum Negotiation {
    /** A request that admits none of the media types is answered with 406 (RFC 9110, section 15.5.7). */
    REQUIRED,
    /** It is not consulted: the one media type stands for a response that has none of its own. */
    NONE
  }
}
