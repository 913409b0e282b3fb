package org.kanmon.rules.publication;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kanmon.rules.finding.Severity;
import org.kanmon.sdc.tables.model.Imbalance;

/** Findings about totals and about categories that share people. */
public final class SumFindings {

    private final FindingList list;
    private final SumInWords sums;

    SumFindings(FindingList list, SumInWords sums) {
        this.list = list;
        this.sums = sums;
    }

    /** A category that may be a total, whose equations were not looked at. */
    public void undeclaredTotal(String rule, String topic, UndeclaredTotal total) {
        Map<String, String> facts = Map.of("column", total.name(), "category", total.category());
        list.uncited(rule, topic, Severity.REVIEW, "", FindingList.WHOLE_OUTPUT, facts);
    }

    /** A total that its parts do not add up to. */
    public void imbalance(String rule, String topic, Imbalance imbalance) {
        int[] cells = Arrays.copyOf(imbalance.parts(), imbalance.parts().length + 1);
        cells[cells.length - 1] = imbalance.total();
        Arrays.sort(cells);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("total", sums.total(imbalance));
        facts.put("parts", sums.parts(imbalance));
        facts.put("difference", Long.toString(imbalance.difference()));
        list.uncited(rule, topic, Severity.RETURN, "", cells, facts);
    }

    /** Totals that do not add up, beyond those that are told one by one. */
    public void furtherImbalances(String rule, String topic, FurtherImbalances further) {
        Map<String, String> facts = Map.of("count", Integer.toString(further.count()));
        list.uncited(rule, topic, Severity.RETURN, "", FindingList.WHOLE_OUTPUT, facts);
    }

    /** Sums that no figures behind the marks can make true. */
    public void contradiction(String rule, String topic, Contradiction contradiction) {
        list.uncited(rule, topic, Severity.RETURN, "", contradiction.cells(), Map.of());
    }

    /** A column that may be a total, whose equations were not looked at. */
    public void totalColumn(String rule, String topic, TotalColumn column) {
        list.uncited(rule, topic, Severity.REVIEW, "", FindingList.WHOLE_OUTPUT, Map.of("column", column.name()));
    }

    /** Categories that share people, whose equations were not looked at. */
    public void overlap(String rule, String topic, OverlappingCategories overlap) {
        Map<String, String> facts =
                Map.of("column", overlap.name(), "first", overlap.first(), "second", overlap.second());
        list.uncited(rule, topic, Severity.REVIEW, "", FindingList.WHOLE_OUTPUT, facts);
    }
}
