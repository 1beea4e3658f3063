package dev.albroute;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The arrows between the packages: binding, then the user's types, then event, then json. */
class RuntimeLayersTest {

  private static final JavaClasses RUNTIME = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("dev.albroute");

  @Test
  void jsonDependsOnTheJdkOnly() {
    onlyDependsOn("dev.albroute.json", "java..", "dev.albroute.json");
  }

  @Test
  void eventDependsOnJsonOnly() {
    onlyDependsOn("dev.albroute.event", "java..", "dev.albroute.event", "dev.albroute.json");
  }

  @Test
  void theUsersTypesDoNotKnowTheBinding() {
    onlyDependsOn(
        "dev.albroute",
        "java..",
        "dev.albroute",
        "dev.albroute.event",
        "dev.albroute.json",
        "com.amazonaws.services.lambda.runtime..",
        "org.crac");
  }

  @Test
  void onlyTheHookBeforeASnapshotKnowsCrac() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.albroute.SnapStart")
        .should()
        .dependOnClassesThat(resideInAPackage("org.crac.."))
        .check(RUNTIME);
  }

  @Test
  void filtersUseWhatUsersUse() {
    onlyDependsOn(
        "dev.albroute.filter",
        "java..",
        "dev.albroute.filter",
        "dev.albroute",
        "dev.albroute.json",
        "com.amazonaws.services.lambda.runtime..");
  }

  @Test
  void theLoopOfTheCustomRuntimeRunsAnyHandler() {
    onlyDependsOn(
        "dev.albroute.lambda",
        "java..",
        "dev.albroute.lambda",
        "dev.albroute.json",
        "com.amazonaws.services.lambda.runtime..");
  }

  @Test
  void bindingDoesNotKnowEvents() {
    onlyDependsOn(
        "dev.albroute.binding",
        "java..",
        "dev.albroute.binding",
        "dev.albroute",
        "dev.albroute.json");
  }

  @Test
  void nobodyDependsOnTheLoopOfTheCustomRuntime() {
    noClasses()
        .that(not(resideInAPackage("dev.albroute.lambda..")))
        .should()
        .dependOnClassesThat(resideInAPackage("dev.albroute.lambda.."))
        .check(RUNTIME);
  }

  private static void onlyDependsOn(String of, String... allowed) {
    String[] withAnnotations = Arrays.copyOf(allowed, allowed.length + 1);
    withAnnotations[allowed.length] = "org.jspecify.annotations";
    classes()
        .that(resideInAPackage(of))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(withAnnotations).or(isPrimitiveOrArray()))
        .check(RUNTIME);
  }

  private static DescribedPredicate<JavaClass> isPrimitiveOrArray() {
    return DescribedPredicate.describe(
        "primitive or array", type -> type.isPrimitive() || type.isArray());
  }
}
