package org.kanmon.sdc.tables.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kanmon.sdc.source.Code;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;

/**
 * One dimension of a table.
 *
 * @param name the column's name in the file
 * @param kind what its categories stand for
 * @param categories number of categories that occur in rows, the total not counted
 * @param levels the levels that occur, each with its number of categories, the total not counted; categories of no known
 *     level are under the empty name
 * @param totalPrinted whether any row names the total
 * @param unknown the first codes that the dimension's code list does not have, in the order of the file; at most
 *     {@value #LISTED}. Their number is that of the level {@value Code#UNKNOWN_LEVEL}
 * @param writtenLikeTotals categories that are not the total, have no parts and are given beside none, but are written as totals
 *     usually are: taken for ordinary categories
 * @param overlap two categories side by side that share people
 */
public record DimensionProfile(
        String name,
        DimensionKind kind,
        int categories,
        SortedMap<String, Integer> levels,
        boolean totalPrinted,
        List<UnknownCode> unknown,
        List<String> writtenLikeTotals,
        Optional<Overlap> overlap) {

    /** How many unknown codes are listed. */
    public static final int LISTED = 10;

    private static final int NOWHERE = -1;

    public DimensionProfile {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        unknown = List.copyOf(unknown);
        writtenLikeTotals = List.copyOf(writtenLikeTotals);
    }

    /**
     * A code that the dimension's code list does not have.
     *
     * @param code the code as the file writes it
     * @param record the 1-based record of the file in which it occurs first
     */
    public record UnknownCode(String code, int record) {}

    static DimensionProfile of(Table table, int dimension) {
        Dimension described = table.dimensions().get(dimension);
        int[] firstRecords = firstRecords(table, dimension);
        SortedMap<String, Integer> levels = new TreeMap<>();
        List<UnknownCode> unknown = new ArrayList<>();
        List<String> writtenLikeTotals = new ArrayList<>();
        for (int node = 1; node < firstRecords.length; node++) {
            if (firstRecords[node] != NOWHERE) {
                String level = described.levels().get(node);
                levels.merge(level, 1, Integer::sum);
                boolean adds = described.categories().childCount(node) > 0
                        || described.categories().isBeside(node);
                if (!adds && isWrittenLikeTotal(described.categories().code(node))) {
                    writtenLikeTotals.add(described.categories().code(node));
                }
                if (level.equals(Code.UNKNOWN_LEVEL)) {
                    unknown.add(new UnknownCode(described.categories().code(node), firstRecords[node]));
                }
            }
        }
        unknown.sort(Comparator.comparingInt(UnknownCode::record));
        return new DimensionProfile(
                described.name(),
                described.kind(),
                levels.values().stream().mapToInt(Integer::intValue).sum(),
                levels,
                firstRecords[0] != NOWHERE,
                unknown.subList(0, Math.min(LISTED, unknown.size())),
                writtenLikeTotals,
                Overlap.of(described)
                        .or(() -> Overlap.ofCumulative(described, table.measures()))
                        .or(() -> firstRecords[0] == NOWHERE ? Overlap.byName(described) : Optional.empty()));
    }

    private static boolean isWrittenLikeTotal(String code) {
        return TotalWords.contain(code) || TotalWords.nameEverybody(code);
    }

    /** Per node the lowest record that names it; a table's rows may be in any order. */
    private static int[] firstRecords(Table table, int dimension) {
        int[] records = new int[table.dimensions().get(dimension).categories().size()];
        Arrays.fill(records, NOWHERE);
        for (int row = 0; row < table.rows(); row++) {
            int node = table.node(dimension, row);
            int record = table.record(table.cell(0, row));
            if (records[node] == NOWHERE || record < records[node]) {
                records[node] = record;
            }
        }
        return records;
    }
}
