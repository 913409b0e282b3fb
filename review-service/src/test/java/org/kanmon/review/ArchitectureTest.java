package org.kanmon.review;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom. The drawing of the architecture is this test. */
@AnalyzeClasses(packages = "org.kanmon", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule criteriaKnowNothingOfOurs = noClasses()
            .that()
            .resideInAPackage("org.kanmon.criteria..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kanmon.sdc..", "org.kanmon.rules..", "org.kanmon.review..");

    @ArchTest
    static final ArchRule disclosureControlKnowsNothingOfOurs = noClasses()
            .that()
            .resideInAPackage("org.kanmon.sdc..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kanmon.criteria..", "org.kanmon.rules..", "org.kanmon.review..");

    @ArchTest
    static final ArchRule rulesNeitherReadNorRepair = noClasses()
            .that()
            .resideInAPackage("org.kanmon.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kanmon.sdc.source..", "org.kanmon.sdc.tables.protect..", "org.kanmon.review..");

    @ArchTest
    static final ArchRule waysInAreLeaves = noClasses()
            .that()
            .resideInAnyPackage(
                    "..review.domain..",
                    "..review.usecase..",
                    "..review.report..",
                    "..review.intake..",
                    "..review.persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..review.api..", "..review.ui..", "..review.cli..");

    @ArchTest
    static final ArchRule waysInDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("..review.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..review.cli..", "..review.ui..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("picocli.CommandLine");

    @ArchTest
    static final ArchRule domainKnowsNoTechnology = noClasses()
            .that()
            .resideInAPackage("..review.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..",
                    "org.drools..",
                    "org.kie..",
                    "com.fasterxml..",
                    "..review.usecase..",
                    "..review.persistence..",
                    "..review.report..");

    @ArchTest
    static final ArchRule useCasesKnowNoTechnology = noClasses()
            .that()
            .resideInAPackage("..review.usecase..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.drools..", "org.kie..", "com.fasterxml..", "..review.persistence..");

    @ArchTest
    static final ArchRule reportsComputeNothing = noClasses()
            .that()
            .resideInAPackage("..review.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kanmon.rules.publication..", "org.kanmon.rules.engine..", "..review.usecase..");

    @ArchTest
    static final ArchRule oneClassKnowsTheRuleEngine = classes()
            .that()
            .resideOutsideOfPackages(
                    "org.kanmon.rules.engine..",
                    // what the rule compiler makes of the rule files
                    "org.kanmon.rules.publication.demand..",
                    "org.kanmon.rules.publication.judge..",
                    "org.kanmon.rules.provision.demand..",
                    "org.kanmon.rules.provision.judge..",
                    "org.kanmon.rules.screening.judge..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule onlyDisclosureControlKnowsTheSolver = classes()
            .that()
            .resideOutsideOfPackage("org.kanmon.sdc.tables..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("com.google.ortools..");

    @ArchTest
    static final ArchRule onlyIntakeKnowsTheSchemaLibrary = classes()
            .that()
            .resideOutsideOfPackage("..review.intake..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("com.networknt..");

    @ArchTest
    static final ArchRule onlyPersistenceKnowsTheDatabase = classes()
            .that()
            .resideOutsideOfPackages(
                    "..review.persistence..",
                    // a file format whose reader speaks as a database
                    "org.kanmon.sdc.microdata.parquet..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("jakarta.persistence..", "java.sql..", "javax.sql..", "org.flywaydb..");

    @ArchTest
    static final ArchRule onlyOnePackageKnowsTheReaderOfParquet = classes()
            .that()
            .resideOutsideOfPackage("org.kanmon.sdc.microdata.parquet..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("org.duckdb..");
}
