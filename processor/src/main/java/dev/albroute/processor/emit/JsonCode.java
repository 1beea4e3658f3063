package dev.albroute.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.albroute.processor.model.Nullness;

/** How generated code reads and writes the values of one JSON type. */
interface JsonCode {

  /**
   * What the type is called in the names of generated members.
   *
   * @return a capitalised name: {@code ListOfOrder}
   */
  String name();

  /**
   * Reads a value.
   *
   * @param site where the code stands
   * @param nullness whether the literal {@code null} is accepted; otherwise it is a failure
   * @return an expression of the Java type. After a failure it has a neutral value: {@code null}, empty or zero.
   */
  CodeBlock read(Site site, Nullness nullness);

  /**
   * Writes a value.
   *
   * @param site where the code stands
   * @param value an expression of the Java type; {@code null} is written as the literal, whatever the type says
   * @return an expression to make a statement of
   */
  CodeBlock write(Site site, CodeBlock value);

  /**
   * Writes a property of an object.
   *
   * @param site where the code stands
   * @param names the name of the constant that holds the names of the object
   * @param index the index of the property's name
   * @param value an expression of the Java type, as in {@link #write}
   * @return statements
   */
  default CodeBlock writeProperty(Site site, String names, int index, CodeBlock value) {
    return CodeBlock.builder()
        .addStatement("$N.name($N, $L)", site.json(), names, index)
        .addStatement(write(site, value))
        .build();
  }

  /**
   * Writes the start of an object and its first property.
   *
   * @param site where the code stands
   * @param names the name of the constant that holds the names of the object
   * @param value an expression of the Java type, as in {@link #write}
   * @return statements
   */
  default CodeBlock writeFirst(Site site, String names, CodeBlock value) {
    return CodeBlock.builder()
        .addStatement("$N.beginObject($N)", site.json(), names)
        .addStatement(write(site, value))
        .build();
  }

  /**
   * Whether reading can give {@code null}, be it after a failure.
   *
   * @return false for primitive types and optionals
   */
  boolean canBeNull();

  /**
   * Where code stands.
   *
   * @param home the class around it
   * @param json the name of the variable that holds the reader or the writer
   */
  record Site(ClassName home, String json) {}
}
