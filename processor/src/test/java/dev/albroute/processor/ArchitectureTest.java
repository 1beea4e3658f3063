package dev.albroute.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between the packages of the processor go one way. */
class ArchitectureTest {

  private static final String ROOT = "dev.albroute.processor";

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages(ROOT);

  private static void dependsOnly(String from, String... on) {
    String[] allowed = new String[on.length + 3];
    System.arraycopy(on, 0, allowed, 3, on.length);
    allowed[0] = ROOT + from;
    allowed[1] = "java..";
    allowed[2] = "org.jspecify.annotations";
    classes()
        .that(resideInAPackage(ROOT + from))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed))
        .check(CLASSES);
  }

  @Test
  void theModelKnowsTheJdkOnly() {
    dependsOnly(".model..");
  }

  @Test
  void diagnosticsKnowTheModel() {
    dependsOnly(".diagnostic..", ROOT + ".model..");
  }

  @Test
  void checksKnowTheModelAndDiagnostics() {
    dependsOnly(".check..", ROOT + ".model..", ROOT + ".diagnostic..");
  }

  @Test
  void theSourceIsReadIntoTheModel() {
    dependsOnly(
        ".source..",
        ROOT + ".model..",
        ROOT + ".diagnostic..",
        "javax.annotation.processing",
        "javax.lang.model..",
        "javax.tools");
  }

  @Test
  void theEmitterKnowsTheModelAndJavaPoet() {
    dependsOnly(".emit..", ROOT + ".model..", "com.palantir.javapoet", "javax.lang.model..");
  }

  @Test
  void onlyTheEmitterKnowsJavaPoet() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".emit..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.palantir.javapoet..")
        .check(CLASSES);
  }

  @Test
  void elementsAreReadInTheSourcePackageOnly() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".check..", ROOT + ".model..", ROOT + ".diagnostic..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..")
        .check(CLASSES);
  }

  /** The runtime is on the class path of the tests only. */
  @Test
  void theProcessorNeverSeesTheRuntime() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.albroute",
            "dev.albroute.binding..",
            "dev.albroute.event..",
            "dev.albroute.filter..",
            "dev.albroute.json..",
            "dev.albroute.lambda..",
            "com.amazonaws..")
        .check(CLASSES);
  }
}
