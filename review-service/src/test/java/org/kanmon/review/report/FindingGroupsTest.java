package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kanmon.criteria.Basis;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;

class FindingGroupsTest {

    private static final FindingMessages ENGLISH = FindingMessages.in(Locale.ENGLISH);

    private static Finding assumed(String setting) {
        Map<String, String> facts =
                Map.of("about", "table", "setting", setting, "reason", "sums", "evidence", "2/2", "sure", "certain");
        return uncited("PUB-008", Severity.INFO, new int[0], facts);
    }

    private static Finding uncited(String rule, Severity severity, int[] cells, Map<String, String> facts) {
        return new Finding(
                rule, "unreadable-structure", severity, Basis.GOOD_PRACTICE, "", Optional.empty(), cells, facts);
    }

    @Test
    void whatWasAssumedOfAFileIsToldTogether() {
        List<Finding> findings = List.of(assumed("header-rows: 3"), assumed("orientation: crosstab"));
        assertEquals(List.of(findings), FindingGroups.of(findings, ENGLISH));
    }

    @Test
    void findingsOfOtherRulesOrAboutCellsAreToldByThemselves() {
        Finding unread = uncited("PUB-004", Severity.REVIEW, new int[0], Map.of("column", "a"));
        Finding cell =
                uncited("PUB-008", Severity.INFO, new int[] {4}, assumed("a").facts());
        List<Finding> findings = List.of(assumed("a"), unread, cell, assumed("b"));
        assertEquals(findings.stream().map(List::of).toList(), FindingGroups.of(findings, ENGLISH));
    }

    @Test
    void remediesThatDifferKeepFindingsApart() {
        Finding fives = uncited("PUB-070", Severity.REVIEW, new int[0], Map.of("base", "5", "unit", "patients"));
        Finding tens = uncited("PUB-070", Severity.REVIEW, new int[0], Map.of("base", "10", "unit", "patients"));
        assertEquals(List.of(List.of(fives), List.of(tens)), FindingGroups.of(List.of(fives, tens), ENGLISH));
    }
}
