package org.kanmon.rules.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.Basis;
import org.kanmon.criteria.Citation;
import org.kanmon.criteria.Consequence;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.CriterionValue;
import org.kanmon.criteria.Status;
import org.kanmon.criteria.Text;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.rules.finding.Severity;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.model.Table;

class FindingsTest {

    @ParameterizedTest
    @CsvSource({
        "IN_FORCE, RETURN, RETURN",
        "DRAFT, INFO, INFO",
        "SUPERSEDED, REGROUP, REGROUP",
        "UNVERIFIED, RETURN, REVIEW",
        "UNVERIFIED, REGROUP, REVIEW",
        "UNVERIFIED, INFO, REVIEW"
    })
    void unverifiedCriterionPromptsAPersonWhateverItDemands(Status status, Consequence consequence, Severity severity)
            throws UnusableCriteria, UnusableInput {
        Table table = CaseTable.read(
                        "市区町村コード:region, 患者数:patients\n13101, 636",
                        CriteriaCatalog.bundled()
                                .inForce("idb", LocalDate.of(2025, 4, 1))
                                .regions())
                .table();
        CriterionValue.FinestRegion value = new CriterionValue.FinestRegion("prefecture", consequence);
        Criterion criterion = new Criterion(
                "idb/publication/finest-region",
                Text.EMPTY,
                "region-level",
                Basis.GUIDELINE,
                value,
                LocalDate.of(2024, 4, 1),
                new Citation("source", "document", "article"),
                status,
                Optional.empty(),
                Text.EMPTY);
        Findings findings = new Findings(table);
        findings.regions()
                .finerRegion(
                        "PUB-030 A region",
                        "region-granularity",
                        RegionLevel.of(0, "市区町村コード", "municipality"),
                        InForce.FinestRegion.of(criterion, value));
        assertEquals(severity, findings.all().get(0).severity());
    }
}
