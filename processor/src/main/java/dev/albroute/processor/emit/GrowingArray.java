package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.albroute.processor.model.TypeRef;
import java.util.Arrays;

/** Code that fills an array of a length that is not known beforehand. */
final class GrowingArray {
  private static final int FIRST_LENGTH = 8;

  private GrowingArray() {}

  /**
   * Ends a method that returns the array.
   *
   * @param method the method
   * @param type the type of the array
   * @param more a condition that moves to the next element
   * @param element an expression of the element
   */
  static void fill(
      MethodSpec.Builder method, TypeRef.ArrayType type, CodeBlock more, CodeBlock element) {
    method
        .addStatement("$T items = $L", TypeNames.of(type), create(type))
        .addStatement("int count = 0")
        .beginControlFlow("while ($L)", more)
        .beginControlFlow("if (count == items.length)")
        .addStatement("items = $T.copyOf(items, 2 * count)", Arrays.class)
        .endControlFlow()
        .addStatement("items[count++] = $L", element)
        .endControlFlow()
        .addStatement("return $T.copyOf(items, count)", Arrays.class);
  }

  private static CodeBlock create(TypeRef.ArrayType type) {
    StringBuilder furtherDimensions = new StringBuilder();
    TypeRef element = type.component();
    while (element instanceof TypeRef.ArrayType array) {
      furtherDimensions.append("[]");
      element = array.component();
    }
    return CodeBlock.of("new $T[$L]$L", TypeNames.of(element), FIRST_LENGTH, furtherDimensions);
  }
}
