package org.kanmon.rules.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.rules.screening.FeeEstimate.Part;
import org.kanmon.rules.screening.Timeline.Dated;
import org.kanmon.rules.screening.application.Application;

class OutlookTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    private static ApplicationCriteria criteria;

    @BeforeAll
    static void criteria() throws Exception {
        criteria = ApplicationCriteria.of(CriteriaCatalog.bundled());
    }

    @Test
    void rapidProvisionIsCountedInWorkingDaysOverHolidays() throws Exception {
        Timeline timeline = outlook(
                        Map.of("/databases/0/datasetType", "trial", "/submittedOn", "2025-12-26"), "ndb", DAY)
                .timeline();
        List<Dated> steps = timeline.steps();
        assertEquals(
                List.of("document-review", "chair-summary", "result", "start-of-use"),
                steps.stream().map(Dated::step).toList());
        assertEquals(Optional.of(LocalDate.of(2025, 12, 26)), steps.get(0).from());
        assertEquals(Optional.of(LocalDate.of(2026, 1, 6)), steps.get(0).to());
        assertEquals(Optional.of(LocalDate.of(2026, 1, 8)), steps.get(2).from());
        assertEquals(Optional.of(LocalDate.of(2026, 1, 14)), steps.get(3).from());
        assertEquals(Optional.empty(), steps.get(3).to());
        assertEquals("ndb/application/procedure/trial", steps.get(0).authority().path());
    }

    @Test
    void whatTheCriteriaDoNotTellIsNotGuessed() throws Exception {
        Timeline timeline = outlook(Map.of(), "ndb", DAY).timeline();
        assertEquals(List.of(), timeline.steps());
        assertEquals(List.of("ndb"), timeline.unknown());
        Timeline before = outlook(Map.of("/databases/0/datasetType", "trial"), "ndb", LocalDate.of(2024, 11, 30))
                .timeline();
        assertEquals(List.of("ndb"), before.unknown());
        Timeline early = outlook(Map.of("/databases/0/datasetType", "trial", "/submittedOn", "2019-04-01"), "ndb", DAY)
                .timeline();
        assertEquals(Optional.empty(), early.steps().get(0).from());
    }

    @Test
    void aQuarterlyCommitteeIsCountedInMonthsAndAverageInDays() throws Exception {
        List<Dated> idb = outlook(Map.of(), "idb", DAY).timeline().steps();
        assertEquals(Optional.of(LocalDate.of(2025, 8, 2)), idb.get(0).from());
        assertEquals(Optional.of(LocalDate.of(2025, 11, 2)), idb.get(0).to());
        assertFalse(idb.get(0).authority().isVerified());
        List<Dated> kaigo = outlook(Map.of("/databases/0/datasetType", "onsite"), "kaigo", DAY)
                .timeline()
                .steps();
        assertEquals(Optional.of(DAY.plusDays(302)), kaigo.get(0).from());
    }

    @Test
    void theFeeIsWhatIsKnownAndTellsWhatIsNot() throws Exception {
        FeeEstimate own = outlook(Map.of(), "ndb", DAY).fees().get(0);
        assertEquals(162_100, own.atLeast());
        assertEquals(
                List.of("adjustment-hour", "extraction-hour", "extraction-gigabyte"),
                own.parts().stream()
                        .filter(part -> !part.isKnown())
                        .map(Part::part)
                        .toList());
        FeeEstimate hic =
                outlook(Map.of("/environment/kind", "hic"), "ndb", DAY).fees().get(0);
        Part use = hic.parts().get(hic.parts().size() - 1);
        assertEquals(OptionalLong.of(32 * 190_400L), use.from());
        assertEquals(OptionalLong.of(32 * 769_400L), use.to());
        assertEquals(162_100 + 32 * 190_400L, hic.atLeast());
    }

    @Test
    void exploratoryUseHasOnePriceAndAWaiverIsOnlyNoted() throws Exception {
        FeeEstimate fee = outlook(
                        Map.of(
                                "/environment/kind", "hic",
                                "/databases/0/datasetType", "ndb-beta",
                                "/fees", Map.of("waiverRequested", true)),
                        "ndb",
                        DAY)
                .fees()
                .get(0);
        assertTrue(fee.waiverRequested());
        assertEquals(162_100 + 32 * 106_100L, fee.atLeast());
    }

    @Test
    void aPlanWithoutAPeriodHasNoPriceOfTheEnvironment() throws Exception {
        FeeEstimate fee = outlook(
                        Map.of("/environment/kind", "hic", "/researchPlan/period", Map.of("from", "2025-08")),
                        "ndb",
                        DAY)
                .fees()
                .get(0);
        assertFalse(fee.parts().get(fee.parts().size() - 1).isKnown());
        assertEquals(162_100, fee.atLeast());
    }

    @Test
    void feesAreThoseOfTheDayAndOfTheDatabase() throws Exception {
        assertEquals(
                List.of(), outlook(Map.of(), "ndb", LocalDate.of(2024, 10, 31)).fees());
        assertEquals(
                1, outlook(Map.of(), "ndb", LocalDate.of(2024, 11, 1)).fees().size());
        assertEquals(List.of(), outlook(Map.of(), "kaigo", DAY).fees());
    }

    private static Outlook outlook(Map<String, Object> set, String database, LocalDate date) throws Exception {
        Application application = new ScreeningCase(
                        "", "", "", true, database, date, set, Optional.empty(), Optional.empty())
                .application();
        criteria.read(application);
        return Outlook.of(application, criteria, date);
    }
}
