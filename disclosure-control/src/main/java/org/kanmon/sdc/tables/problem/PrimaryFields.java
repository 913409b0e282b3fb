package org.kanmon.sdc.tables.problem;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.kanmon.sdc.tables.magnitude.ContributionTable;
import org.kanmon.sdc.tables.magnitude.MagnitudeRules;
import org.kanmon.sdc.tables.magnitude.UnusableContributions;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Insider;
import org.kanmon.sdc.tables.protect.Protection;
import org.kanmon.sdc.tables.protect.Sensitive;

/** Which cells of a JSON problem are primary: by its threshold, by its rules about contributors, or because it says so. */
final class PrimaryFields {

    private final JsonFields fields;
    private final Table table;
    private final OptionalLong threshold;
    private final MagnitudeRules rules;
    private final CellFields cells;

    PrimaryFields(JsonFields fields, Table table, OptionalLong threshold, MagnitudeRules rules, CellFields cells) {
        this.fields = fields;
        this.table = table;
        this.threshold = threshold;
        this.rules = rules;
        this.cells = cells;
    }

    Sensitive read() throws UnusableProblem {
        Map<Integer, Protection> primary = new TreeMap<>();
        threshold.ifPresent(t -> addSmall(primary, new Protection.Threshold(t)));
        List<Insider> insiders = new ArrayList<>();
        if (!rules.rules().isEmpty()) {
            ContributionTable contributions = contributions();
            addByRules(primary, contributions);
            insiders.addAll(contributions.soleContributors(rules));
        }
        primary.putAll(cells.protections());
        BitSet mayBeZero = new BitSet();
        for (int cell : primary.keySet()) {
            mayBeZero.set(cell, !table.isHidden(cell) && table.value(cell) == 0);
        }
        int[] numbers = primary.keySet().stream().mapToInt(cell -> cell).toArray();
        return new Sensitive(numbers, List.copyOf(primary.values()), mayBeZero, insiders);
    }

    private void addSmall(Map<Integer, Protection> primary, Protection.Threshold small) {
        for (int cell = 0; cell < table.cells(); cell++) {
            if (!table.isHidden(cell) && table.value(cell) > 0 && table.value(cell) < small.threshold()) {
                primary.put(cell, small);
            }
        }
    }

    private ContributionTable contributions() throws UnusableProblem {
        try {
            return ContributionTable.of(table, cells.contributions(), rules.depth());
        } catch (UnusableContributions e) {
            String key = String.join(", ", table.key(e.cell()).values());
            String code = switch (e.fault()) {
                case CONTRADICTION -> "contributions-contradict";
                case TOO_FEW -> "contributions-too-few";
                case UNKNOWN -> "contributions-unknown";
            };
            throw fields.wrong(code, cells.path(e.cell()), key, Integer.toString(rules.depth()));
        }
    }

    private void addByRules(Map<Integer, Protection> primary, ContributionTable contributions) {
        for (int cell = 0; cell < table.cells(); cell++) {
            int primaryCell = cell;
            contributions
                    .of(cell)
                    .flatMap(rules::protection)
                    .ifPresent(byRules -> primary.merge(primaryCell, byRules, PrimaryFields::both));
        }
    }

    /** A small figure that a rule about contributors applies to as well. */
    private static Protection both(Protection small, Protection byRules) {
        long most = ((Protection.Threshold) small).threshold() - 1;
        return byRules instanceof Protection.Levels levels
                ? new Protection.Levels(Math.min(1, levels.low()), Math.max(most, levels.high()))
                : small;
    }
}
