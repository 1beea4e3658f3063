package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.diagnostic.Diagnostic;
import dev.albroute.processor.model.Place;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.declared.ApiDeclaration.AlbRouteDeclaration;
import dev.albroute.processor.model.declared.ApiFacts;
import dev.albroute.processor.model.declared.FunctionDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of generated classes: which type has which, over a whole compilation. */
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

  /** The class with the {@code main} method that runs a function. */
  static ClassType mainOf(ClassType function) {
    return ClassType.of(function.packageName(), String.join("", function.simpleNames()) + "Main");
  }

  /**
   * Gives the names for one interface.
   *
   * @param facts what is known about it
   * @return what is wrong with its names
   */
  public List<Diagnostic> claim(ApiFacts facts) {
    ClassType api = facts.api().type();
    List<ClassType> names = new ArrayList<>(List.of(handlerOf(api), codecsOf(api), primingOf(api)));
    if (facts.api().albRoute().flatMap(AlbRouteDeclaration::main).isPresent()) {
      names.add(mainOf(api));
    }
    return claim(names, api, facts.taken(), facts.api().place());
  }

  /**
   * Gives the name for the program of one class.
   *
   * @param function what is known about the class
   * @return what is wrong with the name
   */
  public List<Diagnostic> claim(FunctionDeclaration function) {
    return claim(
        List.of(mainOf(function.type())), function.type(), function.taken(), function.place());
  }

  private List<Diagnostic> claim(
      List<ClassType> names, ClassType type, List<String> taken, Place place) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (ClassType name : names) {
      ClassType owner = owners.putIfAbsent(name, type);
      if (owner != null && !owner.equals(type)) {
        diagnostics.add(
            Diagnostic.of(Code.NAMES_COLLIDE, place, name.simple(), owner.simple(), type.simple()));
        return diagnostics;
      }
      if (taken.contains(name.simpleName())) {
        diagnostics.add(Diagnostic.of(Code.NAME_TAKEN, place, name.simple(), type.simple()));
      }
    }
    return diagnostics;
  }
}
