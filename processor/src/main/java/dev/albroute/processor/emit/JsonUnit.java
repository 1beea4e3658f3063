package dev.albroute.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.albroute.processor.emit.JsonCode.Site;
import java.util.ArrayList;
import java.util.List;

/** The members that are generated for one type: {@code readOrder}, {@code writeOrder}, {@code ORDER}, {@code OrderEncoder}. */
final class JsonUnit {
  private final ClassName home;
  private final String name;
  private final String type;
  private final List<FieldSpec> fields = new ArrayList<>();
  private final List<MethodSpec> readMethods = new ArrayList<>();
  private final List<MethodSpec> writeMethods = new ArrayList<>();
  private final List<MethodSpec> furtherMethods = new ArrayList<>();
  private final List<TypeSpec> types = new ArrayList<>();
  private Progress reading = Progress.UNASKED;
  private Progress writing = Progress.UNASKED;

  /** How far the code for one direction is. */
  enum Progress {
    UNASKED,
    ASKED,
    WRITTEN
  }

  /**
   * Members, none yet.
   *
   * @param home the class that will hold them
   * @param name what they are called after
   * @param type the type as comments show it
   */
  JsonUnit(ClassName home, String name, String type) {
    this.home = home;
    this.name = name;
    this.type = type;
  }

  /** The class that holds the members. */
  ClassName home() {
    return home;
  }

  /** What the members are called after. */
  String name() {
    return name;
  }

  /** Calls the method that reads, which thereby comes to be. */
  CodeBlock read(Site site) {
    if (reading == Progress.UNASKED) {
      reading = Progress.ASKED;
    }
    return CodeBlock.of("$L($N)", method(site, "read"), site.json());
  }

  /** Calls the method that writes, which thereby comes to be. */
  CodeBlock write(Site site, CodeBlock value) {
    if (writing == Progress.UNASKED) {
      writing = Progress.ASKED;
    }
    return CodeBlock.of("$L($N, $L)", method(site, "write"), site.json(), value);
  }

  private CodeBlock method(Site site, String verb) {
    return site.home().equals(home)
        ? CodeBlock.of("$N", verb + name)
        : CodeBlock.of("$T.$N", home, verb + name);
  }

  /** Whether the code that reads is asked for and not written yet; it is taken to be written from now on. */
  boolean startReading() {
    boolean start = reading == Progress.ASKED;
    reading = start ? Progress.WRITTEN : reading;
    return start;
  }

  /** Whether the code that writes is asked for and not written yet; it is taken to be written from now on. */
  boolean startWriting() {
    boolean start = writing == Progress.ASKED;
    writing = start ? Progress.WRITTEN : writing;
    return start;
  }

  void add(FieldSpec field) {
    fields.add(field);
  }

  /** Adds the method that reads, or after it one that it calls. */
  void addReading(MethodSpec method) {
    readMethods.add(
        readMethods.isEmpty()
            ? documented(method, "Reads $L; {@code null} after a failure.")
            : method);
  }

  /** Adds the method that writes, or after it one that it calls. */
  void addWriting(MethodSpec method) {
    writeMethods.add(writeMethods.isEmpty() ? documented(method, "Writes $L.") : method);
  }

  private MethodSpec documented(MethodSpec method, String text) {
    return method.toBuilder().addJavadoc(text, type).build();
  }

  /** Adds a method that the others call. */
  void add(MethodSpec method) {
    furtherMethods.add(method);
  }

  void add(TypeSpec nested) {
    types.add(nested);
  }

  /** Adds all members to the class. */
  void addTo(TypeSpec.Builder holder) {
    holder.addFields(fields);
    holder.addMethods(readMethods);
    holder.addMethods(writeMethods);
    holder.addMethods(furtherMethods);
    holder.addTypes(types);
  }
}
