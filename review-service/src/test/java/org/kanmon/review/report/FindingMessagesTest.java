package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;

class FindingMessagesTest {

    private final FindingMessages japanese = Samples.messages(Locale.JAPANESE);
    private final FindingMessages english = Samples.messages(Locale.FRENCH);

    @Test
    void wordsOfCriteriaAreInTheReadersLanguage() {
        assertEquals("患者等の人数が 10 未満の値があります（0を除く）。", japanese.message(Samples.tooFew(1)));
        assertEquals("There are counts of patients below 10 (0 is exempt).", english.message(Samples.tooFew(1)));
        assertEquals("地域の区分をどこまで細かくしてよいか、適用基準に定めがありません。", japanese.message(Samples.silent()));
    }

    @Test
    void otherFactsAreShownAsTheyAre() {
        Finding finding = finding("PUB-040", Map.of("dimension", "受診地"));
        assertEquals("The criteria in force do not say how fine a 受診地 may be shown.", english.message(finding));
    }

    @Test
    void dateOfACriterionIsWrittenOut() {
        Finding finding = finding("PUB-020", Map.of("width", "5", "since", "2024-11-01"));
        assertEquals("年齢の区分が 5 歳きざみより細かくなっています。この基準は2024年11月1日から適用されます。", japanese.message(finding));
        assertEquals(
                "Age bands are finer than 5 years. The criterion applies since 2024-11-01.", english.message(finding));
    }

    @Test
    void messageThatAsksForMoreThanTheFindingKnowsIsAnError() {
        Finding finding = finding("PUB-010", Map.of("unit", "patients"));
        assertThrows(IllegalArgumentException.class, () -> japanese.message(finding));
    }

    @Test
    void ruleWithoutMessageIsAnError() {
        assertThrows(MissingResourceException.class, () -> japanese.title(finding("PUB-999", Map.of())));
    }

    private static Finding finding(String rule, Map<String, String> facts) {
        return Samples.finding(rule, "topic", Severity.REVIEW, Optional.empty(), new int[0], facts);
    }
}
