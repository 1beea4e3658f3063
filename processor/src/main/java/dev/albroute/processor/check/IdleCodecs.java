package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.TypeDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.ComponentDeclaration;
import dev.albroute.processor.model.declared.TypeKind;
import dev.albroute.processor.model.declared.TypeMembers.AccessorDeclaration;
import dev.albroute.processor.model.declared.TypeMembers.ConstructorDeclaration;
import dev.albroute.processor.model.declared.TypeMembers.ParameterFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds each {@code @Codec} on a member of a class that is no property, so that it has no effect. */
final class IdleCodecs {

  private IdleCodecs() {}

  /**
   * Tells of them.
   *
   * @param creator what makes the objects
   * @param properties all properties of the class
   */
  static void tell(TypeDeclaration type, Creator creator, List<Property> properties, Scope scope) {
    Set<JsonAnnotation> used = new HashSet<>();
    properties.forEach(property -> used.addAll(property.annotations()));
    if (creator instanceof Creator.OfOneValue made) {
      used.addAll(made.parameter().annotations());
    }
    for (JsonAnnotation codec : CodecChoice.in(onMembers(type, creator))) {
      if (!used.contains(codec)) {
        scope.findings().add(Code.JSON_CODEC_MEMBER, codec.place(), codec.element());
      }
    }
  }

  private static List<JsonAnnotation> onMembers(TypeDeclaration type, Creator creator) {
    List<JsonAnnotation> all = new ArrayList<>(type.members().outside());
    type.constants().forEach(constant -> all.addAll(constant.annotations()));
    if (type.kind() == TypeKind.RECORD) {
      type.components().forEach(component -> all.addAll(component.annotations()));
    } else {
      type.members().fields().forEach(field -> all.addAll(field.annotations()));
    }
    // Where nothing makes the objects, and that is told, each parameter would seem to be idle.
    boolean made = !(creator instanceof Creator.None none && none.reason().isPresent());
    for (AccessorDeclaration method : type.members().methods()) {
      if (!isAccessor(method, type)) {
        all.addAll(method.annotations());
        if (made) {
          addParameters(method.parameters(), all);
        }
      }
    }
    for (ConstructorDeclaration constructor : type.members().constructors()) {
      if (made && !isCanonical(constructor, type)) {
        addParameters(constructor.parameters(), all);
      }
    }
    return all;
  }

  private static void addParameters(List<ParameterFacts> parameters, List<JsonAnnotation> all) {
    parameters.forEach(parameter -> all.addAll(parameter.annotations()));
  }

  /** Whether a method is that of a component, which has its annotations, too. */
  private static boolean isAccessor(AccessorDeclaration method, TypeDeclaration type) {
    return method.parameters().isEmpty()
        && type.components().stream()
            .map(ComponentDeclaration::name)
            .anyMatch(method.name()::equals);
  }

  /** Whether a constructor is that of the components, which have the annotations of its parameters, too. */
  private static boolean isCanonical(ConstructorDeclaration constructor, TypeDeclaration type) {
    return type.kind() == TypeKind.RECORD
        && constructor.parameters().stream()
            .map(parameter -> parameter.type().type())
            .toList()
            .equals(type.components().stream()
                .map(component -> component.type().type())
                .toList());
  }
}
