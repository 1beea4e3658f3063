package dev.albroute.processor.check;

import dev.albroute.processor.model.JsonDeclaration.EnumForm;
import dev.albroute.processor.model.JsonType.DeclaredType;
import dev.albroute.processor.model.TypeRef;
import dev.albroute.processor.model.TypeRef.ArrayType;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.TypeRef.Primitive;
import dev.albroute.processor.model.TypeRef.VoidType;
import dev.albroute.processor.model.TypeRef.WildcardType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names what is generated for a type: {@code Order}, {@code PageOfOrder}. The first type gets the short name; another
 * one of the same name gets the names of the types around it in front, and in the end a number.
 */
final class DeclarationNames {

  private DeclarationNames() {}

  /** A name for each type, different also for who does not tell upper from lower case. */
  static Map<DeclaredType, String> of(List<DeclaredType> keys) {
    Map<DeclaredType, String> names = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    for (DeclaredType key : keys) {
      ClassType type = key.type();
      String form = key.form().map(DeclarationNames::describe).orElse("");
      String name = form + describe(type, type.simpleName());
      if (isUsed(name, used)) {
        name = form + describe(type, String.join("", type.simpleNames()));
      }
      String base = name;
      for (int number = 2; isUsed(name, used); number++) {
        name = base + number;
      }
      used.add(name.toLowerCase(Locale.ROOT));
      names.put(key, name);
    }
    return names;
  }

  private static boolean isUsed(String name, Set<String> used) {
    return used.contains(name.toLowerCase(Locale.ROOT));
  }

  private static String describe(ClassType type, String name) {
    StringBuilder text = new StringBuilder();
    text.append(name.substring(0, 1).toUpperCase(Locale.ROOT)).append(name.substring(1));
    String separator = "Of";
    for (TypeRef argument : type.typeArguments()) {
      text.append(separator).append(describe(argument));
      separator = "And";
    }
    return text.toString();
  }

  private static String describe(EnumForm form) {
    return switch (form) {
      case TEXT -> "TextOf";
      case ORDINAL -> "PlaceOf";
    };
  }

  private static String describe(TypeRef type) {
    return type.accept(new TypeRef.Visitor<>() {
      @Override
      public String visit(Primitive primitive) {
        String keyword = primitive.simple();
        return keyword.substring(0, 1).toUpperCase(Locale.ROOT) + keyword.substring(1);
      }

      @Override
      public String visit(VoidType voidType) {
        return "Void";
      }

      @Override
      public String visit(ClassType classType) {
        return describe(classType, classType.simpleName());
      }

      @Override
      public String visit(ArrayType array) {
        return describe(array.component()) + "Array";
      }

      @Override
      public String visit(WildcardType wildcard) {
        return wildcard.bound().map(DeclarationNames::describe).orElse("Object");
      }
    });
  }
}
