package dev.albroute.processor.model.declared;

import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;

/**
 * A type that is annotated with {@code @AlbRoute}, or that such a type includes.
 *
 * @param type the type, erased
 * @param kind its kind
 * @param access who can see it
 * @param typeParameters the names of its type parameters
 * @param albRoute its annotation; empty for an included type without one
 * @param consumes its {@code @Consumes}
 * @param produces its {@code @Produces}
 * @param json the annotations about JSON on it
 * @param methods its methods in source order, then those that it inherits and does not override, in the order of the
 *     super-interfaces; the methods of {@code Object} are not among them
 * @param implementing what an implementation must write
 * @param deprecation whether it is deprecated
 * @param place the type's name
 */
public record ApiDeclaration(
    TypeRef.ClassType type,
    TypeKind kind,
    Access access,
    List<String> typeParameters,
    Optional<AlbRouteDeclaration> albRoute,
    Optional<Texts> consumes,
    Optional<Texts> produces,
    List<JsonAnnotation> json,
    List<MethodDeclaration> methods,
    Implementing implementing,
    Deprecation deprecation,
    Place place) {

  /** Copies the lists. */
  public ApiDeclaration {
    typeParameters = List.copyOf(typeParameters);
    json = List.copyOf(json);
    methods = List.copyOf(methods);
  }

  /** What an implementation must write. */
  public enum Implementing {
    /** Nothing: a class with an empty body will do, and any class of the package may be one. */
    EMPTY_BODY,
    /** Methods. */
    CODE,
    /** It can be implemented by the types only that it permits. */
    SEALED
  }

  /**
   * An {@code @AlbRoute} annotation.
   *
   * @param prefix the path in front of all paths
   * @param includes the included types
   * @param codecs the codecs
   * @param main where it says {@code main = true}; empty where it does not
   * @param place the annotation
   */
  public record AlbRouteDeclaration(
      Text prefix,
      List<Include> includes,
      List<CodecUse> codecs,
      Optional<Place> main,
      Place place) {

    /** Copies the lists. */
    public AlbRouteDeclaration {
      includes = List.copyOf(includes);
      codecs = List.copyOf(codecs);
    }
  }

  /**
   * A codec.
   *
   * @param type what the annotation names: a class, but also a primitive or an array
   * @param place where it stands
   */
  public record CodecUse(TypeRef type, Place place) {}

  /**
   * An included type.
   *
   * @param type what the annotation names: a class, but also a primitive or an array
   * @param place where it stands
   */
  public record Include(TypeRef type, Place place) {}
}
