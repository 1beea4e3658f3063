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

/** Sorts the declared exceptions of one method. */
final class ErrorCheck {

  private static final int LOWEST = 400;
  private static final int HIGHEST = 599;

  private final Scope scope;
  private final MethodDeclaration method;
  private final List<TypeDeclaration> withStatus = new ArrayList<>();
  private final List<ClassType> withoutStatus = new ArrayList<>();

  ErrorCheck(Scope scope, MethodDeclaration method) {
    this.scope = scope;
    this.method = method;
    for (ClassType exception : method.exceptions()) {
      scope.facts().find(exception).ifPresent(this::exception);
    }
  }

  private void exception(TypeDeclaration declaration) {
    String text = method.method().text();
    ClassType type = declaration.type();
    if (!scope.checkVisible(type, "an exception of " + text, method.place())) {
      return;
    }
    if (!declaration.is("java.lang.Exception") && !declaration.is("java.lang.Error")) {
      scope.findings().add(Code.THROWS_THROWABLE, method.place(), type.simple(), text);
    } else if (declaration.status().isPresent()) {
      boolean sound = checkStatus(declaration.status().get(), type, scope.findings());
      if (sound && !withStatus.contains(declaration)) {
        // Before the first that would catch it too.
        int index = 0;
        while (index < withStatus.size()
            && !declaration.is(withStatus.get(index).type().className())) {
          index++;
        }
        withStatus.add(index, declaration);
      }
    } else if (isChecked(declaration) && !withoutStatus.contains(type)) {
      withoutStatus.add(type);
    }
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
  List<ErrorModel> errors() {
    List<ErrorModel> errors = new ArrayList<>();
    for (TypeDeclaration declaration : withStatus) {
      Optional<StatusDeclaration> status = declaration.status();
      status.ifPresent(s -> errors.add(new ErrorModel(declaration.type(), s.code())));
    }
    return errors;
  }

  /** The checked exceptions without a status. */
  List<ClassType> others() {
    return withoutStatus;
  }
}
