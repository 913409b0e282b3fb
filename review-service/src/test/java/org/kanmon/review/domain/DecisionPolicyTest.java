package org.kanmon.review.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanmon.criteria.Basis;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;

class DecisionPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "INFO, true, RELEASE",
        "INFO, false, RELEASE",
        "MASK, true, RELEASE_MASKED",
        "MASK, false, REFER",
        "REGROUP, true, RELEASE_MASKED",
        "REGROUP, false, REFER",
        "REVIEW, true, REFER",
        "REVIEW, false, REFER",
        "RETURN, true, RETURN",
        "RETURN, false, RETURN"
    })
    void gravestFindingDecides(Severity gravest, boolean clean, Decision expected) {
        assertEquals(expected, DecisionPolicy.decide(List.of(finding(Severity.INFO), finding(gravest)), clean));
    }

    @Test
    void nothingFoundIsReleased() {
        assertEquals(Decision.RELEASE, DecisionPolicy.decide(List.of(), true));
    }

    private static Finding finding(Severity severity) {
        return new Finding(
                "PUB-999",
                "minimum-count",
                severity,
                Basis.GUIDELINE,
                "ndb/publication/minimum-count/patients",
                Optional.empty(),
                new int[0],
                Map.of());
    }
}
