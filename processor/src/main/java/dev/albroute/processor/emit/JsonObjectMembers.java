package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.albroute.processor.model.JsonDeclaration.JsonObject;
import dev.albroute.processor.model.JsonName;
import dev.albroute.processor.model.TypeTag;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The members for a class: a JSON object. */
final class JsonObjectMembers implements JsonMembers {
  /** Properties that one method reads or writes: as many as there are bits in a {@code long} to remember what was seen. */
  static final int PART = 64;

  private final JsonObject declaration;
  private final JsonCodes codes;
  private String names = "";

  JsonObjectMembers(JsonObject declaration, JsonCodes codes) {
    this.declaration = declaration;
    this.codes = codes;
  }

  @Override
  public void addReading(JsonUnit unit) {
    addNames(unit);
    JsonObjectReading reading = new JsonObjectReading(declaration, codes, names, unit);
    if (isWrapped()) {
      unit.addReading(reading.wrapper());
    }
    boolean wide = declaration.names().size() > PART;
    MethodSpec.Builder method =
        wide ? new WideObject(declaration, codes, names, unit).read(reading) : reading.read();
    method.addAnnotations(Deprecations.annotations(
        codes.deprecations().of(declaration.key()), wide ? List.of() : reading.warnings()));
    unit.addReading(method.build());
  }

  @Override
  public void addWriting(JsonUnit unit) {
    addNames(unit);
    new JsonObjectWriting(declaration, codes, names, unit).add();
  }

  private boolean isWrapped() {
    return declaration
        .key()
        .tag()
        .filter(tag -> tag.form() == TypeTag.Form.WRAPPER)
        .isPresent();
  }

  private void addNames(JsonUnit unit) {
    if (!names.isEmpty() || declaration.names().isEmpty()) {
      return;
    }
    names = codes.constant(unit.name());
    List<CodeBlock> literals = new ArrayList<>();
    List<CodeBlock> aliases = new ArrayList<>();
    for (int i = 0; i < declaration.names().size(); i++) {
      JsonName name = declaration.names().get(i);
      literals.add(CodeBlock.of("$S", name.text()));
      for (String alias : name.aliases()) {
        aliases.add(CodeBlock.of("$Z.alias($L, $S)", i, alias));
      }
    }
    unit.add(FieldSpec.builder(
            RuntimeNames.JSON_NAMES, names, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.of($L)$L",
            RuntimeNames.JSON_NAMES,
            CodeBlock.join(literals, ",$W"),
            CodeBlock.join(aliases, ""))
        .build());
  }
}
