package dev.albroute.processor.source;

import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.TypeRef.Primitive;
import dev.albroute.processor.model.TypeRef.WildcardKind;
import dev.albroute.processor.model.declared.TypeUse;
import dev.albroute.processor.model.declared.TypeUse.Marking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Turns the compiler's types into values. What is left of type variables is erased. */
final class TypeReader {

  private static final ClassType OBJECT = ClassType.of("java.lang", "Object");

  private final Elements elements;
  private final Types types;
  private final Unresolved unresolved;

  TypeReader(Elements elements, Types types, Unresolved unresolved) {
    this.elements = elements;
    this.types = types;
    this.unresolved = unresolved;
  }

  /** The type as a value. */
  TypeRef read(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN -> Primitive.BOOLEAN;
      case BYTE -> Primitive.BYTE;
      case SHORT -> Primitive.SHORT;
      case INT -> Primitive.INT;
      case LONG -> Primitive.LONG;
      case CHAR -> Primitive.CHAR;
      case FLOAT -> Primitive.FLOAT;
      case DOUBLE -> Primitive.DOUBLE;
      case VOID -> new TypeRef.VoidType();
      case ARRAY -> new TypeRef.ArrayType(read(((ArrayType) type).getComponentType()));
      case DECLARED -> declared((DeclaredType) type);
      case WILDCARD -> wildcard((WildcardType) type);
      case TYPEVAR, INTERSECTION -> read(types.erasure(type));
      case ERROR -> {
        unresolved.add(type.toString());
        yield OBJECT;
      }
      default ->
        throw new IllegalArgumentException(
            "A " + type.getKind() + " is no type of a parameter or result");
    };
  }

  /** The erasure of a type, for a Javadoc link: never noted as missing. */
  TypeRef erased(TypeMirror type) {
    TypeMirror erasure = types.erasure(type);
    if (erasure.getKind() == TypeKind.ARRAY) {
      return new TypeRef.ArrayType(erased(((ArrayType) erasure).getComponentType()));
    }
    return erasure.getKind() == TypeKind.ERROR
        ? ClassType.of("", erasure.toString())
        : read(erasure);
  }

  /** How messages call a type declaration: its name within its package, {@code OrdersApi.Item}. */
  String nameOf(TypeElement element) {
    return classOf(element).simple();
  }

  /** The class of a type declaration, without type arguments. */
  ClassType classOf(TypeElement element) {
    List<String> names = new ArrayList<>();
    Element around = element;
    while (around instanceof TypeElement type) {
      names.add(0, type.getSimpleName().toString());
      around = type.getEnclosingElement();
    }
    PackageElement packageElement = elements.getPackageOf(element);
    return new ClassType(packageElement.getQualifiedName().toString(), names, List.of());
  }

  /**
   * A type with what is said about {@code null} in it.
   *
   * @param type the type
   * @param marking what is said of a type without an annotation where it stands
   */
  TypeUse use(TypeMirror type, Marking marking) {
    return new TypeUse(read(type), markingOf(type, marking), parts(type, marking));
  }

  private List<TypeUse> parts(TypeMirror type, Marking marking) {
    List<TypeUse> parts = new ArrayList<>();
    if (type.getKind() == TypeKind.DECLARED) {
      for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
        parts.add(use(argument, marking));
      }
    } else if (type.getKind() == TypeKind.ARRAY) {
      parts.add(use(((ArrayType) type).getComponentType(), marking));
    } else if (type.getKind() == TypeKind.WILDCARD) {
      WildcardType wildcard = (WildcardType) type;
      TypeMirror bound = wildcard.getExtendsBound() != null
          ? wildcard.getExtendsBound()
          : wildcard.getSuperBound();
      if (bound != null) {
        parts.add(use(bound, marking));
      }
    }
    return parts;
  }

  private static Marking markingOf(TypeMirror type, Marking marking) {
    if (type.getKind().isPrimitive()) {
      return Nullness.isNullable(type) ? Marking.NULLABLE : Marking.NON_NULL;
    }
    if (Nullness.isNullable(type)) {
      return Marking.NULLABLE;
    }
    // A bare wildcard stands for anything its type parameter admits.
    return type.getKind() == TypeKind.WILDCARD ? Marking.UNSPECIFIED : marking;
  }

  private TypeRef declared(DeclaredType type) {
    ClassType erased = classOf((TypeElement) type.asElement());
    List<TypeRef> arguments = new ArrayList<>();
    for (TypeMirror argument : type.getTypeArguments()) {
      arguments.add(read(argument));
    }
    return new ClassType(erased.packageName(), erased.simpleNames(), arguments);
  }

  private TypeRef wildcard(WildcardType type) {
    if (type.getExtendsBound() != null) {
      return new TypeRef.WildcardType(
          WildcardKind.EXTENDS, Optional.of(read(type.getExtendsBound())));
    }
    if (type.getSuperBound() != null) {
      return new TypeRef.WildcardType(WildcardKind.SUPER, Optional.of(read(type.getSuperBound())));
    }
    return new TypeRef.WildcardType(WildcardKind.UNBOUNDED, Optional.empty());
  }
}
