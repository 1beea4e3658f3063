package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.emit.JsonCode.Site;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.Nullness;
import dev.albroute.processor.model.ParameterModel.BodyParameter;
import dev.albroute.processor.model.Presence;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A JSON body, read by a method of its own that routes share.
 *
 * @param parameter the parameter
 * @param json how the body is read
 * @param scope the route
 */
record JsonBodyArgument(BodyParameter parameter, JsonType json, RouteScope scope)
    implements Argument {
  @Override
  public Order order() {
    return Order.LAST;
  }

  @Override
  public CodeBlock bind() {
    HandlerScope handler = scope.handler();
    JsonCode code = handler.json().of(json);
    String method = handler.conversion(
        List.of("body", parameter.type(), json, parameter.presence()),
        "bodyOf" + code.name(),
        name -> method(name, code));
    return CodeBlock.builder()
        .addStatement(
            "$T $N = $N($N)",
            TypeNames.of(parameter.type()),
            parameter.name(),
            method,
            scope.locals().bind())
        .build();
  }

  @Override
  public CodeBlock value() {
    return CodeBlock.of("$N", parameter.name());
  }

  private MethodSpec method(String name, JsonCode code) {
    TypeName type = TypeNames.of(parameter.type());
    Reading reading = parameter.presence().accept(new Readings(code));
    MethodSpec.Builder method = MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type)
        .addParameter(RuntimeNames.BINDING, "bind")
        .addStatement("$T json = bind.$N()", RuntimeNames.JSON_READER, reading.source())
        .beginControlFlow("if (json == null)")
        .addStatement("return $L", reading.absent())
        .endControlFlow()
        .beginControlFlow("try")
        .addStatement("$T body = $L", type, reading.value())
        .addStatement("bind.finish(json)")
        .addStatement("return body")
        // The verifier would load the class of a narrower exception with the handler.
        .nextControlFlow("catch ($T e)", RuntimeException.class)
        .addStatement("bind.fail(e)")
        .addStatement("return $L", reading.absent())
        .endControlFlow();
    Deprecations.mark(method, scope.handler().json().deprecations().of(json));
    return method.build();
  }

  /**
   * How a body is read.
   *
   * @param source the method of the binding that gives the reader
   * @param value an expression of the value
   * @param absent an expression of the value where there is none
   */
  private record Reading(String source, CodeBlock value, CodeBlock absent) {}

  private final class Readings implements Presence.Visitor<Reading> {
    private final JsonCode code;
    private final Site site = new Site(scope.handler().name(), "json");

    Readings(JsonCode code) {
      this.code = code;
    }

    @Override
    public Reading visit(Presence.Required presence) {
      // For Object, null is a JSON value like every other.
      Nullness nullness = json instanceof JsonType.AnyType ? Nullness.NULLABLE : Nullness.NON_NULL;
      return new Reading("body", code.read(site, nullness), JsonAbsence.neutral(parameter.type()));
    }

    @Override
    public Reading visit(Presence.Nullable presence) {
      return new Reading("optionalBody", code.read(site, Nullness.NULLABLE), CodeBlock.of("null"));
    }

    @Override
    public Reading visit(Presence.OptionalValue presence) {
      Optionals optional = Optionals.of(presence.kind());
      CodeBlock value = code.read(site, Nullness.NULLABLE);
      return new Reading(
          "optionalBody",
          code.canBeNull() ? optional.fullUnlessNull(value) : optional.full(value),
          optional.empty());
    }

    @Override
    public Reading visit(Presence.DefaultText presence) {
      throw new IllegalArgumentException("A body has no default");
    }
  }
}
