package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.JsonDeclaration;
import dev.albroute.processor.model.JsonDeclaration.EnumForm;
import dev.albroute.processor.model.JsonDeclaration.JsonConstant;
import dev.albroute.processor.model.JsonDeclaration.Use;
import dev.albroute.processor.model.JsonType.DeclaredType;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.TypeDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.ConstantDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out what the constants of an enum are in JSON. */
final class JsonEnums {

  private JsonEnums() {}

  /** The declaration of an enum; where something is wrong with it, that is told. */
  static JsonDeclaration of(
      Scope scope, DeclaredType key, TypeDeclaration type, Use use, String name) {
    // jackson-databind names constants by a strategy of another kind, with another annotation.
    Jackson.find(type.annotations(), "JsonNaming")
        .ifPresent(annotation -> Jackson.refuse(annotation, "", scope.findings()));
    Deprecation deprecation = type.deprecation();
    List<JsonConstant> constants = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    Optional<String> otherwise = Optional.empty();
    IdleCodecs.tell(type, new Creator.None(Optional.empty()), List.of(), scope);
    for (ConstantDeclaration constant : type.constants()) {
      deprecation = Scope.strongest(deprecation, constant.deprecation());
      JsonConstant made = constant(constant);
      constants.add(made);
      check(scope, type, made, texts);
      if (Jackson.find(constant.annotations(), "JsonEnumDefaultValue").isPresent()) {
        otherwise = otherwise.or(() -> Optional.of(constant.name()));
      }
    }
    EnumForm form = key.form().orElse(form(scope, type));
    return new JsonDeclaration.JsonEnum(key, name, use, form, constants, otherwise, deprecation);
  }

  private static JsonConstant constant(ConstantDeclaration constant) {
    String text = Jackson.find(constant.annotations(), "JsonProperty")
        .flatMap(annotation -> annotation.text("value"))
        .orElse(constant.name());
    List<String> aliases = new ArrayList<>();
    Jackson.find(constant.annotations(), "JsonAlias").ifPresent(annotation -> {
      for (String alias : annotation.texts("value")) {
        if (!alias.equals(text) && !aliases.contains(alias)) {
          aliases.add(alias);
        }
      }
    });
    return new JsonConstant(constant.name(), text, aliases);
  }

  private static void check(
      Scope scope, TypeDeclaration type, JsonConstant constant, Set<String> texts) {
    List<String> all = new ArrayList<>(constant.aliases());
    all.add(0, constant.jsonName());
    for (String text : all) {
      if (!texts.add(text)) {
        scope
            .findings()
            .add(Code.JSON_DUPLICATE_CONSTANT, type.place(), type.type().simple(), text);
      }
    }
  }

  private static EnumForm form(Scope scope, TypeDeclaration type) {
    Optional<JsonAnnotation> format = Jackson.find(type.annotations(), "JsonFormat");
    String shape = shapeOf(format);
    Optional<EnumForm> form = formOf(shape);
    if (form.isEmpty()) {
      Jackson.refuse(format.orElseThrow(), "(shape = " + shape + ")", scope.findings());
    }
    return form.orElse(EnumForm.TEXT);
  }

  private static String shapeOf(Optional<JsonAnnotation> format) {
    return format.map(annotation -> annotation.constant("shape", "ANY")).orElse("ANY");
  }

  /** What a format at a place makes of the constants of an enum; empty where they are that anyway. */
  static Optional<EnumForm> formAt(Scope scope, TypeDeclaration type, JsonAnnotation format) {
    String shape = shapeOf(Optional.of(format));
    if (shape.equals("ANY") || shape.equals("NATURAL")) {
      return Optional.empty();
    }
    Optional<EnumForm> form = formOf(shape);
    boolean own = form.isPresent() && form.equals(ownForm(type));
    // A method that makes constants takes what it takes.
    if (form.isEmpty() || (!own && StandIns.hasCreator(type))) {
      Jackson.refuse(format, "(shape = " + shape + ")", scope.findings());
      return Optional.empty();
    }
    return own ? Optional.empty() : form;
  }

  /** What the constants of an enum are where nothing is said; empty for what is refused. */
  static Optional<EnumForm> ownForm(TypeDeclaration type) {
    return formOf(shapeOf(Jackson.find(type.annotations(), "JsonFormat")));
  }

  private static Optional<EnumForm> formOf(String shape) {
    return switch (shape) {
      case "ANY", "STRING", "NATURAL" -> Optional.of(EnumForm.TEXT);
      case "NUMBER", "NUMBER_INT" -> Optional.of(EnumForm.ORDINAL);
      default -> Optional.empty();
    };
  }
}
