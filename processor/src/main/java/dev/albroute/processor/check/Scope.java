package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.diagnostic.Findings;
import dev.albroute.processor.model.Deprecation;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.TypeRef.ArrayType;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.TypeRef.Primitive;
import dev.albroute.processor.model.TypeRef.VoidType;
import dev.albroute.processor.model.TypeRef.WildcardType;
import dev.albroute.processor.model.declared.ApiFacts;
import dev.albroute.processor.model.declared.TypeDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration.Visible;
import java.util.List;
import java.util.Optional;

/**
 * What all checks of one interface share.
 *
 * @param facts what is known
 * @param findings what is wrong so far
 */
record Scope(ApiFacts facts, Findings findings) {

  /**
   * Tells where generated code could not name a type.
   *
   * @param where the use of the type, for the message: {@code the result of OrdersApi.find(UUID)}
   * @return whether it can
   */
  boolean checkVisible(ClassType type, String where, Place place) {
    Optional<TypeDeclaration> declaration = facts.find(type);
    if (declaration.isEmpty() || declaration.get().visibility() == Visible.VISIBLE) {
      return true;
    }
    String packageName = facts.api().type().packageName();
    findings.add(Code.HIDDEN_TYPE, place, type.simple(), where, packageName);
    return false;
  }

  /** The same facts, for what is to be found out and not to be told. */
  Scope silent() {
    return new Scope(facts, new Findings());
  }

  /** Whether values of a type have an order of their own. */
  boolean isComparable(TypeRef type) {
    return type instanceof ClassType classType
        && facts.find(classType).map(d -> d.is("java.lang.Comparable")).orElse(false);
  }

  /** The deprecation of a type and of all that it names. */
  Deprecation deprecationOf(TypeRef type) {
    return type.accept(new TypeRef.Visitor<>() {
      @Override
      public Deprecation visit(Primitive primitive) {
        return Deprecation.NONE;
      }

      @Override
      public Deprecation visit(VoidType voidType) {
        return Deprecation.NONE;
      }

      @Override
      public Deprecation visit(ClassType classType) {
        Deprecation deprecation =
            facts.find(classType).map(TypeDeclaration::deprecation).orElse(Deprecation.NONE);
        for (TypeRef argument : classType.typeArguments()) {
          deprecation = strongest(deprecation, deprecationOf(argument));
        }
        return deprecation;
      }

      @Override
      public Deprecation visit(ArrayType array) {
        return deprecationOf(array.component());
      }

      @Override
      public Deprecation visit(WildcardType wildcard) {
        return wildcard.bound().map(Scope.this::deprecationOf).orElse(Deprecation.NONE);
      }
    });
  }

  Deprecation deprecationOf(List<? extends TypeRef> types) {
    Deprecation deprecation = Deprecation.NONE;
    for (TypeRef type : types) {
      deprecation = strongest(deprecation, deprecationOf(type));
    }
    return deprecation;
  }

  static Deprecation strongest(Deprecation one, Deprecation other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
