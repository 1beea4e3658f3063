package dev.albroute.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The house: every arrow between packages points one way. */
class ArchitectureTest {

  private static final String ROOT = "dev.albroute.local";
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(ROOT);

  @Test
  void packagesDependInOneDirection() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("message")
        .definedBy(ROOT + ".message")
        .layer("event")
        .definedBy(ROOT + ".event")
        .layer("response")
        .definedBy(ROOT + ".response")
        .layer("rules")
        .definedBy(ROOT + ".rules")
        .layer("http")
        .definedBy(ROOT + ".http")
        .layer("lambda")
        .definedBy(ROOT + ".lambda")
        .layer("balancer")
        .definedBy(ROOT + ".balancer")
        .layer("template")
        .definedBy(ROOT + ".template")
        .layer("api")
        .definedBy(ROOT)
        .layer("junit")
        .definedBy(ROOT + ".junit")
        .layer("cli")
        .definedBy(ROOT + ".cli")
        .whereLayer("message")
        .mayNotAccessAnyLayer()
        .whereLayer("event")
        .mayOnlyAccessLayers("message")
        .whereLayer("response")
        .mayOnlyAccessLayers("message", "event")
        .whereLayer("rules")
        .mayOnlyAccessLayers("message", "event")
        .whereLayer("http")
        .mayOnlyAccessLayers("message")
        .whereLayer("lambda")
        .mayOnlyAccessLayers("message", "http")
        .whereLayer("balancer")
        .mayOnlyAccessLayers("message", "event", "response", "rules", "lambda")
        .whereLayer("template")
        .mayOnlyAccessLayers("message", "event", "rules", "lambda", "balancer")
        .whereLayer("api")
        .mayOnlyBeAccessedByLayers("junit", "cli")
        .whereLayer("junit")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .check(CLASSES);
  }

  @Test
  void thereIsNoCircle() {
    slices().matching(ROOT + ".(*)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheServerKnowsNetty() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".http")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.netty..")
        .check(CLASSES);
  }

  /** The judge stays independent of what it judges. */
  @Test
  void nothingOfTheRuntimeOrTheProcessorIsUsed() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.albroute",
            "dev.albroute.event..",
            "dev.albroute.json..",
            "dev.albroute.binding..",
            "dev.albroute.lambda..",
            "dev.albroute.annotation..",
            "dev.albroute.processor..")
        .check(CLASSES);
  }
}
