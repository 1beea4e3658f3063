package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.model.OptionalKind;
import dev.albroute.processor.model.Presence;
import dev.albroute.processor.model.SimpleType;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.TypeRef.Primitive;
import dev.albroute.processor.model.TypeRef.WildcardType;
import dev.albroute.processor.model.ValueShape;
import dev.albroute.processor.model.ValueShape.Container;
import dev.albroute.processor.model.declared.ParameterDeclaration;
import dev.albroute.processor.model.declared.Text;
import dev.albroute.processor.model.declared.TypeDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.ConstantDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.FactoryDeclaration;
import dev.albroute.processor.model.declared.TypeKind;
import dev.albroute.processor.model.declared.TypeUse;
import dev.albroute.processor.model.declared.TypeUse.Marking;
import java.util.Optional;

/** Finds how the values of a request become the parameters of one method. */
final class ValueTypes {

  private final Scope scope;
  private final String method;

  /**
   * Finds nothing yet.
   *
   * @param method the method as messages name it
   */
  ValueTypes(Scope scope, String method) {
    this.scope = scope;
    this.method = method;
  }

  /** The type that is made from one text. */
  Optional<SimpleType> simple(TypeRef type) {
    if (JdkTypes.scalar(type).isPresent()) {
      return JdkTypes.textScalar(type).map(scalar -> new SimpleType.ScalarType(type, scalar));
    }
    if (!(type instanceof ClassType classType)) {
      return Optional.empty();
    }
    Optional<TypeDeclaration> found = scope.facts().find(classType);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    TypeDeclaration declaration = found.get();
    if (declaration.kind() == TypeKind.ENUM) {
      return Optional.of(enumType(declaration));
    }
    if (declaration.factories().isEmpty()) {
      return Optional.empty();
    }
    FactoryDeclaration factory = declaration.factories().get(0);
    return Optional.of(new SimpleType.FactoryType(
        classType,
        factory.name(),
        factory.checkedExceptions(),
        Scope.strongest(declaration.deprecation(), factory.deprecation())));
  }

  static SimpleType enumType(TypeDeclaration declaration) {
    return new SimpleType.EnumType(
        declaration.type(),
        declaration.constants().stream().map(ConstantDeclaration::name).toList(),
        declaration.constants().stream()
            .map(ConstantDeclaration::deprecation)
            .reduce(declaration.deprecation(), Scope::strongest));
  }

  /** Whether a parameter without annotation is taken from the query: it is made of texts. */
  boolean isTextual(TypeUse use) {
    TypeUse value = use;
    if (JdkTypes.optional(value.type()).isPresent()) {
      if (value.parts().isEmpty()) {
        return JdkTypes.optional(value.type()).get() != OptionalKind.OPTIONAL;
      }
      value = value.parts().get(0);
    }
    if (JdkTypes.container(value.type()).isPresent() && !value.parts().isEmpty()) {
      value = value.parts().get(0);
    }
    if (value.type() instanceof WildcardType && !value.parts().isEmpty()) {
      value = value.parts().get(0);
    }
    return simple(value.type()).isPresent();
  }

  /** How a parameter holds its values; empty where it cannot, which is told. */
  Optional<ValueShape> shape(ParameterDeclaration parameter) {
    TypeUse use = parameter.type();
    Optional<OptionalKind> optional = JdkTypes.optional(use.type());
    if (optional.isPresent()) {
      return optional(parameter, optional.get());
    }
    if (JdkTypes.container(use.type()).isPresent()) {
      return several(parameter, JdkTypes.container(use.type()).get());
    }
    return value(use.type(), parameter)
        .flatMap(simple -> presence(parameter, simple).map(p -> new ValueShape.One(simple, p)));
  }

  /** The one type that a text is converted to; told where there is none. */
  private Optional<SimpleType> value(TypeRef type, ParameterDeclaration parameter) {
    if (JdkTypes.map(type).isPresent()) {
      return refuse(Code.PARAMETER_MAP, parameter);
    }
    Optional<SimpleType> simple = simple(type);
    if (simple.isEmpty()) {
      scope
          .findings()
          .add(Code.PARAMETER_TYPE, parameter.place(), type.simple(), parameter.name(), method);
      return Optional.empty();
    }
    if (type instanceof ClassType classType
        && !scope.checkVisible(
            classType, JavaText.typeOf(parameter.name(), method), parameter.place())) {
      return Optional.empty();
    }
    if (simple.get() instanceof SimpleType.EnumType enumType
        && enumType.constants().isEmpty()) {
      scope
          .findings()
          .add(Code.PARAMETER_ENUM, parameter.place(), type.simple(), parameter.name(), method);
      return Optional.empty();
    }
    return simple;
  }

  private Optional<ValueShape> optional(ParameterDeclaration parameter, OptionalKind kind) {
    TypeUse use = parameter.type();
    Optional<SimpleType> value;
    if (kind != OptionalKind.OPTIONAL) {
      value = simple(JdkTypes.primitiveIn(kind));
    } else if (use.parts().isEmpty()) {
      return refuse(Code.PARAMETER_RAW, parameter);
    } else {
      TypeRef inner = use.parts().get(0).type();
      if (inner instanceof WildcardType wildcard) {
        return refuse(Code.PARAMETER_WILDCARD, parameter, replaced(use.type(), wildcard));
      }
      if (JdkTypes.container(inner).isPresent()) {
        return refuse(Code.OPTIONAL_CONTAINER, parameter, inner.simple());
      }
      if (JdkTypes.optional(inner).isPresent()) {
        return refuse(Code.PARAMETER_NESTED, parameter);
      }
      value = value(inner, parameter);
    }
    if (value.isPresent() && parameter.defaultValue().isPresent()) {
      String instead = "write " + value.get().type().simple();
      return refuseDefault(parameter, use.type().simple(), instead);
    }
    return value.map(v -> new ValueShape.One(v, new Presence.OptionalValue(kind)));
  }

  private Optional<ValueShape> several(ParameterDeclaration parameter, Container container) {
    TypeUse use = parameter.type();
    if (use.parts().isEmpty()) {
      return refuse(Code.PARAMETER_RAW, parameter);
    }
    TypeRef element = use.parts().get(0).type();
    if (element instanceof WildcardType wildcard) {
      return refuse(Code.PARAMETER_WILDCARD, parameter, replaced(use.type(), wildcard));
    }
    if (JdkTypes.container(element).isPresent()
        || JdkTypes.optional(element).isPresent()
        || JdkTypes.map(element).isPresent()) {
      return refuse(Code.PARAMETER_NESTED, parameter);
    }
    Optional<SimpleType> simple = value(element, parameter);
    if (simple.isEmpty()) {
      return Optional.empty();
    }
    if (container == Container.SORTED_SET && !scope.isComparable(element)) {
      scope
          .findings()
          .add(Code.NOT_COMPARABLE, parameter.place(), element.simple(), parameter.name(), method);
      return Optional.empty();
    }
    Optional<Text> text = parameter.defaultValue();
    if (text.isPresent() && !checkDefault(text.get(), parameter, simple.get())) {
      return Optional.empty();
    }
    return Optional.of(new ValueShape.Several(container, simple.get(), text.map(Text::value)));
  }

  private static String replaced(TypeRef container, WildcardType wildcard) {
    String bound = wildcard.bound().map(TypeRef::simple).orElse("String");
    return container.erased().simple() + "<" + bound + ">";
  }

  private Optional<Presence> presence(ParameterDeclaration parameter, SimpleType type) {
    boolean nullable = parameter.type().nullness() == Marking.NULLABLE;
    if (nullable && type.type() instanceof Primitive primitive) {
      refuse(Code.NULLABLE_PRIMITIVE, parameter, primitive.box().simple());
      return Optional.empty();
    }
    if (parameter.defaultValue().isEmpty()) {
      return Optional.of(nullable ? new Presence.Nullable() : new Presence.Required());
    }
    if (nullable) {
      return refuseDefault(parameter, "@Nullable", "remove @Nullable");
    }
    Text text = parameter.defaultValue().get();
    return checkDefault(text, parameter, type)
        ? Optional.of(new Presence.DefaultText(text.value()))
        : Optional.empty();
  }

  private <T> Optional<T> refuseDefault(
      ParameterDeclaration parameter, String emptiness, String instead) {
    parameter
        .defaultValue()
        .ifPresent(text -> scope
            .findings()
            .add(Code.NEVER_EMPTY, text.place(), parameter.name(), method, emptiness, instead));
    return Optional.empty();
  }

  private boolean checkDefault(Text text, ParameterDeclaration parameter, SimpleType type) {
    if (DefaultTexts.isConvertible(text.value(), type)) {
      return true;
    }
    scope
        .findings()
        .addSuggesting(
            Code.DEFAULT_TEXT,
            text.place(),
            Similar.to(text.value(), DefaultTexts.all(type)),
            text.value(),
            parameter.name(),
            method,
            type.type().simple(),
            DefaultTexts.fix(type));
    return false;
  }

  private <T> Optional<T> refuse(Code code, ParameterDeclaration parameter, String... more) {
    Object[] arguments = new Object[3 + more.length];
    arguments[0] = parameter.type().type().simple();
    arguments[1] = parameter.name();
    arguments[2] = method;
    System.arraycopy(more, 0, arguments, 3, more.length);
    scope.findings().add(code, parameter.place(), arguments);
    return Optional.empty();
  }
}
