package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.albroute.processor.model.JsonComponent;
import dev.albroute.processor.model.JsonComponent.Absence;
import java.util.List;

/** Which required properties of an object were there: one bit for each of up to 64 properties. */
final class JsonSeen {
  private final int first;
  private final String name;
  private final boolean wide;
  private final long required;

  /**
   * Remembers the properties of some components.
   *
   * @param components the components, 64 at most
   * @param first the index of the first of them
   * @param name the name of the variable that remembers
   */
  JsonSeen(List<JsonComponent> components, int first, String name) {
    this.first = first;
    this.name = name;
    // The sign of an int must not spill into the upper half of the masks of JsonReader.require.
    wide = components.size() > 31;
    long bits = 0;
    for (int i = 0; i < components.size(); i++) {
      if (components.get(i).absence() instanceof Absence.Required) {
        bits |= 1L << i;
      }
    }
    required = bits;
  }

  /** Whether there is anything to remember. */
  boolean needed() {
    return required != 0;
  }

  String name() {
    return name;
  }

  Class<?> type() {
    return wide ? long.class : int.class;
  }

  /** Declares the variable, where it is needed. */
  void declare(MethodSpec.Builder method) {
    if (needed()) {
      method.addStatement("$T $N = 0", type(), name);
    }
  }

  /** Remembers a property, where that is needed. */
  void mark(CodeBlock.Builder code, int property) {
    int bit = property - first;
    if ((required >>> bit & 1) != 0) {
      code.addStatement("$N |= $L << $L", name, wide ? "1L" : "1", bit);
    }
  }

  /** Notes what is missing, where something can be. */
  void require(MethodSpec.Builder method, String json, String names) {
    require(method, json, names, CodeBlock.of("$N", name));
  }

  /** Notes what is missing, where something can be. */
  void require(MethodSpec.Builder method, String json, String names, CodeBlock seen) {
    if (needed()) {
      method.addStatement("$N.require($N, $L, $L, $L)", json, names, first, mask(), seen);
    }
  }

  private String mask() {
    return wide ? "0x" + Long.toHexString(required) + "L" : "0b" + Long.toBinaryString(required);
  }
}
