package dev.albroute.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.albroute.processor.model.TypeRef;
import java.util.List;

/** The model's types as JavaPoet's. */
final class TypeNames implements TypeRef.Visitor<TypeName> {
  private static final TypeNames VISITOR = new TypeNames();

  private TypeNames() {}

  static TypeName of(TypeRef type) {
    return type.accept(VISITOR);
  }

  static TypeName boxed(TypeRef type) {
    return of(type).box();
  }

  static ClassName of(String packageName, List<String> simpleNames) {
    return ClassName.get(
        packageName,
        simpleNames.get(0),
        simpleNames.subList(1, simpleNames.size()).toArray(new String[0]));
  }

  static ClassName raw(TypeRef.ClassType type) {
    return of(type.packageName(), type.simpleNames());
  }

  @Override
  public TypeName visit(TypeRef.Primitive type) {
    return switch (type) {
      case BOOLEAN -> TypeName.BOOLEAN;
      case BYTE -> TypeName.BYTE;
      case SHORT -> TypeName.SHORT;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case CHAR -> TypeName.CHAR;
      case FLOAT -> TypeName.FLOAT;
      case DOUBLE -> TypeName.DOUBLE;
    };
  }

  @Override
  public TypeName visit(TypeRef.VoidType type) {
    return TypeName.VOID;
  }

  @Override
  public TypeName visit(TypeRef.ClassType type) {
    ClassName raw = raw(type);
    return type.typeArguments().isEmpty()
        ? raw
        : ParameterizedTypeName.get(
            raw, type.typeArguments().stream().map(TypeNames::of).toArray(TypeName[]::new));
  }

  @Override
  public TypeName visit(TypeRef.ArrayType type) {
    return ArrayTypeName.of(of(type.component()));
  }

  @Override
  public TypeName visit(TypeRef.WildcardType type) {
    return switch (type.kind()) {
      case UNBOUNDED -> WildcardTypeName.subtypeOf(Object.class);
      case EXTENDS -> WildcardTypeName.subtypeOf(of(type.bound().orElseThrow()));
      case SUPER -> WildcardTypeName.supertypeOf(of(type.bound().orElseThrow()));
    };
  }
}
