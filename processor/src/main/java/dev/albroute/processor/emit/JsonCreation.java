package dev.albroute.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.albroute.processor.model.JsonSlot;
import dev.albroute.processor.model.JsonType;
import dev.albroute.processor.model.Maker;
import dev.albroute.processor.model.ObjectReading;
import dev.albroute.processor.model.ObjectReading.Argument;
import dev.albroute.processor.model.ObjectReading.Assignment;
import dev.albroute.processor.model.ObjectReading.Creation;
import dev.albroute.processor.model.ObjectReading.ReadProperty;
import dev.albroute.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The end of a method that reads an object: makes it of the values that were read. */
final class JsonCreation {
  private final ObjectReading reading;
  private final JsonSlots slots;
  private final JsonLocals locals;
  private final Map<Integer, ReadProperty> properties = new HashMap<>();

  JsonCreation(ObjectReading reading, JsonSlots slots, JsonLocals locals) {
    this.reading = reading;
    this.slots = slots;
    this.locals = locals;
    for (ReadProperty property : reading.properties()) {
      properties.put(property.index(), property);
    }
  }

  /** Whether making the object runs code of the user's, which may refuse the values. */
  static boolean mayRefuse(Creation creation) {
    if (creation.maker().trust() == Maker.Trust.MAY_REFUSE || creation.build().isPresent()) {
      return true;
    }
    for (Assignment assignment : creation.assignments()) {
      if (assignment.style() != Assignment.Style.FIELD
          || (assignment.value() instanceof Argument.Made made && mayRefuse(made.creation()))) {
        return true;
      }
    }
    for (Argument argument : creation.arguments()) {
      if (argument instanceof Argument.Made made && mayRefuse(made.creation())) {
        return true;
      }
    }
    return false;
  }

  /** Adds the statements, the last of which returns the object. */
  void add(MethodSpec.Builder method, String typeName) {
    method
        .beginControlFlow("if ($N.failed())", locals.json())
        .addStatement("return null")
        .endControlFlow();
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock made = make(reading.creation(), code);
    code.addStatement("return $L", made);
    if (!mayRefuse(reading.creation())) {
      method.addCode(code.build());
      return;
    }
    method
        .beginControlFlow("try")
        .addCode(code.build())
        .nextControlFlow("catch ($T $N)", IllegalArgumentException.class, locals.exception())
        .addStatement("$N.reject($N, $S)", locals.json(), locals.start(), "a valid " + typeName)
        .addStatement("return null")
        .endControlFlow();
  }

  /** Adds the statements that make an object; gives an expression of it. */
  private CodeBlock make(Creation creation, CodeBlock.Builder code) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (Argument argument : creation.arguments()) {
      arguments.add(value(argument, code));
    }
    Maker maker = creation.maker();
    CodeBlock call = call(maker, CodeBlock.join(arguments, ",$W"));
    if (creation.assignments().isEmpty()) {
      return creation.build().map(build -> CodeBlock.of("$L.$N()", call, build)).orElse(call);
    }
    String word = Names.variable(maker.type().simpleName());
    String made = locals.names().take(word);
    code.addStatement("$T $N = $L", TypeNames.of(maker.type()), made, call);
    for (Assignment assignment : creation.assignments()) {
      assign(assignment, made, code);
    }
    return creation
        .build()
        .map(build -> CodeBlock.of("$N.$N()", made, build))
        .orElse(CodeBlock.of("$N", made));
  }

  /** Calls a constructor or static method. */
  static CodeBlock call(Maker maker, CodeBlock arguments) {
    if (maker.factory().isPresent()) {
      return CodeBlock.of(
          "$T.$N($L)", TypeNames.raw(maker.owner()), maker.factory().get(), arguments);
    }
    return CodeBlock.of(
        maker.type().typeArguments().isEmpty() ? "new $T($L)" : "new $T<>($L)",
        TypeNames.raw(maker.type()),
        arguments);
  }

  private CodeBlock value(Argument argument, CodeBlock.Builder code) {
    if (argument instanceof Argument.Property property) {
      return slots.value(property.index());
    }
    if (argument instanceof Argument.Nothing nothing) {
      return nothing(nothing.type());
    }
    if (argument instanceof Argument.Made made) {
      return make(made.creation(), code);
    }
    return slots.others();
  }

  /** What stands for a value that nobody gives: {@code null}, zero or false. */
  static CodeBlock nothing(TypeRef type) {
    if (type == TypeRef.Primitive.BYTE
        || type == TypeRef.Primitive.SHORT
        || type == TypeRef.Primitive.CHAR) {
      return CodeBlock.of("($T) 0", TypeNames.of(type));
    }
    return JsonAbsence.neutral(type);
  }

  private void assign(Assignment assignment, String made, CodeBlock.Builder code) {
    boolean conditional = assignment.value() instanceof Argument.Property property
        && JsonSeen.isOptional(read(property.index()));
    if (conditional) {
      int index = ((Argument.Property) assignment.value()).index();
      code.beginControlFlow("if ($L)", slots.isSeen(index));
    }
    CodeBlock value = value(assignment.value(), code);
    switch (assignment.style()) {
      case FIELD -> code.addStatement("$N.$N = $L", made, assignment.name(), value);
      case SETTER -> code.addStatement("$N.$N($L)", made, assignment.name(), value);
      case FLUENT -> code.addStatement("$N = $N.$N($L)", made, made, assignment.name(), value);
      case ENTRY -> {
        String entry = locals.names().take("entry");
        code.beginControlFlow("for ($T $N : $L.entrySet())", entryType(), entry, value)
            .addStatement(
                "$N.$N($N.getKey(), $N.getValue())", made, assignment.name(), entry, entry)
            .endControlFlow();
      }
    }
    if (conditional) {
      code.endControlFlow();
    }
  }

  private ReadProperty read(int index) {
    ReadProperty property = properties.get(index);
    if (property == null) {
      throw new IllegalArgumentException("No property " + index + " is read");
    }
    return property;
  }

  private TypeName entryType() {
    return ParameterizedTypeName.get(
        ClassName.get(Map.Entry.class),
        TypeName.get(String.class),
        othersType(reading.others().orElseThrow()));
  }

  /** The type of the values of properties without names. */
  static TypeName othersType(JsonSlot others) {
    JsonType type = others.type();
    return TypeNames.boxed(type.type());
  }
}
