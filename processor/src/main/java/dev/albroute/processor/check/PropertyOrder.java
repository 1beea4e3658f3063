package dev.albroute.processor.check;

import dev.albroute.processor.check.Property.Part;
import dev.albroute.processor.check.Property.Role;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.TypeDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order in which the properties of a class are written: first those that an annotation lists, then those with an
 * index, then the parameters of what makes the object, then the others.
 *
 * @param listed names in JSON or Java
 * @param alphabetic whether the others are ordered by name
 */
record PropertyOrder(List<String> listed, boolean alphabetic) {

  static PropertyOrder of(TypeDeclaration type) {
    Optional<JsonAnnotation> annotation = Jackson.find(type.annotations(), "JsonPropertyOrder")
        .or(() -> Jackson.find(type.inherited(), "JsonPropertyOrder"));
    return new PropertyOrder(
        annotation.map(a -> a.texts("value")).orElse(List.of()),
        annotation.map(a -> a.flag("alphabetic", false)).orElse(false));
  }

  List<Property> sort(List<Property> properties) {
    List<Property> left = new ArrayList<>(properties);
    if (alphabetic) {
      left.sort(Comparator.comparing(Property::jsonName));
    }
    List<Property> sorted = new ArrayList<>();
    for (String name : listed) {
      left.stream()
          .filter(property -> property.jsonName().equals(name))
          .findFirst()
          .or(() ->
              left.stream().filter(property -> property.javaName().equals(name)).findFirst())
          .ifPresent(property -> {
            sorted.add(property);
            left.remove(property);
          });
    }
    List<Property> indexed = new ArrayList<>(
        left.stream().filter(property -> property.index().isPresent()).toList());
    indexed.sort(Comparator.comparing(property -> property.index().orElseThrow()));
    sorted.addAll(indexed);
    left.removeAll(indexed);
    List<Property> made = new ArrayList<>(
        left.stream().filter(p -> p.part(Role.PARAMETER) != null).toList());
    if (!alphabetic) {
      made.sort(Comparator.comparing(PropertyOrder::parameterIndex));
    }
    sorted.addAll(made);
    left.removeAll(made);
    sorted.addAll(left);
    return sorted;
  }

  private static int parameterIndex(Property property) {
    Part parameter = property.part(Role.PARAMETER);
    return parameter == null ? 0 : parameter.index();
  }
}
