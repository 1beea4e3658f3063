package dev.albroute.processor.model;

import java.util.List;

/**
 * A method of the user.
 *
 * @param owner the type that declares it, erased
 * @param name its name
 * @param erasedParameters the erasure of its parameter types as they are declared, for a Javadoc link
 * @param arity whether its last parameter takes any number of arguments
 */
public record JavaMethod(
    TypeRef.ClassType owner, String name, List<TypeRef> erasedParameters, Arity arity) {

  /** How many arguments a method takes. */
  public enum Arity {
    /** As many as it has parameters. */
    FIXED,
    /** Its last parameter is declared with three dots. */
    VARIABLE
  }

  /** Copies the list. */
  public JavaMethod {
    erasedParameters = List.copyOf(erasedParameters);
  }

  /**
   * The method as messages name it.
   *
   * @return for instance {@code OrdersApi.find(UUID)}
   */
  public String text() {
    StringBuilder text =
        new StringBuilder(owner.simple()).append('.').append(name).append('(');
    String separator = "";
    for (TypeRef parameter : erasedParameters) {
      text.append(separator).append(parameter.simple());
      separator = ", ";
    }
    return text.append(')').toString();
  }
}
