package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.emit.JsonCode.Site;
import dev.albroute.processor.emit.SplitSwitch.Case;
import dev.albroute.processor.model.JsonDeclaration.JsonConstant;
import dev.albroute.processor.model.JsonDeclaration.JsonEnum;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.Scalar;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The keys of a map: the names of a JSON object. */
interface JsonKey {

  /** What the keys are called in the names of generated members; empty for strings. */
  String name();

  /** An expression that reads the name of the current property; {@code null} after a failure. */
  CodeBlock read(Site site);

  /** A statement that writes a key as a name. */
  CodeBlock write(Site site, CodeBlock key);

  /** Whether reading can fail. */
  boolean canBeNull();

  /** The keys of a type. */
  static JsonKey of(JsonType type, JsonCodes codes) {
    if (type instanceof JsonType.ScalarType scalar) {
      return scalar.scalar() == Scalar.STRING ? new OfText() : new OfScalar(scalar.scalar());
    }
    return codes.key((JsonType.DeclaredType) type);
  }

  /** Strings. */
  record OfText() implements JsonKey {
    @Override
    public String name() {
      return "";
    }

    @Override
    public CodeBlock read(Site site) {
      return CodeBlock.of("$N.nameText()", site.json());
    }

    @Override
    public CodeBlock write(Site site, CodeBlock key) {
      return CodeBlock.of("$N.name($L)", site.json(), key);
    }

    @Override
    public boolean canBeNull() {
      return false;
    }
  }

  /**
   * Integers and UUIDs.
   *
   * @param scalar which of them
   */
  record OfScalar(Scalar scalar) implements JsonKey {
    @Override
    public String name() {
      return scalar.label();
    }

    @Override
    public CodeBlock read(Site site) {
      return CodeBlock.of("$T.$N($N)", RuntimeNames.MAP_KEYS, "read" + scalar.label(), site.json());
    }

    @Override
    public CodeBlock write(Site site, CodeBlock key) {
      return CodeBlock.of("$N.name($L.toString())", site.json(), key);
    }

    @Override
    public boolean canBeNull() {
      return true;
    }
  }

  /** The constants of an enum. */
  final class OfEnum implements JsonKey, JsonMembers {
    private final JsonEnum declaration;
    private final JsonCodes codes;
    private final JsonUnit unit;

    OfEnum(JsonEnum declaration, JsonCodes codes) {
      this.declaration = declaration;
      this.codes = codes;
      this.unit = codes.unit(declaration.name() + "Key", declaration.key().type(), this);
    }

    @Override
    public String name() {
      return declaration.name();
    }

    @Override
    public CodeBlock read(Site site) {
      return unit.read(site);
    }

    @Override
    public CodeBlock write(Site site, CodeBlock key) {
      return unit.write(site, key);
    }

    @Override
    public boolean canBeNull() {
      return true;
    }

    @Override
    public void addReading(JsonUnit to) {
      TypeName type = TypeNames.of(declaration.key().type());
      List<Case> cases = new ArrayList<>();
      for (JsonConstant constant : declaration.constants()) {
        CodeBlock statement = CodeBlock.builder()
            .addStatement("return $T.$N", type, constant.javaName())
            .build();
        List<String> texts = new ArrayList<>(constant.aliases());
        texts.add(0, constant.jsonName());
        for (String text : texts) {
          cases.add(new Case(CodeBlock.of("$S", text), text, statement));
        }
      }
      MethodSpec.Builder method =
          JsonMethods.read(to, type).addStatement("String name = json.nameText()");
      CodeBlock otherwise = CodeBlock.builder()
          .addStatement(
              "json.fail(json.offset(), $S)",
              "its name is no " + declaration.key().type().simpleName())
          .addStatement("return null")
          .build();
      List<MethodSpec> further = SplitSwitch.byText("name", cases)
          .addTo(
              method,
              otherwise,
              suffix -> {
                MethodSpec.Builder part = MethodSpec.methodBuilder("read" + to.name() + suffix)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(type)
                    .addParameter(RuntimeNames.JSON_READER, "json")
                    .addParameter(String.class, "name");
                Deprecations.mark(part, codes.deprecations().of(declaration.key()));
                return part;
              },
              CodeBlock.of("json, name"));
      Deprecations.mark(method, codes.deprecations().of(declaration.key()));
      to.addReading(method.build());
      further.forEach(to::addReading);
    }

    @Override
    public void addWriting(JsonUnit to) {
      JsonConstantTexts texts = new JsonConstantTexts(declaration, to);
      MethodSpec.Builder method = MethodSpec.methodBuilder("write" + to.name())
          .addModifiers(Modifier.STATIC)
          .addParameter(RuntimeNames.JSON_WRITER, "json")
          .addParameter(TypeNames.of(declaration.key().type()), "key")
          .addStatement("json.name($L)", texts.of(CodeBlock.of("key")));
      Deprecations.mark(method, codes.deprecations().of(declaration.key()));
      to.addWriting(method.build());
      texts.methods().forEach(to::add);
    }
  }
}
