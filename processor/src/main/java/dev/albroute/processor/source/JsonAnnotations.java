package dev.albroute.processor.source;

import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.declared.JsonAnnotation;
import dev.albroute.processor.model.declared.JsonAnnotation.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the annotations that say something about JSON. */
final class JsonAnnotations {

  private static final String BUNDLE = "com.fasterxml.jackson.annotation.JacksonAnnotationsInside";

  private final Compiler compiler;
  private final Positions positions;

  JsonAnnotations(Compiler compiler, Positions positions) {
    this.compiler = compiler;
    this.positions = positions;
  }

  /**
   * The annotations of elements that stand for one thing, such as a record component's field and accessor: each
   * annotation once, where it is found first.
   *
   * @param name what they stand on, for messages
   * @param types takes the classes that the annotations name
   */
  List<JsonAnnotation> of(
      List<Spot> spots, String name, Place otherwise, Consumer<TypeMirror> types) {
    Map<String, JsonAnnotation> found = new LinkedHashMap<>();
    for (Spot spot : spots) {
      for (AnnotationMirror annotation : spot.element().getAnnotationMirrors()) {
        Place place = positions.at(spot, annotation, otherwise);
        add(annotation, name, place, types, found);
      }
    }
    return new ArrayList<>(found.values());
  }

  private void add(
      AnnotationMirror annotation,
      String name,
      Place place,
      Consumer<TypeMirror> types,
      Map<String, JsonAnnotation> found) {
    String type = Annotations.nameOf(annotation);
    if (isAboutJson(type)) {
      found.putIfAbsent(type, read(annotation, name, place, types));
    } else if (Annotations.find(annotation.getAnnotationType().asElement(), BUNDLE)
        .isPresent()) {
      for (AnnotationMirror inner :
          annotation.getAnnotationType().asElement().getAnnotationMirrors()) {
        if (!Annotations.nameOf(inner).equals(BUNDLE)) {
          add(inner, name, place, types, found);
        }
      }
    }
  }

  private static boolean isAboutJson(String type) {
    return isOfJackson(type) || type.equals(Annotations.PACKAGE + "Codec");
  }

  private static boolean isOfJackson(String type) {
    return type.startsWith("com.fasterxml.jackson.") || type.startsWith("tools.jackson.");
  }

  private JsonAnnotation read(
      AnnotationMirror annotation, String name, Place place, Consumer<TypeMirror> types) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      values.put(
          entry.getKey().getSimpleName().toString(), value(entry.getValue(), name, place, types));
    }
    return new JsonAnnotation(Annotations.nameOf(annotation), name, values, place);
  }

  private Value value(
      AnnotationValue annotationValue, String name, Place place, Consumer<TypeMirror> types) {
    Object value = annotationValue.getValue();
    if (value instanceof Boolean flag) {
      return new Value.OfFlag(flag);
    }
    if (value instanceof Number number) {
      return new Value.OfNumber(number.longValue());
    }
    if (value instanceof VariableElement constant) {
      return new Value.OfConstant(constant.getSimpleName().toString());
    }
    if (value instanceof TypeMirror type) {
      if (!isOfJackson(type.toString())) {
        types.accept(type);
      }
      return new Value.OfType(compiler.typeReader().read(type));
    }
    if (value instanceof AnnotationMirror inner) {
      return new Value.OfAnnotation(read(inner, name, place, types));
    }
    if (value instanceof List<?> list) {
      List<Value> items = new ArrayList<>();
      for (Object item : list) {
        items.add(value((AnnotationValue) item, name, place, types));
      }
      return new Value.OfList(items);
    }
    return new Value.OfText(String.valueOf(value));
  }
}
