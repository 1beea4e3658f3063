package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.diagnostic.Findings;
import dev.albroute.processor.model.ErrorModel;
import dev.albroute.processor.model.TypeRef.ClassType;
import dev.albroute.processor.model.declared.MethodDeclaration;
import dev.albroute.processor.model.declared.StatusDeclaration;
import dev.albroute.processor.model.declared.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sorts the exceptions that the route methods of one function declare. */
final class Errors {

  private static final int LOWEST = 400;
  private static final int HIGHEST = 599;

  private final Scope scope;
  private final List<TypeDeclaration> withStatus = new ArrayList<>();

  Errors(Scope scope) {
    this.scope = scope;
  }

  /** The checked exceptions of one method; those of its exceptions that have a status are kept for all methods. */
  List<ClassType> of(MethodDeclaration method) {
    List<ClassType> checked = new ArrayList<>();
    for (ClassType exception : method.exceptions()) {
      Optional<TypeDeclaration> declaration = scope.facts().find(exception);
      if (declaration.isPresent()
          && isUsable(declaration.get(), method)
          && isChecked(declaration.get())
          && !checked.contains(exception)) {
        checked.add(exception);
      }
    }
    return checked;
  }

  private boolean isUsable(TypeDeclaration declaration, MethodDeclaration method) {
    String text = method.method().text();
    ClassType type = declaration.type();
    if (!scope.checkVisible(type, "an exception of " + text, method.place())) {
      return false;
    }
    if (!declaration.is("java.lang.Exception") && !declaration.is("java.lang.Error")) {
      scope.findings().add(Code.THROWS_THROWABLE, method.place(), type.simple(), text);
      return false;
    }
    Optional<StatusDeclaration> status = declaration.status();
    if (status.isPresent()
        && checkStatus(status.get(), type, scope.findings())
        && !withStatus.contains(declaration)) {
      keep(declaration);
    }
    return true;
  }

  /** Keeps an exception before the first of its superclasses. */
  private void keep(TypeDeclaration declaration) {
    int index = 0;
    while (index < withStatus.size()
        && !declaration.is(withStatus.get(index).type().className())) {
      index++;
    }
    withStatus.add(index, declaration);
  }

  private static boolean isChecked(TypeDeclaration declaration) {
    return !declaration.is("java.lang.RuntimeException") && !declaration.is("java.lang.Error");
  }

  /** Whether an exception can have a status; tells where not. */
  static boolean checkStatus(StatusDeclaration status, ClassType exception, Findings findings) {
    if (status.code() >= LOWEST && status.code() <= HIGHEST) {
      return true;
    }
    findings.add(
        Code.ERROR_STATUS_RANGE,
        status.place(),
        status.code(),
        exception.erased().simple());
    return false;
  }

  /** The exceptions with a status, each before its superclasses. */
  List<ErrorModel> all() {
    List<ErrorModel> errors = new ArrayList<>();
    for (TypeDeclaration declaration : withStatus) {
      ClassType type = declaration.type();
      declaration
          .status()
          .ifPresent(
              status -> errors.add(new ErrorModel(type, status.code(), scope.deprecationOf(type))));
    }
    return errors;
  }
}
