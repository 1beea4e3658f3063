package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.albroute.processor.model.OptionalKind;
import dev.albroute.processor.model.Presence;
import dev.albroute.processor.model.SimpleType;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.ValueShape;
import dev.albroute.processor.model.ValueShape.Container;
import dev.albroute.processor.model.ValueShape.One;
import dev.albroute.processor.model.ValueShape.Several;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Sets a local variable to the value that is selected on the binding. */
final class BoundValue implements ValueShape.Visitor<CodeBlock> {
  private final RouteScope scope;
  private final SimpleConversions conversions;
  private final TypeRef type;
  private final String local;
  private final CodeBlock selection;

  /**
   * A local variable.
   *
   * @param scope the route around it
   * @param type its type
   * @param local its name
   * @param selection an expression that selects its value and gives the binding
   */
  BoundValue(RouteScope scope, TypeRef type, String local, CodeBlock selection) {
    this.scope = scope;
    this.type = type;
    this.local = local;
    this.selection = selection;
    conversions = new SimpleConversions(scope.handler());
  }

  /** The statements for one value that has to be there. */
  CodeBlock required(SimpleType value) {
    return one(value, new Presence.Required());
  }

  /** The statements for one value. */
  CodeBlock one(SimpleType value, Presence presence) {
    return CodeBlock.builder()
        .addStatement("$T $N = $L", TypeNames.of(type), local, presence.accept(new Present(value)))
        .build();
  }

  @Override
  public CodeBlock visit(One shape) {
    return one(shape.value(), shape.presence());
  }

  @Override
  public CodeBlock visit(Several shape) {
    CodeBlock selected = shape.defaultText().isPresent()
        ? CodeBlock.of("$L.orDefault($S)", selection, shape.defaultText().get())
        : selection;
    return switch (shape.container()) {
      case LIST, COLLECTION -> loop(shape, selected, ArrayList.class);
      case SET -> loop(shape, selected, LinkedHashSet.class);
      case SORTED_SET -> loop(shape, selected, TreeSet.class);
      case ARRAY ->
        CodeBlock.builder()
            .addStatement(
                "$T $N = $N($L)", TypeNames.of(type), local, arrayMethod(shape.element()), selected)
            .build();
    };
  }

  private CodeBlock loop(Several shape, CodeBlock selected, Class<?> made) {
    CodeBlock bind = CodeBlock.of("$N", scope.locals().bind());
    CodeBlock converted = conversions.convert(shape.element(), bind);
    CodeBlock.Builder code = CodeBlock.builder()
        .addStatement("$T $N = new $T<>()", TypeNames.of(type), local, made)
        .beginControlFlow("for ($L; $L.next(); )", selected, bind);
    if (shape.container() == Container.SORTED_SET && SimpleConversions.canBeNull(shape.element())) {
      // A sorted set takes no null, which is what a failed conversion gives.
      String item = scope.locals().item();
      code.addStatement("$T $N = $L", TypeNames.of(shape.element().type()), item, converted)
          .beginControlFlow("if ($N != null)", item)
          .addStatement("$N.add($N)", local, item)
          .endControlFlow();
    } else {
      code.addStatement("$N.add($L)", local, converted);
    }
    return code.endControlFlow().build();
  }

  private String arrayMethod(SimpleType element) {
    TypeRef.ArrayType array = (TypeRef.ArrayType) type;
    String wish = Names.variable(Names.words(array.component().simple())) + "Array";
    return scope.handler().conversion(array, wish, name -> {
      MethodSpec.Builder method = MethodSpec.methodBuilder(name)
          .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
          .returns(TypeNames.of(array))
          .addParameter(RuntimeNames.BINDING, "bind");
      Deprecations.mark(method, SimpleConversions.deprecation(element));
      GrowingArray.fill(
          method,
          array,
          CodeBlock.of("bind.next()"),
          conversions.convert(element, CodeBlock.of("bind")));
      return method.build();
    });
  }

  /** An expression of the variable's value for each kind of presence. */
  private final class Present implements Presence.Visitor<CodeBlock> {
    private final SimpleType value;

    Present(SimpleType value) {
      this.value = value;
    }

    private CodeBlock convertSelected() {
      return conversions.convert(value, CodeBlock.of("$N", scope.locals().bind()));
    }

    @Override
    public CodeBlock visit(Presence.Required presence) {
      return conversions.convert(value, selection);
    }

    @Override
    public CodeBlock visit(Presence.Nullable presence) {
      return CodeBlock.of("$L.present()$W? $L : null", selection, convertSelected());
    }

    @Override
    public CodeBlock visit(Presence.OptionalValue presence) {
      Optionals optional = Optionals.of(presence.kind());
      boolean canBeNull =
          presence.kind() == OptionalKind.OPTIONAL && SimpleConversions.canBeNull(value);
      return CodeBlock.of(
          "$L.present()$W? $L : $L",
          selection,
          canBeNull ? optional.fullUnlessNull(convertSelected()) : optional.full(convertSelected()),
          optional.empty());
    }

    @Override
    public CodeBlock visit(Presence.DefaultText presence) {
      return conversions.convert(
          value, CodeBlock.of("$L.orDefault($S)", selection, presence.text()));
    }
  }
}
