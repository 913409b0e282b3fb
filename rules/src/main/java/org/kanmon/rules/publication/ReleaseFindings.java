package org.kanmon.rules.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kanmon.rules.finding.Severity;

/** Findings about what a table gives away together with earlier releases, or of groups that nobody prints. */
public final class ReleaseFindings {

    private final FindingList list;
    private final SumInWords sums;

    ReleaseFindings(FindingList list, SumInWords sums) {
        this.list = list;
        this.sums = sums;
    }

    /**
     * Figures of earlier releases, or of groups that nobody prints, that this table helps to compute: as grave as the criterion
     * says. No cell of the table has to be hidden for its own sake, so the finding names none.
     */
    public void givenElsewhere(String rule, String topic, GivenElsewhere given) {
        givenElsewhere(rule, topic, given, Gravity.of(given.criterion()));
    }

    private void givenElsewhere(String rule, String topic, GivenElsewhere given, Severity severity) {
        Map<String, String> facts =
                new LinkedHashMap<>(given.elsewhere().requirement().parameters());
        facts.put("count", Integer.toString(given.elsewhere().cells().size()));
        facts.put("cells", sums.keys(given.elsewhere().cells()));
        facts.put("by", sums.cells(given.elsewhere().by()));
        list.cited(
                rule,
                topic,
                severity,
                given.criterion(),
                FindingList.WHOLE_OUTPUT,
                facts,
                given.elsewhere().explanations());
    }

    /** The same where earlier releases need no help: nothing that this table does changes it. */
    public void givenBefore(String rule, String topic, GivenElsewhere given) {
        givenElsewhere(rule, topic, given, Severity.INFO);
    }

    /** Categories that cannot be compared with those of earlier releases, so that not every sum across them is known. */
    public void unrelated(String rule, String topic, UnrelatedCategories categories) {
        list.uncited(rule, topic, Severity.REVIEW, "", FindingList.WHOLE_OUTPUT, Map.of("column", categories.name()));
    }

    /** Figures that contradict earlier releases, so that nobody knows what subtraction gives. */
    public void releaseConflict(String rule, String topic, ReleaseConflict conflict) {
        list.uncited(rule, topic, Severity.REVIEW, "", conflict.cells(), Map.of());
    }
}
