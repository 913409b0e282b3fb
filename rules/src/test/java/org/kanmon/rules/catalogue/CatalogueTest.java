package org.kanmon.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kanmon.rules.lint.RuleFile;
import org.kanmon.rules.lint.RuleFiles;

class CatalogueTest {

    private static final Path PAGE = Path.of("CATALOGUE.md");

    @Test
    void catalogueSaysWhatItsSourcesSay() throws Exception {
        String made = Catalogue.text();
        if ("write".equals(System.getProperty("kanmon.catalogue"))) {
            Files.writeString(PAGE, made);
        }
        assertEquals(
                made,
                Files.readString(PAGE),
                "rules/CATALOGUE.md is out of date. To write it again: ./mvnw -pl rules -am test -Dtest=CatalogueTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dkanmon.catalogue=write");
    }

    /** A finding that rests on a breach is about a criterion; the catalogue has to say of which kind. */
    @Test
    void everyRuleAboutABreachNamesTheKindOfItsCriterion() {
        for (RuleFile file : RuleFiles.shipped()) {
            for (RuleFile.Rule rule : file.rules()) {
                boolean rests =
                        rule.condition().contains("JudgedBreach(") || rule.id().startsWith("REQ");
                assertTrue(!rests || !RuleCriteria.kinds(rule).isEmpty(), rule.name());
            }
        }
    }
}
