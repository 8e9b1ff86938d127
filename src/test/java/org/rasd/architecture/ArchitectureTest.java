package org.rasd.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The rules of the house that can be read off the byte code. Each was seen to fail once (on
 * 2026-11-25) by a class put where it does not belong; the comment at a rule says which.
 */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.rasd");

  private static void check(ArchRule rule) {
    rule.check(CLASSES);
  }

  // Seen to fail with app.Writers named in a class of export.
  @Test
  void layersDependDownwardsOnly() {
    check(
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli")
            .definedBy("org.rasd.cli..")
            .layer("serve")
            .definedBy("org.rasd.serve..")
            .layer("facade")
            .definedBy("org.rasd")
            .layer("app")
            .definedBy("org.rasd.app..")
            .layer("runs")
            .definedBy("org.rasd.batch..", "org.rasd.train..", "org.rasd.eval..")
            .layer("parts")
            .definedBy(
                "org.rasd.corpus..", "org.rasd.export..", "org.rasd.stage..", "org.rasd.adapter..")
            .layer("ground")
            .definedBy("org.rasd.pipeline..", "org.rasd.lexicon..")
            .layer("model")
            .definedBy("org.rasd.model..")
            .layer("text")
            .definedBy("org.rasd.text..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("serve")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("facade")
            .mayOnlyBeAccessedByLayers("cli", "serve")
            .whereLayer("app")
            .mayOnlyBeAccessedByLayers("cli", "facade")
            .whereLayer("runs")
            .mayOnlyBeAccessedByLayers("cli", "serve", "facade", "app")
            .whereLayer("parts")
            .mayOnlyBeAccessedByLayers("cli", "serve", "facade", "app", "runs")
            .whereLayer("ground")
            .mayOnlyBeAccessedByLayers("cli", "serve", "facade", "app", "runs", "parts")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("cli", "serve", "facade", "app", "runs", "parts", "ground"));
  }

  // Seen to fail with a class of stage.event naming stage.time.TimeStage.
  @Test
  void noStageKnowsAnother() {
    check(slices().matching("org.rasd.stage.(*)..").should().notDependOnEachOther());
  }

  // Seen to fail with classes of export and corpus naming each other.
  @Test
  void packagesHaveNoCycles() {
    check(slices().matching("org.rasd.(**)").should().beFreeOfCycles());
  }

  // Seen to fail with an ObjectMapper in a class of stage.event.
  @Test
  void jsonAndCsvLibrariesStayAtTheEdges() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "org.rasd.corpus..",
                "org.rasd.export..",
                "org.rasd.lexicon..",
                "org.rasd.batch..",
                "org.rasd.train..",
                "org.rasd.eval..",
                "org.rasd.app..",
                "org.rasd.serve..",
                "org.rasd.cli..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("com.fasterxml..", "org.apache.commons.csv..")));
  }

  // Seen to fail with an opennlp Span in a class of stage.event.
  @Test
  void otherAnalysersStayBehindTheirAdapters() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.rasd.adapter.opennlp..")
            .should()
            .dependOnClassesThat(resideInAPackage("opennlp..")));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.rasd.adapter.corenlp..")
            .should()
            .dependOnClassesThat(resideInAPackage("edu.stanford..")));
  }

  // Seen to fail with a picocli class named in batch.
  @Test
  void commandLineLibrariesStayInCli() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.rasd.cli..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("picocli..", "me.tongfei..")));
  }

  // Seen to fail with a field that is not final in a class of model.
  @Test
  void textAndModelAreImmutable() {
    check(
        fields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("org.rasd.text..", "org.rasd.model..")
            .should()
            .beFinal());
  }

  // Seen to fail with System.out.println and System.exit in a class of batch.
  @Test
  void standardStreamsAndExitBelongToCli() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.rasd.cli..")
            .and(DescribedPredicate.not(commandLineTools()))
            .should(ACCESS_STANDARD_STREAMS));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.rasd.cli..")
            .should()
            .callMethod(System.class, "exit", int.class));
  }

  /** Small programs that make models; run by hand, not part of the command line. */
  private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> commandLineTools() {
    return DescribedPredicate.describe(
        "tools of train", c -> c.getName().equals("org.rasd.train.WordCountsBuilder"));
  }

  // Seen to fail with toLowerCase() and getBytes() without argument in a class of export.
  @Test
  void nothingDependsOnTheDefaultLocaleOrCharset() {
    check(noClasses().should().callMethodWhere(dependsOnDefaults()));
    check(noClasses().should().callMethod(Locale.class, "getDefault"));
    check(noClasses().should().callMethod(java.nio.charset.Charset.class, "defaultCharset"));
    check(noClasses().should().callConstructor(java.io.FileReader.class, String.class));
    check(noClasses().should().callConstructor(java.io.FileWriter.class, String.class));
    check(
        noClasses()
            .should()
            .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class));
    check(
        noClasses()
            .should()
            .callConstructor(java.io.OutputStreamWriter.class, java.io.OutputStream.class));
  }

  private static DescribedPredicate<JavaCall<?>> dependsOnDefaults() {
    return DescribedPredicate.describe(
        "depend on the default locale or charset", call -> isDefault(call.getTarget()));
  }

  private static boolean isDefault(CodeUnitCallTarget target) {
    if (!target.getOwner().isEquivalentTo(String.class)) {
      return false;
    }
    boolean withoutArguments = target.getRawParameterTypes().isEmpty();
    boolean format =
        target.getName().equals("format")
            && !target.getRawParameterTypes().get(0).isEquivalentTo(Locale.class);
    boolean sensitive = Set.of("toLowerCase", "toUpperCase", "getBytes").contains(target.getName());
    return format || target.getName().equals("formatted") || (withoutArguments && sensitive);
  }

  // Seen to fail with Instant.now() in a class of export and Math.random() in one of batch.
  @Test
  void onlyRunsAndTheServerReadTheClockAndNothingIsRandom() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "org.rasd.batch..", "org.rasd.cli..", "org.rasd.serve..", "org.rasd.train..")
            .should()
            .callMethodWhere(
                DescribedPredicate.describe(
                    "read the clock", call -> readsClock(call.getTarget()))));
    check(noClasses().should().callMethod(Math.class, "random"));
    check(noClasses().should().callConstructor(java.util.Random.class));
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom"));
  }

  private static boolean readsClock(CodeUnitCallTarget target) {
    String owner = target.getOwner().getName();
    return (owner.startsWith("java.time.") && target.getName().equals("now"))
        || (owner.equals("java.lang.System")
            && Set.of("currentTimeMillis", "nanoTime").contains(target.getName()));
  }

  // Seen to fail with an ObjectInputStream in a class of corpus.
  @Test
  void javaSerializationIsNotUsed() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.Object(In|Out)putStream"));
  }

  // Seen to fail with throw new RuntimeException() in a class of corpus.
  @Test
  void noGenericExceptionIsThrown() {
    check(noClasses().should(THROW_GENERIC_EXCEPTIONS));
  }

  // Seen to fail with a class XHelper in model.
  @Test
  void namesSayWhatThingsAre() {
    check(noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)$"));
  }
}
