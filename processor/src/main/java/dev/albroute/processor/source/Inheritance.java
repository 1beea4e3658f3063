package dev.albroute.processor.source;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Which methods an interface has, and which of its super-interfaces says how to serve them. */
final class Inheritance {

  private final Compiler compiler;
  private final TypeElement api;

  Inheritance(Compiler compiler, TypeElement api) {
    this.compiler = compiler;
    this.api = api;
  }

  /** The interface's own methods in source order, then those that it inherits and nobody overrides. */
  List<ExecutableElement> methods() {
    List<ExecutableElement> methods = new ArrayList<>();
    for (TypeElement type : hierarchy()) {
      for (ExecutableElement method : methodsOf(type)) {
        boolean inherited = !type.equals(api);
        boolean own = method.getModifiers().contains(Modifier.STATIC)
            || method.getModifiers().contains(Modifier.PRIVATE);
        if (!(inherited && own)) {
          add(method, methods);
        }
      }
    }
    return methods;
  }

  private void add(ExecutableElement method, List<ExecutableElement> methods) {
    for (int i = 0; i < methods.size(); i++) {
      ExecutableElement known = methods.get(i);
      if (overrides(known, method)) {
        return;
      }
      if (overrides(method, known)) {
        methods.set(i, method);
        return;
      }
    }
    methods.add(method);
  }

  /**
   * The method that says how to serve a method: itself, or where no annotation of ours stands on it, the first method
   * with routes that it overrides.
   */
  ExecutableElement annotated(ExecutableElement method) {
    if (isAnnotated(method)) {
      return method;
    }
    for (TypeElement type : hierarchy()) {
      for (ExecutableElement candidate : methodsOf(type)) {
        if (overrides(method, candidate) && hasRoutes(candidate)) {
          return candidate;
        }
      }
    }
    return method;
  }

  private boolean overrides(ExecutableElement method, ExecutableElement overridden) {
    return !method.equals(overridden) && compiler.elements().overrides(method, overridden, api);
  }

  private static boolean isAnnotated(ExecutableElement method) {
    List<Element> annotated = new ArrayList<>(method.getParameters());
    annotated.add(method);
    for (Element element : annotated) {
      for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
        if (Annotations.nameOf(annotation).startsWith(Annotations.PACKAGE)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasRoutes(ExecutableElement method) {
    for (AnnotationMirror annotation : Annotations.unfolded(method)) {
      if (RouteAnnotations.methodOf(annotation).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static List<ExecutableElement> methodsOf(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements());
  }

  /** The interface and all its super-interfaces, each once, in the order of their declaration. */
  private List<TypeElement> hierarchy() {
    List<TypeElement> types = new ArrayList<>();
    addHierarchy(api, types);
    return types;
  }

  private void addHierarchy(TypeElement type, List<TypeElement> types) {
    if (types.contains(type)) {
      return;
    }
    types.add(type);
    for (TypeMirror superinterface : type.getInterfaces()) {
      if (superinterface.getKind() == TypeKind.ERROR) {
        compiler.unresolved().add(superinterface.toString());
      } else if (superinterface instanceof DeclaredType declared) {
        addHierarchy((TypeElement) declared.asElement(), types);
      }
    }
  }
}
