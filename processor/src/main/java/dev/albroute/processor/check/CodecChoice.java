package dev.albroute.processor.check;

import dev.albroute.processor.check.JsonTypes.Where;
import dev.albroute.processor.check.JsonTypes.Where.Extent;
import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.TypeRef.Primitive;
import dev.albroute.processor.model.declared.ApiDeclaration;
import dev.albroute.processor.model.declared.ApiDeclaration.AlbRouteDeclaration;
import dev.albroute.processor.model.declared.ApiDeclaration.CodecUse;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.TypeDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.Codec;
import dev.albroute.processor.model.declared.TypeDeclaration.Visible;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the user's codec for a type: that of the property, else that of the interface, else that of the type. */
final class CodecChoice {

  private final Scope scope;
  private final Map<TypeRef, ClassType> ofInterface = new LinkedHashMap<>();

  CodecChoice(Scope scope) {
    this.scope = scope;
    // The first codec for a type counts, so that the interface can replace those of what it
    // includes.
    add(scope.facts().api());
    scope.facts().included().values().forEach(this::add);
  }

  private void add(ApiDeclaration api) {
    for (CodecUse use : api.albRoute().map(AlbRouteDeclaration::codecs).orElse(List.of())) {
      codec(use.type(), use.place())
          .ifPresent(codec -> ofInterface.putIfAbsent(codec.type(), (ClassType) use.type()));
    }
  }

  /** The {@code @Codec} among annotations. */
  static List<JsonAnnotation> in(List<JsonAnnotation> annotations) {
    return annotations.stream().filter(a -> a.name().equals("Codec")).toList();
  }

  /** Tells of a {@code @Codec} where there is no JSON. */
  static void refuse(List<JsonAnnotation> annotations, Scope scope) {
    for (JsonAnnotation codec : in(annotations)) {
      scope.findings().add(Code.JSON_CODEC_IDLE, codec.place(), codec.element());
    }
  }

  /** Whether there is a codec for a type wherever it is used. */
  boolean isKnown(ClassType type) {
    return ofInterface.containsKey(type)
        || scope
            .facts()
            .find(type)
            .filter(declaration -> !in(declaration.annotations()).isEmpty())
            .isPresent();
  }

  /** The codec for a type where it is used; empty where there is none, or none that works, which is told. */
  Optional<JsonType> of(TypeRef type, Where where) {
    TypeRef boxed = type instanceof Primitive primitive ? primitive.box() : type;
    Optional<JsonAnnotation> named = Jackson.find(where.annotations(), "Codec");
    if (named.isPresent() && where.extent() != Extent.PART) {
      return named.get().type("value").flatMap(codec -> matching(codec, type, boxed, named.get()));
    }
    ClassType known = ofInterface.get(boxed);
    if (known != null) {
      return codec(known, where.place()).flatMap(codec -> made(type, known, codec));
    }
    if (type instanceof ClassType classType) {
      Optional<JsonAnnotation> annotation = scope
          .facts()
          .find(classType)
          .flatMap(declaration -> Jackson.find(declaration.annotations(), "Codec"));
      return annotation
          .flatMap(a -> a.type("value"))
          .flatMap(codec -> matching(codec, type, boxed, annotation.orElseThrow()));
    }
    return Optional.empty();
  }

  private Optional<JsonType> matching(
      TypeRef codecType, TypeRef type, TypeRef boxed, JsonAnnotation annotation) {
    Optional<Codec> codec = codec(codecType, annotation.place());
    if (codec.isEmpty()) {
      return Optional.empty();
    }
    if (!codec.get().type().equals(boxed)) {
      scope
          .findings()
          .add(
              Code.JSON_CODEC,
              annotation.place(),
              codecType.simple(),
              boxed.simple(),
              "JsonCodec<" + boxed.simple() + ">");
      return Optional.empty();
    }
    return made(type, (ClassType) codecType, codec.get());
  }

  private static Optional<JsonType> made(TypeRef type, ClassType codecType, Codec codec) {
    return codec.instance().map(way -> new JsonType.CodecType(type, codecType, way));
  }

  /** What a class is as a codec; empty where it is none, or has no instance, which is told. */
  private Optional<Codec> codec(TypeRef type, Place place) {
    Optional<TypeDeclaration> declaration =
        type instanceof ClassType classType ? scope.facts().find(classType) : Optional.empty();
    Optional<Codec> codec = declaration.flatMap(TypeDeclaration::codec);
    if (codec.isEmpty()) {
      scope.findings().add(Code.JSON_CODEC, place, type.simple(), "anything", "JsonCodec<T>");
      return Optional.empty();
    }
    if (codec.get().instance().isEmpty()
        || declaration.orElseThrow().visibility() == Visible.HIDDEN) {
      scope.findings().add(Code.JSON_CODEC_INSTANCE, place, type.simple());
      return Optional.empty();
    }
    return codec;
  }
}
