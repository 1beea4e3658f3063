package dev.albroute.processor.check;

import dev.albroute.processor.check.JsonTypes.Where;
import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.Content;
import dev.albroute.processor.model.JsonDeclaration.Use;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.OptionalKind;
import dev.albroute.processor.model.ParameterModel;
import dev.albroute.processor.model.Presence;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.TypeRef.Primitive;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.ParameterDeclaration;
import dev.albroute.processor.model.declared.TypeUse;
import dev.albroute.processor.model.declared.TypeUse.Marking;
import java.util.List;
import java.util.Optional;

/**
 * Finds what the body of a request becomes.
 *
 * @param scope where to tell what is wrong
 * @param json finds the form of what is JSON
 * @param methodText the method in messages
 */
record BodyContent(Scope scope, JsonTypes json, String methodText) {

  /** The model of a parameter for the body; empty where it has no form, which is told. */
  Optional<ParameterModel> of(ParameterDeclaration parameter) {
    TypeUse use = parameter.type();
    TypeRef type = use.type();
    List<JsonAnnotation> codec = CodecChoice.in(parameter.json());
    Where where = new Where(
            JavaText.typeOf(parameter.name(), methodText), parameter.place(), Use.READ)
        .with(codec);
    Optional<OptionalKind> optional = JdkTypes.optional(type);
    if (optional.isPresent()
        && optional.get() == OptionalKind.OPTIONAL
        && use.parts().size() == 1
        && JdkTypes.optional(use.parts().get(0).type()).isEmpty()) {
      return content(use.parts().get(0), where.content())
          .map(c -> model(parameter, c, new Presence.OptionalValue(OptionalKind.OPTIONAL)));
    }
    if (optional.isPresent() && optional.get() != OptionalKind.OPTIONAL) {
      CodecChoice.refuse(codec, scope);
      Primitive primitive = JdkTypes.primitiveIn(optional.get());
      JsonType scalar =
          new JsonType.ScalarType(primitive, JdkTypes.scalar(primitive).orElseThrow());
      Presence presence = new Presence.OptionalValue(optional.get());
      return Optional.of(model(parameter, new Content.Json(scalar), presence));
    }
    boolean nullable = use.nullness() == Marking.NULLABLE;
    if (nullable && type instanceof Primitive primitive) {
      scope
          .findings()
          .add(
              Code.NULLABLE_PRIMITIVE,
              parameter.place(),
              type.simple(),
              parameter.name(),
              methodText,
              primitive.box().simple());
      return Optional.empty();
    }
    return content(use, where)
        .map(
            c -> model(parameter, c, nullable ? new Presence.Nullable() : new Presence.Required()));
  }

  private static ParameterModel model(
      ParameterDeclaration parameter, Content content, Presence presence) {
    return new ParameterModel.BodyParameter(
        parameter.name(), parameter.type().type(), content, presence);
  }

  private Optional<Content> content(TypeUse use, Where where) {
    Optional<Content> plain = where.annotations().isEmpty() ? plain(use.type()) : Optional.empty();
    return plain.or(() -> json.find(use, where).map(Content.Json::new));
  }

  /** The content of a type that is no JSON unless a codec makes it so; empty for all other types. */
  static Optional<Content> plain(TypeRef type) {
    if (JdkTypes.is(type, "java.lang.String")) {
      return Optional.of(new Content.Text());
    }
    if (JdkTypes.isByteArray(type)) {
      return Optional.of(new Content.Bytes());
    }
    return JdkTypes.is(type, "java.io.InputStream")
        ? Optional.of(new Content.Stream())
        : Optional.empty();
  }
}
