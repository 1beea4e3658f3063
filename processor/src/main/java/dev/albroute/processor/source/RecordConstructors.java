package dev.albroute.processor.source;

import dev.albroute.processor.model.Maker.Trust;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements.Origin;

/** Tells the constructors of records apart. */
final class RecordConstructors {

  private final Compiler compiler;

  RecordConstructors(Compiler compiler) {
    this.compiler = compiler;
  }

  /** Whether the canonical constructor of a record may refuse values, as one that somebody wrote may. */
  Trust trust(TypeElement type) {
    if (!compiler.sources().contain(type)) {
      return Trust.MAY_REFUSE;
    }
    for (Element enclosed : type.getEnclosedElements()) {
      if (enclosed.getKind() == ElementKind.CONSTRUCTOR && isImplicit(enclosed, type)) {
        return Trust.ASSIGNS;
      }
    }
    return Trust.MAY_REFUSE;
  }

  private boolean isImplicit(Element constructor, TypeElement type) {
    return compiler.elements().getOrigin(constructor) != Origin.EXPLICIT
        || (isOfEclipse(constructor) && isInFrontOfMethods(constructor, type));
  }

  /** The Eclipse compiler takes all members of a record for explicit ones. */
  private static boolean isOfEclipse(Element element) {
    return element.getClass().getName().startsWith("org.eclipse.");
  }

  /**
   * The Eclipse compiler lists implicit members in front of those of the body, constructors in front of methods. So a
   * constructor in front of an implicit method is implicit; such methods, unlike most that people write, are final.
   */
  private static boolean isInFrontOfMethods(Element constructor, TypeElement type) {
    List<? extends Element> members = type.getEnclosedElements();
    boolean anyFinal = false;
    for (Element member : members) {
      if (member.getKind() == ElementKind.METHOD) {
        if (members.indexOf(member) < members.indexOf(constructor)) {
          return false;
        }
        anyFinal |= member.getModifiers().contains(Modifier.FINAL);
      }
    }
    return anyFinal;
  }

  /** Whether a constructor takes the components of a record in their order. */
  static boolean isCanonical(ExecutableElement constructor, TypeElement type) {
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    if (constructor.getParameters().size() != components.size()) {
      return false;
    }
    for (int i = 0; i < components.size(); i++) {
      String parameter = constructor.getParameters().get(i).asType().toString();
      if (!parameter.equals(components.get(i).asType().toString())) {
        return false;
      }
    }
    return true;
  }
}
