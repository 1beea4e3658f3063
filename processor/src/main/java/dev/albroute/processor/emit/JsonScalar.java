package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.Nullness;
import dev.albroute.processor.model.Scalar;

/** A class of the JDK that is one JSON string or number. */
final class JsonScalar implements JsonCode {
  private final Scalar scalar;

  JsonScalar(JsonType.ScalarType type) {
    scalar = type.scalar();
  }

  @Override
  public String name() {
    return scalar.label();
  }

  @Override
  public CodeBlock read(Site site, Nullness nullness) {
    String method = "read" + scalar.label();
    CodeBlock read = switch (scalar.family()) {
      case BASIC -> CodeBlock.of("$N.$N()", site.json(), method);
      case JDK -> CodeBlock.of("$T.$N($N)", RuntimeNames.JDK_CODECS, method, site.json());
      case ATOMIC -> CodeBlock.of("$T.$N($N)", RuntimeNames.ATOMIC_CODECS, method, site.json());
      case VALUE -> CodeBlock.of("$T.$N($N)", RuntimeNames.JSON_VALUE, method, site.json());
      case JAVA_TIME ->
        CodeBlock.of("$T.$N($N)", RuntimeNames.JAVA_TIME_CODECS, method, site.json());
    };
    if (nullness != Nullness.NULLABLE) {
      return read;
    }
    return scalar == Scalar.STRING
        ? CodeBlock.of("$N.readStringOrNull()", site.json())
        : CodeBlock.of("$N.readNull() ? null : $L", site.json(), read);
  }

  @Override
  public CodeBlock write(Site site, CodeBlock value) {
    String method = "write" + scalar.label();
    return switch (scalar.family()) {
      case BASIC -> CodeBlock.of("$N.$N($L)", site.json(), method, value);
      case JDK ->
        CodeBlock.of("$T.$N($N, $L)", RuntimeNames.JDK_CODECS, method, site.json(), value);
      case ATOMIC ->
        CodeBlock.of("$T.$N($N, $L)", RuntimeNames.ATOMIC_CODECS, method, site.json(), value);
      case VALUE ->
        CodeBlock.of("$T.$N($N, $L)", RuntimeNames.JSON_VALUE, method, site.json(), value);
      case JAVA_TIME ->
        CodeBlock.of("$T.$N($N, $L)", RuntimeNames.JAVA_TIME_CODECS, method, site.json(), value);
    };
  }

  @Override
  public CodeBlock writeProperty(Site site, String names, int index, CodeBlock value) {
    return scalar == Scalar.STRING
        ? CodeBlock.builder()
            .addStatement("$N.writeString($N, $L, $L)", site.json(), names, index, value)
            .build()
        : JsonCode.super.writeProperty(site, names, index, value);
  }

  @Override
  public CodeBlock writeFirst(Site site, String names, CodeBlock value) {
    return scalar == Scalar.STRING
        ? CodeBlock.builder()
            .addStatement("$N.beginObject($N, $L)", site.json(), names, value)
            .build()
        : JsonCode.super.writeFirst(site, names, value);
  }

  @Override
  public boolean canBeNull() {
    return true;
  }
}
