package org.kanmon.sdc.tables.regroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Tables;

/**
 * A random table of regions in two areas by five ages, and all its groupings tried one by one from the definition: a grouping
 * names, for every innermost category, the category that stands for it, and the table that is left is counted anew.
 */
final class AllGroupings {

    private static final List<String> AGES = List.of("0-9歳", "10-19歳", "20-29歳", "30-39歳", "40歳以上");
    private static final List<String> REGIONS = List.of("a1", "a2", "b1", "b2", "b3");

    private final long[][] counts = new long[REGIONS.size()][AGES.size()];
    private OptionalInt fewest = OptionalInt.empty();
    private double least = Double.MAX_VALUE;

    AllGroupings(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int most = random.nextInt(10, 40);
        for (long[] line : counts) {
            for (int age = 0; age < line.length; age++) {
                line[age] = random.nextInt(6) == 0 ? 0 : random.nextInt(most);
            }
        }
        for (List<List<String>> regions : regionChains()) {
            for (List<List<String>> ages : ageChains()) {
                attempt(regions, ages);
            }
        }
    }

    OptionalInt fewestMerges() {
        return fewest;
    }

    double leastLoss() {
        return least;
    }

    Table table() {
        List<List<String>> regions = regionChains().get(0);
        List<List<String>> ages = ageChains().get(0);
        String[] rows = counted(regions, ages).entrySet().stream()
                .map(cell -> cell.getKey() + " " + cell.getValue())
                .toArray(String[]::new);
        return Tables.with()
                .dimension("region", "T", "A", "B", "a1<A", "a2<A", "b1<B", "b2<B", "b3<B")
                .dimension("年齢", Stream.concat(Stream.of("T"), AGES.stream()).toArray(String[]::new))
                .ofAges()
                .rows("T T " + counted(regions, ages).get("T T"))
                .rows(Stream.of(rows).filter(row -> !row.startsWith("T T ")).toArray(String[]::new))
                .build();
    }

    /** Per grouping and innermost region the categories that count it, innermost first. */
    private static List<List<List<String>>> regionChains() {
        List<List<List<String>>> chains = new ArrayList<>();
        for (int merged = 0; merged < 4; merged++) {
            List<List<String>> grouping = new ArrayList<>();
            for (String region : REGIONS) {
                boolean first = region.startsWith("a");
                String area = first ? "A" : "B";
                grouping.add((merged & (first ? 1 : 2)) > 0 ? List.of(area, "T") : List.of(region, area, "T"));
            }
            chains.add(grouping);
        }
        chains.add(REGIONS.stream().map(region -> List.of("T")).toList());
        return chains;
    }

    private static List<List<List<String>>> ageChains() {
        List<List<List<String>>> chains = new ArrayList<>();
        for (int joined = 0; joined < 1 << AGES.size() - 1; joined++) {
            List<List<String>> grouping = new ArrayList<>();
            int band = 0;
            for (int age = 0; age < AGES.size(); age++) {
                band += age > 0 && (joined >> age - 1 & 1) == 0 ? 1 : 0;
                grouping.add(joined == 0 ? List.of(AGES.get(age), "T") : List.of("band" + band, "T"));
            }
            if (band > 0) {
                chains.add(grouping);
            }
        }
        chains.add(AGES.stream().map(age -> List.of("T")).toList());
        return chains;
    }

    private Map<String, Long> counted(List<List<String>> regions, List<List<String>> ages) {
        Map<String, Long> cells = new TreeMap<>();
        for (int r = 0; r < counts.length; r++) {
            for (int a = 0; a < counts[r].length; a++) {
                for (String region : regions.get(r)) {
                    for (String age : ages.get(a)) {
                        cells.merge(region + " " + age, counts[r][a], Long::sum);
                    }
                }
            }
        }
        return cells;
    }

    private void attempt(List<List<String>> regions, List<List<String>> ages) {
        Map<String, Long> cells = counted(regions, ages);
        if (cells.values().stream().anyMatch(count -> count > 0 && count < 10)) {
            return;
        }
        int merges = 8 - categories(regions) + AGES.size() + 1 - categories(ages);
        double loss = loss(regions, ages);
        if (fewest.isEmpty() || merges < fewest.getAsInt()) {
            least = Double.MAX_VALUE;
            fewest = OptionalInt.of(merges);
        }
        if (merges == fewest.getAsInt()) {
            least = Math.min(least, loss);
        }
    }

    private static int categories(List<List<String>> chains) {
        return (int) chains.stream().flatMap(List::stream).distinct().count();
    }

    /** The conditional entropy of the innermost cell given the one that is left, summed person by person. */
    private double loss(List<List<String>> regions, List<List<String>> ages) {
        Map<String, Long> left = new TreeMap<>();
        long people = 0;
        for (int r = 0; r < counts.length; r++) {
            for (int a = 0; a < counts[r].length; a++) {
                left.merge(regions.get(r).get(0) + " " + ages.get(a).get(0), counts[r][a], Long::sum);
                people += counts[r][a];
            }
        }
        double loss = 0;
        for (int r = 0; r < counts.length; r++) {
            for (int a = 0; a < counts[r].length; a++) {
                long group = left.get(regions.get(r).get(0) + " " + ages.get(a).get(0));
                loss += counts[r][a] == 0 ? 0 : counts[r][a] * Math.log(group / (double) counts[r][a]) / Math.log(2);
            }
        }
        return people == 0 ? 0 : loss / people;
    }
}
