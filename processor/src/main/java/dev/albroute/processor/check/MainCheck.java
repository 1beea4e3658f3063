package dev.albroute.processor.check;

import dev.albroute.processor.diagnostic.Code;
import dev.albroute.processor.diagnostic.Diagnostic;
import dev.albroute.processor.diagnostic.Findings;
import dev.albroute.processor.model.MainModel;
import dev.albroute.processor.model.Visibility;
import dev.albroute.processor.model.declared.Access;
import dev.albroute.processor.model.declared.FunctionDeclaration;
import dev.albroute.processor.model.declared.FunctionDeclaration.Ancestry;
import dev.albroute.processor.model.declared.FunctionDeclaration.Constructing;
import dev.albroute.processor.model.declared.FunctionDeclaration.IdleElement;
import dev.albroute.processor.model.declared.FunctionDeclaration.Nesting;
import dev.albroute.processor.model.declared.TypeKind;
import java.util.List;

/** Judges a class that a main is asked for. */
public final class MainCheck {

  private final FunctionDeclaration function;
  private final Findings findings = new Findings();

  private MainCheck(FunctionDeclaration function) {
    this.function = function;
  }

  /**
   * Judges a class.
   *
   * @param function what is known about it
   * @return what is wrong
   */
  public static List<Diagnostic> check(FunctionDeclaration function) {
    MainCheck check = new MainCheck(function);
    check.check();
    return check.findings.all();
  }

  /**
   * The program to write for a class with which nothing is wrong.
   *
   * @param function what is known about it
   * @return the program
   */
  public static MainModel model(FunctionDeclaration function) {
    return new MainModel(
        GeneratedNames.mainOf(function.type()),
        function.type(),
        function.access() == Access.PUBLIC ? Visibility.PUBLIC : Visibility.PACKAGE_PRIVATE,
        function.deprecation(),
        function.surroundings());
  }

  private void check() {
    for (IdleElement element : function.idle()) {
      findings.add(
          Code.MAIN_IDLE_ELEMENT,
          element.place(),
          element.name(),
          function.type().simple());
    }
    if (function.ancestry() == Ancestry.OTHER) {
      findings.add(Code.MAIN_NOT_HANDLER, function.place(), function.type().simple());
    } else {
      checkConstruction();
    }
  }

  private void checkConstruction() {
    if (function.kind() == TypeKind.ABSTRACT_CLASS) {
      refuse("it is abstract", "Annotate a subclass that is not");
    } else if (function.access() == Access.PRIVATE) {
      refuse("it is private, or a type around it is", "Make it package-private or public");
    } else if (function.nesting() == Nesting.INNER) {
      refuse("it is an inner class", "Make it static");
    } else if (!function.typeParameters().isEmpty()) {
      String parameters = String.join(", ", function.typeParameters());
      refuse("it is generic in " + parameters, "Annotate a subclass that is not");
    } else if (function.constructing() == Constructing.WITH_ARGUMENTS) {
      refuse(
          "it has no constructor without parameters, or a private one",
          "Write a constructor that makes the services itself");
    }
  }

  private void refuse(String reason, String fix) {
    findings.add(
        Code.MAIN_CANNOT_CONSTRUCT, function.place(), function.type().simple(), reason, fix);
  }
}
