package dev.albroute.processor.source;

import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.declared.ParameterDeclaration;
import dev.albroute.processor.model.declared.ParameterDeclaration.Naming;
import dev.albroute.processor.model.declared.ParameterDeclaration.Source;
import dev.albroute.processor.model.declared.ParameterDeclaration.SourceAnnotation;
import dev.albroute.processor.model.declared.Text;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads the parameters of a method. */
final class ParameterReader {

  private final Compiler compiler;
  private final Positions positions;
  private final Members members;
  private final TypeDeclarations types;
  private final JsonAnnotations annotations;

  ParameterReader(Compiler compiler, Positions positions, Members members, TypeDeclarations types) {
    this.compiler = compiler;
    this.positions = positions;
    this.members = members;
    this.types = types;
    this.annotations = new JsonAnnotations(compiler, positions);
  }

  /**
   * The parameters of a method.
   *
   * @param method the method to call
   * @param annotated the method that carries the annotations: the same, or one that it overrides
   * @param type the method's type, with type variables replaced
   * @param text the method in messages
   * @param otherwise the place for what does not come from source
   */
  List<ParameterDeclaration> read(
      ExecutableElement method,
      ExecutableElement annotated,
      ExecutableType type,
      String text,
      Place otherwise) {
    List<ParameterDeclaration> declarations = new ArrayList<>();
    Naming naming = namingOf(annotated);
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = annotated.getParameters().get(i);
      TypeMirror parameterType = type.getParameterTypes().get(i);
      VariableElement called = method.getParameters().get(i);
      Spot spot = Spot.of(annotated, parameter);
      Place place = positions.at(spot, otherwise);
      types.read(parameterType, place);
      declarations.add(new ParameterDeclaration(
          parameter.getSimpleName().toString(),
          naming,
          compiler.useOf(parameterType, method, List.of(called, called.asType(), parameter)),
          sources(spot, place),
          members.defaultOf(spot, place),
          annotations.of(
              List.of(spot),
              "parameter " + parameter.getSimpleName() + " of " + text,
              place,
              mirror -> types.read(mirror, place)),
          place));
    }
    return declarations;
  }

  private List<SourceAnnotation> sources(Spot spot, Place otherwise) {
    List<SourceAnnotation> sources = new ArrayList<>();
    for (AnnotationMirror annotation : spot.element().getAnnotationMirrors()) {
      String name = Annotations.nameOf(annotation);
      for (Source source : Source.values()) {
        if (name.equals(Annotations.PACKAGE + source.annotation())) {
          Place place = positions.at(spot, annotation, otherwise);
          Text text = members.writtenText(spot, annotation, place).orElse(new Text("", place));
          sources.add(new SourceAnnotation(source, text, place));
        }
      }
    }
    return sources;
  }

  /** A class file without names makes the compiler number the parameters. */
  private Naming namingOf(ExecutableElement method) {
    if (compiler.sources().contain(method)) {
      return Naming.OWN;
    }
    for (int i = 0; i < method.getParameters().size(); i++) {
      if (!method.getParameters().get(i).getSimpleName().contentEquals("arg" + i)) {
        return Naming.OWN;
      }
    }
    return Naming.MADE_UP;
  }
}
