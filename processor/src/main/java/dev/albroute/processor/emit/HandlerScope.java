package dev.albroute.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.albroute.processor.model.HandlerModel;
import dev.albroute.processor.model.RouteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the methods of one handler share: its names, the methods that convert for several routes, the JSON code. */
final class HandlerScope {
  /** The methods that the handler has from its superclass, or overrides, and that generated code calls or reads like. */
  private static final List<String> INHERITED = List.of(
      "route",
      "methods",
      "template",
      "call",
      "problem",
      "handleRequest",
      "prime",
      "consumes",
      "produces",
      "json",
      "text",
      "binary");

  private final ClassName name;
  private final JsonCodes json;
  private final Names methods = new Names();
  private final Map<Object, String> conversions = new HashMap<>();
  private final List<MethodSpec> conversionMethods = new ArrayList<>();

  HandlerScope(HandlerModel model) {
    name = TypeNames.raw(model.handler());
    json = new JsonCodes(model);
    for (RouteModel route : model.routes()) {
      methods.take(route.name());
    }
    INHERITED.forEach(methods::take);
  }

  ClassName name() {
    return name;
  }

  JsonCodes json() {
    return json;
  }

  /** The names of methods that are taken. */
  Names methods() {
    return methods;
  }

  /**
   * The method that converts to a type; it is made once.
   *
   * @param key what it converts to, and how
   * @param wish what it would be called
   * @param make makes the method of a given name
   * @return its name
   */
  String conversion(Object key, String wish, Function<String, MethodSpec> make) {
    String method = conversions.get(key);
    if (method == null) {
      method = methods.take(wish);
      conversions.put(key, method);
      // The place is taken first: making the method may ask for another one.
      int place = conversionMethods.size();
      MethodSpec made = make.apply(method);
      conversionMethods.add(place, made);
    }
    return method;
  }

  /** Adds a method beside the one that is being made. */
  void addConversion(MethodSpec method) {
    conversionMethods.add(method);
  }

  /** The methods that convert, each in front of those that it calls. */
  List<MethodSpec> conversionMethods() {
    return conversionMethods;
  }
}
