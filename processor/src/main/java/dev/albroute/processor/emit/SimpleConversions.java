package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.emit.SplitSwitch.Case;
import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.SimpleType;
import dev.albroute.processor.model.SimpleType.EnumType;
import dev.albroute.processor.model.SimpleType.FactoryType;
import dev.albroute.processor.model.SimpleType.ScalarType;
import dev.albroute.processor.model.TypeRef;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** How the selected value of a binding is converted to a simple type. */
final class SimpleConversions {
  /** Constants that a message lists. */
  private static final int LISTED = 20;

  private final HandlerScope scope;

  SimpleConversions(HandlerScope scope) {
    this.scope = scope;
  }

  /**
   * Converts a value.
   *
   * @param type the type
   * @param binding an expression of the binding, on which a value is selected
   * @return an expression of the type; after a failure it has a neutral value, which is {@code null} but for primitives
   */
  CodeBlock convert(SimpleType type, CodeBlock binding) {
    return type.accept(new Conversion(binding));
  }

  /** Whether a conversion can give {@code null}. */
  static boolean canBeNull(SimpleType type) {
    return !(type instanceof ScalarType scalar
        && (scalar.type() instanceof TypeRef.Primitive || Boxes.isBox(scalar.type())));
  }

  /** Whether a type is deprecated, or what makes it. */
  static Deprecation deprecation(SimpleType type) {
    return type.accept(DEPRECATION);
  }

  private static final SimpleType.Visitor<Deprecation> DEPRECATION = new SimpleType.Visitor<>() {
    @Override
    public Deprecation visit(ScalarType type) {
      return Deprecation.NONE;
    }

    @Override
    public Deprecation visit(EnumType type) {
      return type.deprecation();
    }

    @Override
    public Deprecation visit(FactoryType type) {
      return type.deprecation();
    }
  };

  private final class Conversion implements SimpleType.Visitor<CodeBlock> {
    private final CodeBlock binding;

    Conversion(CodeBlock binding) {
      this.binding = binding;
    }

    @Override
    public CodeBlock visit(ScalarType type) {
      return CodeBlock.of("$L.$N()", binding, "as" + type.scalar().label());
    }

    @Override
    public CodeBlock visit(EnumType type) {
      String wish = Names.variable(type.type().simpleName());
      String method = scope.conversion(type, wish, name -> enumMethod(name, type));
      return CodeBlock.of("$N($L)", method, binding);
    }

    @Override
    public CodeBlock visit(FactoryType type) {
      String wish = Names.variable(type.type().simpleName());
      String method = scope.conversion(type, wish, name -> factoryMethod(name, type));
      return CodeBlock.of("$N($L)", method, binding);
    }
  }

  private MethodSpec enumMethod(String name, EnumType type) {
    TypeName enumName = TypeNames.of(type.type());
    List<Case> cases = new ArrayList<>();
    for (String constant : type.constants()) {
      CodeBlock found =
          CodeBlock.builder().addStatement("return $T.$N", enumName, constant).build();
      cases.add(new Case(CodeBlock.of("$S", constant), constant, found));
    }
    MethodSpec.Builder method = method(name, enumName, type.deprecation())
        .addStatement("$T constant = bind.value()", String.class);
    // An absent value is the empty text, which is no constant: then reject notes that it is
    // required.
    CodeBlock otherwise = CodeBlock.builder()
        .addStatement("bind.reject($S)", "one of " + listed(type.constants()))
        .addStatement("return null")
        .build();
    SplitSwitch.byText("constant", cases)
        .addTo(
            method,
            otherwise,
            suffix -> {
              MethodSpec.Builder part = MethodSpec.methodBuilder(
                      scope.methods().take(name + suffix))
                  .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                  .returns(enumName)
                  .addParameter(RuntimeNames.BINDING, "bind")
                  .addParameter(String.class, "constant");
              Deprecations.mark(part, type.deprecation());
              return part;
            },
            CodeBlock.of("bind, constant"))
        .forEach(scope::addConversion);
    return method.build();
  }

  private static String listed(List<String> constants) {
    return constants.size() <= LISTED
        ? String.join(", ", constants)
        : String.join(", ", constants.subList(0, LISTED)) + ", …";
  }

  private static MethodSpec factoryMethod(String name, FactoryType type) {
    TypeName made = TypeNames.of(type.type());
    return method(name, made, type.deprecation())
        .beginControlFlow("if (!bind.required())")
        .addStatement("return null")
        .endControlFlow()
        .beginControlFlow("try")
        .addStatement("return $T.$N(bind.value())", made, type.factory())
        .nextControlFlow("catch ($L e)", refusals(type))
        .addStatement("bind.reject($S)", "a valid " + type.type().simpleName())
        .addStatement("return null")
        .endControlFlow()
        .build();
  }

  /** What a factory throws to refuse a text; the alternatives of a catch clause may not be subclasses of each other. */
  private static CodeBlock refusals(FactoryType type) {
    List<CodeBlock> types = new ArrayList<>();
    boolean all = false;
    for (TypeRef.ClassType checked : type.checkedExceptions()) {
      all |= checked.qualified().equals("java.lang.Exception")
          || checked.qualified().equals("java.lang.Throwable");
      types.add(CodeBlock.of("$T", TypeNames.of(checked)));
    }
    if (!all) {
      types.add(0, CodeBlock.of("$T", IllegalArgumentException.class));
      types.add(1, CodeBlock.of("$T", DateTimeException.class));
    }
    return CodeBlock.join(types, " | ");
  }

  /** A method that converts. */
  private static MethodSpec.Builder method(String name, TypeName type, Deprecation deprecation) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type)
        .addParameter(RuntimeNames.BINDING, "bind");
    Deprecations.mark(method, deprecation);
    return method;
  }
}
