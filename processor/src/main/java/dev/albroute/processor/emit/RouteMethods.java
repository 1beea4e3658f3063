package dev.albroute.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.albroute.processor.model.HttpMethod;
import dev.albroute.processor.model.RouteModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The methods that find the route of a request. */
final class RouteMethods {
  private final Map<HttpMethod, RouteTree> trees = new LinkedHashMap<>();
  private final Map<HttpMethod, String> starts = new EnumMap<>(HttpMethod.class);
  private final List<MethodSpec> matching = new ArrayList<>();

  /**
   * The methods for some routes.
   *
   * @param routes the routes of a handler
   * @param constants the names of the constants that stand for them, in the same order
   * @param names the names of the methods of the handler
   */
  RouteMethods(List<RouteModel> routes, List<String> constants, Names names) {
    for (int i = 0; i < routes.size(); i++) {
      RouteModel route = routes.get(i);
      trees
          .computeIfAbsent(route.method(), method -> new RouteTree())
          .add(route.template(), constants.get(i));
    }
    trees.forEach((method, tree) -> {
      String word = method.name().charAt(0) + method.name().substring(1).toLowerCase(Locale.ROOT);
      RouteMatching match = new RouteMatching(tree, "route" + word, names);
      starts.put(method, match.start());
      addMethods(match);
    });
  }

  /** All methods, in the order in which they call each other. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(route());
    methods.addAll(matching);
    methods.add(requestMethods());
    return methods;
  }

  private MethodSpec route() {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (method)");
    starts.forEach((method, start) -> code.add("case $S:\n$>", method.token())
        .addStatement("return $N(request)", start)
        .add("$<"));
    code.add("default:\n$>").addStatement("return NO_ROUTE").add("$<").endControlFlow();
    return MethodSpec.methodBuilder("route")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(int.class)
        .addParameter(String.class, "method")
        .addParameter(RuntimeNames.REQUEST, "request")
        .addCode(code.build())
        .build();
  }

  private MethodSpec requestMethods() {
    List<CodeBlock> tokens = new ArrayList<>();
    trees.keySet().forEach(method -> tokens.add(CodeBlock.of("$S", method.token())));
    return MethodSpec.methodBuilder("methods")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(String[].class)
        .addStatement("return new $T[] {$L}", String.class, CodeBlock.join(tokens, ", "))
        .build();
  }

  private void addMethods(RouteMatching match) {
    Set<String> waiting = new LinkedHashSet<>();
    matching.add(method(match, match.start(), waiting));
    while (!waiting.isEmpty()) {
      Iterator<String> first = waiting.iterator();
      String name = first.next();
      first.remove();
      matching.add(method(match, name, waiting));
    }
  }

  private static MethodSpec method(RouteMatching match, String name, Set<String> called) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(int.class)
        .addParameter(RuntimeNames.REQUEST, "request");
    MatchCode code = new MatchCode(called);
    boolean ends = code.write(match.steps(name), MatchStep.Next.END);
    if (code.counts()) {
      method.addStatement("int count = request.segmentCount()");
    }
    if (code.goesOn()) {
      method.addStatement("int route");
    }
    method.addCode(code.out().build());
    if (!ends) {
      method.addStatement("return NO_ROUTE");
    }
    return method.build();
  }
}
