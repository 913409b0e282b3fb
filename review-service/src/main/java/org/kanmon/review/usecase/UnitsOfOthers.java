package org.kanmon.review.usecase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kanmon.rules.publication.Assumed;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.source.recognition.Certainty;
import org.kanmon.sdc.source.recognition.Reason;
import org.kanmon.sdc.tables.linked.TableGroups;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;

/**
 * What the counts of a table count, where nothing on its sheet says it, but another table of the file does whose figures agree with
 * them. Where such tables say different units it stays a guess.
 */
final class UnitsOfOthers {

    private static final String UNIT = "unit: ";

    private final List<Table> tables;
    private final List<String> titles;
    private final List<List<Assumed>> assumed;

    /**
     * @param tables as read, with the units that were guessed
     * @param titles what tells them apart
     * @param assumed what was assumed about each
     */
    UnitsOfOthers(List<Table> tables, List<String> titles, List<List<Assumed>> assumed) {
        this.tables = tables;
        this.titles = titles;
        this.assumed = assumed;
    }

    /**
     * Puts the units of other tables into the layouts of those that do not say theirs, and says so instead of the guess.
     *
     * @param layouts per table, changed in place; so are the assumptions
     * @return whether any was found
     */
    boolean takeOver(List<Layout> layouts) {
        List<Map<Unit, String>> found = IntStream.range(0, tables.size())
                .mapToObj(t -> isUnsaid(t) ? units(t) : Map.<Unit, String>of())
                .toList();
        boolean any = false;
        for (int t = 0; t < found.size(); t++) {
            if (found.get(t).size() == 1) {
                Unit unit = found.get(t).keySet().iterator().next();
                String title = found.get(t).get(unit);
                layouts.set(t, layouts.get(t).counting(unit));
                List<Assumed> told = new ArrayList<>(assumed.get(t));
                told.replaceAll(one -> isUnsaidUnit(one) ? told(one, unit, title) : one);
                assumed.set(t, told);
                any = true;
            }
        }
        return any;
    }

    private static Assumed told(Assumed guess, Unit unit, String title) {
        return new Assumed(
                guess.about(), UNIT + unit.word(), Reason.OTHER_TABLE.word(), title, Certainty.LIKELY.word());
    }

    /** Whether the only figures of a table are counts of which nothing says what they count. */
    private boolean isUnsaid(int table) {
        return tables.get(table).measures().size() == 1 && hasUnsaid(table);
    }

    private boolean hasUnsaid(int table) {
        return assumed.get(table).stream().anyMatch(UnitsOfOthers::isUnsaidUnit);
    }

    private static boolean isUnsaidUnit(Assumed assumed) {
        return assumed.setting().startsWith(UNIT)
                && assumed.reason().equals(Reason.UNKNOWN.word())
                && assumed.isGuess();
    }

    /** The units of the tables whose figures agree with those of a table, each with the first of these tables. */
    private Map<Unit, String> units(int table) {
        Map<Unit, String> units = new EnumMap<>(Unit.class);
        IntStream.range(0, tables.size())
                .filter(other -> other != table && !hasUnsaid(other))
                .forEach(other -> tables.get(other).measures().stream()
                        .map(measure -> measure.unit())
                        .filter(unit -> unit.isCount() && !units.containsKey(unit))
                        .filter(unit -> TableGroups.agree(tables.get(table).counting(unit), tables.get(other)))
                        .forEach(unit -> units.put(unit, titles.get(other))));
        return units;
    }
}
