package dev.albroute.processor.model.declared;

import dev.albroute.processor.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of a method.
 *
 * @param name its name
 * @param naming whether that is the name in the source
 * @param type its type; an array for a varargs parameter
 * @param sources the annotations that say where its value comes from, in source order
 * @param defaultValue its {@code @DefaultValue}
 * @param json its annotations about JSON
 * @param place the parameter
 */
public record ParameterDeclaration(
    String name,
    Naming naming,
    TypeUse type,
    List<SourceAnnotation> sources,
    Optional<Text> defaultValue,
    List<JsonAnnotation> json,
    Place place) {

  /** Copies the lists. */
  public ParameterDeclaration {
    sources = List.copyOf(sources);
    json = List.copyOf(json);
  }

  /** Where the name of a parameter comes from. */
  public enum Naming {
    /** From the source, or from a class file that keeps it. */
    OWN,
    /** From the compiler, since the class file does not keep it. */
    MADE_UP
  }

  /** The annotations that say where a value comes from. */
  public enum Source {
    /** {@code @PathParam}. */
    PATH("PathParam"),
    /** {@code @QueryParam}. */
    QUERY("QueryParam"),
    /** {@code @HeaderParam}. */
    HEADER("HeaderParam"),
    /** {@code @CookieParam}. */
    COOKIE("CookieParam"),
    /** {@code @FormParam}. */
    FORM("FormParam"),
    /** {@code @Body}. */
    BODY("Body");

    private final String annotation;

    Source(String annotation) {
      this.annotation = annotation;
    }

    /**
     * The simple name of the annotation.
     *
     * @return for instance {@code QueryParam}
     */
    public String annotation() {
      return annotation;
    }
  }

  /**
   * One such annotation.
   *
   * @param source which one
   * @param name its value; empty for the parameter's own name
   * @param place the annotation
   */
  public record SourceAnnotation(Source source, Text name, Place place) {}
}
