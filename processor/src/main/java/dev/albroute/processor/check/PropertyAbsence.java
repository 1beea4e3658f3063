package dev.albroute.processor.check;

import dev.albroute.processor.check.Property.Part;
import dev.albroute.processor.check.Property.Role;
import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.Absence;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.Nullness;
import dev.albroute.processor.model.Scalar;
import dev.albroute.processor.model.SimpleType;
import dev.albroute.processor.model.TypeRef.Primitive;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.Text;
import dev.albroute.processor.model.declared.TypeKind;
import dev.albroute.processor.model.declared.TypeUse.Marking;
import java.util.Optional;

/**
 * Finds out what an object without a property means.
 *
 * @param scope where to tell what is wrong
 * @param property the property
 * @param part where its value is given
 * @param text the property in a message
 * @param type how its value is read
 */
record PropertyAbsence(Scope scope, Property property, Part part, String text, JsonType type) {

  Nullness nullness() {
    return JsonTypes.nullnessOf(part.type(), type);
  }

  Absence find() {
    checkNullable();
    Optional<Text> defaultText = defaultText();
    if (defaultText.isPresent()) {
      checkDefault(defaultText.get());
      return new Absence.DefaultText(defaultText.get().value());
    }
    if (type instanceof JsonType.OptionalType) {
      return new Absence.EmptyOptional();
    }
    if (part.role() != Role.PARAMETER) {
      // The object keeps what it has.
      return new Absence.Null();
    }
    return isRequired() || nullness() == Nullness.NON_NULL
        ? new Absence.Required()
        : new Absence.Null();
  }

  private boolean isRequired() {
    Optional<JsonAnnotation> annotation = property.annotation("JsonProperty");
    return annotation
        .map(a ->
            a.flag("required", false) || a.constant("isRequired", "DEFAULT").equals("TRUE"))
        .orElse(false);
  }

  private Optional<Text> defaultText() {
    for (Part other : property.parts()) {
      if (other.defaultValue().isPresent()) {
        return other.defaultValue();
      }
    }
    return property
        .annotation("JsonProperty")
        .flatMap(annotation ->
            annotation.text("defaultValue").map(value -> new Text(value, annotation.place())));
  }

  private void checkNullable() {
    if (type.type() instanceof Primitive primitive && part.type().nullness() == Marking.NULLABLE) {
      scope
          .findings()
          .add(
              Code.COMPONENT_NULLABLE,
              part.place(),
              named(),
              primitive.simple(),
              primitive.box().simple());
    }
  }

  private String named() {
    return text.substring(text.indexOf(' ') + 1);
  }

  private void checkDefault(Text defaultText) {
    Optional<SimpleType> simple = withDefault();
    if (simple.isEmpty()) {
      scope
          .findings()
          .add(Code.COMPONENT_DEFAULT, defaultText.place(), named(), type.type().simple());
    } else if (!DefaultTexts.isConvertible(defaultText.value(), simple.get())) {
      scope
          .findings()
          .addSuggesting(
              Code.COMPONENT_DEFAULT_TEXT,
              defaultText.place(),
              Similar.to(defaultText.value(), DefaultTexts.all(simple.get())),
              defaultText.value(),
              named(),
              type.type().simple(),
              DefaultTexts.fix(simple.get()));
    }
  }

  /** The type of a property that generated code can write a value of: a literal or a constant. */
  private Optional<SimpleType> withDefault() {
    if (type instanceof JsonType.ScalarType scalar
        && scalar.scalar().family() == Scalar.Family.BASIC) {
      return Optional.of(new SimpleType.ScalarType(scalar.type(), scalar.scalar()));
    }
    if (type instanceof JsonType.DeclaredType declared) {
      return scope
          .facts()
          .find(declared.type())
          .filter(declaration -> declaration.kind() == TypeKind.ENUM)
          .map(declaration -> ValueTypes.enumType(declaration));
    }
    return Optional.empty();
  }
}
