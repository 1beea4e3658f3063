package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.emit.JsonCode.Site;
import dev.albroute.processor.model.Nullness;
import javax.lang.model.element.Modifier;

/** What the methods that read and write have in common. */
final class JsonMethods {
  private JsonMethods() {}

  /** The inside of a method of a unit. */
  static Site site(JsonUnit unit) {
    return new Site(unit.home(), "json");
  }

  /** Calls the method of a unit that reads, for which the literal {@code null} is always a failure. */
  static CodeBlock read(Site site, Nullness nullness, JsonUnit unit) {
    CodeBlock read = unit.read(site);
    return nullness == Nullness.NULLABLE
        ? CodeBlock.of("$N.readNull() ? null : $L", site.json(), read)
        : read;
  }

  /** A method that reads, without a body. */
  static MethodSpec.Builder read(JsonUnit unit, TypeName type) {
    return MethodSpec.methodBuilder("read" + unit.name())
        .addModifiers(Modifier.STATIC)
        .returns(type)
        .addParameter(RuntimeNames.JSON_READER, "json");
  }

  /** A method that writes, as far as {@code null} goes. */
  static MethodSpec.Builder write(JsonUnit unit, TypeName type) {
    return MethodSpec.methodBuilder("write" + unit.name())
        .addModifiers(Modifier.STATIC)
        .addParameter(RuntimeNames.JSON_WRITER, "json")
        .addParameter(type, "value")
        .beginControlFlow("if (value == null)")
        .addStatement("json.writeNull()")
        .addStatement("return")
        .endControlFlow();
  }
}
