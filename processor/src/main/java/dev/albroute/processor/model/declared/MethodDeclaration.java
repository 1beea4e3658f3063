package dev.albroute.processor.model.declared;

import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.HttpMethod;
import dev.albroute.processor.model.JavaMethod;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A method of an interface, with the type variables of generic super-interfaces replaced.
 *
 * @param method the method
 * @param kind its kind
 * @param typeParameters the names of its type parameters
 * @param routes its route annotations in source order; where it overrides a method and carries no annotation of ours,
 *     those of the overridden method
 * @param parameters its parameters
 * @param result its result
 * @param exceptions the exceptions that it declares, in source order
 * @param status its {@code @Status}
 * @param consumes its {@code @Consumes}
 * @param produces its {@code @Produces}
 * @param declaringConsumes the {@code @Consumes} of the super-interface that it is inherited from
 * @param declaringProduces the {@code @Produces} of the super-interface that it is inherited from
 * @param annotations the names and places of the annotations of ours on the method and its parameters that are no
 *     routes
 * @param json the annotations about JSON on the method, which are about its result
 * @param deprecation whether it is deprecated
 * @param place the method's name
 */
public record MethodDeclaration(
    JavaMethod method,
    Kind kind,
    List<String> typeParameters,
    List<RouteDeclaration> routes,
    List<ParameterDeclaration> parameters,
    TypeUse result,
    List<TypeRef.ClassType> exceptions,
    Optional<StatusDeclaration> status,
    Optional<Texts> consumes,
    Optional<Texts> produces,
    Optional<Texts> declaringConsumes,
    Optional<Texts> declaringProduces,
    List<AnnotationUse> annotations,
    List<JsonAnnotation> json,
    Deprecation deprecation,
    Place place) {

  private static final Set<String> OF_OBJECT = Set.of("toString()", "hashCode()", "equals(Object)");

  /** Copies the lists. */
  public MethodDeclaration {
    typeParameters = List.copyOf(typeParameters);
    routes = List.copyOf(routes);
    parameters = List.copyOf(parameters);
    exceptions = List.copyOf(exceptions);
    annotations = List.copyOf(annotations);
    json = List.copyOf(json);
  }

  /**
   * Whether it is a public method of {@code Object}, which every implementation has.
   *
   * @return true for {@code toString()}, {@code hashCode()} and {@code equals(Object)}
   */
  public boolean isOfObject() {
    String signature = method.text().substring(method.owner().simple().length() + 1);
    return OF_OBJECT.contains(signature);
  }

  /** The kinds of methods that an interface can have. */
  public enum Kind {
    /** An abstract method. */
    ABSTRACT,
    /** A default method. */
    DEFAULT,
    /** A static method. */
    STATIC,
    /** A private method. */
    PRIVATE
  }

  /**
   * A route annotation.
   *
   * @param method the request method
   * @param path the path below the prefix
   * @param place the annotation
   */
  public record RouteDeclaration(HttpMethod method, Text path, Place place) {}

  /**
   * An annotation of ours.
   *
   * @param name its simple name
   * @param place the annotation
   */
  public record AnnotationUse(String name, Place place) {}
}
