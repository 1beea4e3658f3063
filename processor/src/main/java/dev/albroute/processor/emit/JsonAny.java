package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.model.Nullness;

/** {@code Object}: any JSON value. */
final class JsonAny implements JsonCode {

  @Override
  public String name() {
    return "Object";
  }

  @Override
  public CodeBlock read(Site site, Nullness nullness) {
    String method = nullness == Nullness.NULLABLE ? "readObject" : "readNonNull";
    return CodeBlock.of("$T.$N($N)", RuntimeNames.OBJECT_CODEC, method, site.json());
  }

  @Override
  public CodeBlock write(Site site, CodeBlock value) {
    return CodeBlock.of("$T.writeObject($N, $L)", RuntimeNames.OBJECT_CODEC, site.json(), value);
  }

  @Override
  public boolean canBeNull() {
    return true;
  }
}
