package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.diagnostic.Diagnostic;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.declared.ApiFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of generated classes: which interface has which, over a whole compilation. */
public final class GeneratedNames {

  private final Map<ClassType, ClassType> owners = new HashMap<>();

  /** No name is given yet. */
  public GeneratedNames() {}

  /**
   * The handler of an interface: {@code OrdersApiHandler}, or {@code ShopOrdersApiHandler} for an {@code OrdersApi}
   * inside of {@code Shop}.
   *
   * @param api the interface
   * @return the class to generate
   */
  static ClassType handlerOf(ClassType api) {
    return ClassType.of(api.packageName(), String.join("", api.simpleNames()) + "Handler");
  }

  /** The class with the JSON code of a handler. */
  static ClassType codecsOf(ClassType api) {
    return ClassType.of(api.packageName(), String.join("", api.simpleNames()) + "Json");
  }

  /** The class with the made-up requests that warm a handler up. */
  static ClassType primingOf(ClassType api) {
    return ClassType.of(api.packageName(), String.join("", api.simpleNames()) + "Priming");
  }

  /**
   * Gives the names for one interface.
   *
   * @param facts what is known about it
   * @return what is wrong with its names
   */
  public List<Diagnostic> claim(ApiFacts facts) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    ClassType api = facts.api().type();
    for (ClassType name : List.of(handlerOf(api), codecsOf(api), primingOf(api))) {
      ClassType owner = owners.putIfAbsent(name, api);
      if (owner != null && !owner.equals(api)) {
        diagnostics.add(Diagnostic.of(
            Code.NAMES_COLLIDE, facts.api().place(), name.simple(), owner.simple(), api.simple()));
        return diagnostics;
      }
      if (facts.taken().contains(name.simpleName())) {
        diagnostics.add(
            Diagnostic.of(Code.NAME_TAKEN, facts.api().place(), name.simple(), api.simple()));
      }
    }
    return diagnostics;
  }
}
