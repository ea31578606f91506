package io.haetae.name;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.haetae.name", importOptions = ImportOption.DoNotIncludeTests.class)
class NamesArchitectureTest {
  @ArchTest
  static final ArchRule FEATURES_FORM_NO_CYCLE =
      slices().matching("io.haetae.name.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule LUCENE_STAYS_WHERE_IT_IS_USED =
      noClasses()
          .that()
          .resideOutsideOfPackages("..candidate..", "..read..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule KNOWLEDGE_OF_KOREAN_STANDS_ALONE =
      classes()
          .that()
          .resideInAPackage("..korean..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("io.haetae.name", "io.haetae.name.korean", "java..");
}
