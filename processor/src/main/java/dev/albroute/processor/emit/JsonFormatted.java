package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.Nullness;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.ValueFormat;

/** A value of the JDK in another form than its usual one, read and written by the runtime. */
final class JsonFormatted implements JsonCode {
  private final JsonType.FormattedType type;
  private final Form form;

  /**
   * How a form is called.
   *
   * @param word its part of a name
   * @param reader what has the method that reads: a class, or a constant that site-dependent code names
   * @param read the method that reads
   * @param write the method that writes
   */
  private record Form(String word, Target reader, String read, String write) {}

  /** What has the methods for a form. */
  private interface Target {
    CodeBlock at(Site site);
  }

  JsonFormatted(JsonType.FormattedType type, JsonCodes codes) {
    this.type = type;
    this.form = type.format().accept(new Forms(type, codes));
  }

  @Override
  public String name() {
    return form.word() + type.scalar().label();
  }

  @Override
  public CodeBlock read(Site site, Nullness nullness) {
    CodeBlock read = type.format() instanceof ValueFormat.Raw
        ? CodeBlock.of("$N.readString()", site.json())
        : CodeBlock.of("$L.$N($N)", form.reader().at(site), form.read(), site.json());
    return nullness == Nullness.NULLABLE && canBeNull()
        ? CodeBlock.of("$N.readNull() ? null : $L", site.json(), read)
        : read;
  }

  @Override
  public CodeBlock write(Site site, CodeBlock value) {
    return CodeBlock.of("$L.$N($N, $L)", form.reader().at(site), form.write(), site.json(), value);
  }

  @Override
  public boolean canBeNull() {
    return !(type.type() instanceof TypeRef.Primitive);
  }

  private record Forms(JsonType.FormattedType type, JsonCodes codes)
      implements ValueFormat.Visitor<Form> {
    private String label() {
      return type.scalar().label();
    }

    @Override
    public Form visit(ValueFormat.Quoted format) {
      CodeBlock target = CodeBlock.of("$T", RuntimeNames.QUOTED_CODECS);
      return new Form("Quoted", site -> target, "read" + label(), "write");
    }

    @Override
    public Form visit(ValueFormat.Raw format) {
      CodeBlock target = CodeBlock.of("$T", RuntimeNames.JSON_VALUE);
      return new Form("Raw", site -> target, "", "writeText");
    }

    @Override
    public Form visit(ValueFormat.Pattern format) {
      JsonConstant constant = codes.pattern(format, label());
      return new Form("Pattern", constant::at, "read" + label(), "write");
    }

    @Override
    public Form visit(ValueFormat.Decimal format) {
      CodeBlock target = CodeBlock.of("$T", RuntimeNames.TIME_NUMBERS);
      return new Form("Decimal", site -> target, "readDecimal" + label(), "writeDecimal" + label());
    }

    @Override
    public Form visit(ValueFormat.Integral format) {
      CodeBlock target = CodeBlock.of("$T", RuntimeNames.TIME_NUMBERS);
      return new Form(
          "Integral", site -> target, "readIntegral" + label(), "writeIntegral" + label());
    }
  }
}
