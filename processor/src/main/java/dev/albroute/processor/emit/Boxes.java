package dev.albroute.processor.emit;

import dev.albroute.processor.model.TypeRef;

/** The classes that box primitive types. */
final class Boxes {
  private Boxes() {}

  static boolean isBox(TypeRef type) {
    for (TypeRef.Primitive primitive : TypeRef.Primitive.values()) {
      if (primitive.box().equals(type)) {
        return true;
      }
    }
    return false;
  }
}
