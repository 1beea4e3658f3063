package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.albroute.processor.model.Absence;
import dev.albroute.processor.model.ObjectReading;
import dev.albroute.processor.model.ObjectReading.Argument;
import dev.albroute.processor.model.ObjectReading.Assignment;
import dev.albroute.processor.model.ObjectReading.Creation;
import dev.albroute.processor.model.ObjectReading.ReadProperty;
import java.util.HashSet;
import java.util.Set;

/**
 * Which properties of an object were there: one bit for each of up to 64 properties, for those that are required and those
 * that are only set where they were there.
 */
final class JsonSeen {
  private final int first;
  private final String name;
  private final boolean wide;
  private final long required;
  private final long remembered;

  /**
   * Remembers some properties of an object.
   *
   * @param reading how the object is read
   * @param first the index of the first of them
   * @param count how many they are, 64 at most
   * @param name the name of the variable that remembers
   */
  JsonSeen(ObjectReading reading, int first, int count, String name) {
    this.first = first;
    this.name = name;
    // The sign of an int must not spill into the upper half of the masks of JsonReader.require.
    wide = count > 31;
    Set<Integer> optional = new HashSet<>();
    collect(reading.creation(), optional);
    long requiredBits = 0;
    long bits = 0;
    for (ReadProperty property : reading.properties()) {
      int bit = property.index() - first;
      if (bit < 0 || bit >= count) {
        continue;
      }
      if (property.absence() instanceof Absence.Required) {
        requiredBits |= 1L << bit;
      }
      if (optional.contains(property.index()) && isOptional(property)) {
        bits |= 1L << bit;
      }
    }
    required = requiredBits;
    remembered = requiredBits | bits;
  }

  /** Whether an object keeps what it has where a property of it is absent. */
  static boolean isOptional(ReadProperty property) {
    return property.absence() instanceof Absence.Null
        || property.absence() instanceof Absence.EmptyOptional;
  }

  private static void collect(Creation creation, Set<Integer> assigned) {
    for (Assignment assignment : creation.assignments()) {
      if (assignment.value() instanceof Argument.Property property) {
        assigned.add(property.index());
      } else if (assignment.value() instanceof Argument.Made made) {
        collect(made.creation(), assigned);
      }
    }
    for (Argument argument : creation.arguments()) {
      if (argument instanceof Argument.Made made) {
        collect(made.creation(), assigned);
      }
    }
  }

  /** Whether there is anything to remember. */
  boolean needed() {
    return remembered != 0;
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
    if ((remembered >>> bit & 1) != 0) {
      code.addStatement("$N |= $L << $L", name, wide ? "1L" : "1", bit);
    }
  }

  /** A condition: whether a property was there. */
  CodeBlock isSeen(int property, CodeBlock seen) {
    return CodeBlock.of("($L & $L << $L) != 0", seen, wide ? "1L" : "1", property - first);
  }

  /** Notes what is missing, where something can be. */
  void require(MethodSpec.Builder method, String json, String names, CodeBlock seen) {
    if (required != 0) {
      method.addStatement("$N.require($N, $L, $L, $L)", json, names, first, mask(), seen);
    }
  }

  private String mask() {
    return wide ? "0x" + Long.toHexString(required) + "L" : "0b" + Long.toBinaryString(required);
  }
}
