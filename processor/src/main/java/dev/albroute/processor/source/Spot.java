package dev.albroute.processor.source;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * An element that messages can point at.
 *
 * @param element the element
 * @param owner the method of a parameter, which the Eclipse compiler does not always tell; any other element itself
 */
record Spot(Element element, Element owner) {

  /** A type, method or field. */
  static Spot of(Element element) {
    return new Spot(element, element);
  }

  /** A parameter of a method or constructor. */
  static Spot of(ExecutableElement method, VariableElement parameter) {
    return new Spot(parameter, method);
  }

  /** The type that it is or that it stands in. */
  TypeElement type() {
    return Members.typeOf(owner);
  }

  /** What tells it from every other element of a compilation, from one round to the next. */
  String key() {
    String key = key(owner);
    return owner instanceof ExecutableElement method && element instanceof VariableElement
        ? key + "#" + method.getParameters().indexOf(element)
        : key;
  }

  private static String key(Element element) {
    if (element instanceof TypeElement type) {
      return type.getQualifiedName().toString();
    }
    Element around = Members.around(element);
    String key = key(around) + "." + element.getSimpleName();
    return element instanceof ExecutableElement
        ? key + "()" + around.getEnclosedElements().indexOf(element)
        : key;
  }
}
