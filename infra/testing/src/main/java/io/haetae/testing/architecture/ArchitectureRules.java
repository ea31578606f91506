package io.haetae.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Included by a module's own test: {@code @ArchTest ArchTests rules = ArchTests.in(...)}. */
public final class ArchitectureRules {
  private static final String PLATFORM = "io.haetae.platform..";

  @ArchTest
  static final ArchRule FEATURES_FORM_NO_CYCLE =
      slices().matching("io.haetae.*.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule ONLY_THE_PLATFORM_OPENS_TRANSACTIONS =
      noClasses()
          .that()
          .resideOutsideOfPackage(PLATFORM)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.transaction.Transactional")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule TIME_COMES_FROM_A_CLOCK =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("ClockProducer")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule FIELDS_ARE_NOT_INJECTED =
      noFields()
          .should()
          .beAnnotatedWith("jakarta.inject.Inject")
          .orShould()
          .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule STATIC_FIELDS_ARE_FINAL =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("io.haetae..")
          .should()
          .beFinal()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Manager|Helper|Helpers|Util|Utils)")
          .orShould()
          .haveNameMatching(".*\\.Base[A-Z].*")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule PACKAGES_ARE_FEATURES =
      noClasses()
          .should()
          .resideInAnyPackage("..common..", "..util..", "..utils..", "..model..", "..impl..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule SERVICES_LOG_AND_DO_NOT_PRINT =
      noClasses().should().accessField(System.class, "out").allowEmptyShould(true);

  private ArchitectureRules() {}
}
