package org.kanmon.criteria.region;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kanmon.criteria.file.CsvFile;
import org.kanmon.criteria.file.CsvFile.Row;
import org.kanmon.criteria.file.FileTree;
import org.kanmon.criteria.file.Problems;

/** How many people live in each municipality, according to one list. Immutable. */
public final class Populations {

    private static final List<String> HEADER = List.of("code", "population");
    private static final long MOST = 200_000_000;

    private final String id;
    private final ListSource source;
    private final SortedMap<String, Long> byCode;

    private Populations(String id, ListSource source, Map<String, Long> byCode) {
        this.id = id;
        this.source = source;
        this.byCode = Collections.unmodifiableSortedMap(new TreeMap<>(byCode));
    }

    /** Reads a list below {@code regions/populations/}; what is wrong with it is among the problems. */
    public static Optional<Populations> read(FileTree tree, String id, Regions regions, Problems problems) {
        String path = "regions/populations/" + id;
        Map<String, Long> byCode = counts(CsvFile.read(tree, path + ".csv", HEADER, problems), regions, problems);
        return ListSource.read(tree, path + ".yaml", problems).map(source -> new Populations(id, source, byCode));
    }

    private static Map<String, Long> counts(List<Row> rows, Regions regions, Problems problems) {
        Map<String, Long> byCode = new HashMap<>();
        for (Row row : rows) {
            String code = row.get(0);
            if (regions.find(code)
                    .filter(region -> region.level() == Level.MUNICIPALITY)
                    .isEmpty()) {
                problems.add("unknown-region", row.place(0), code);
            } else if (!isPopulation(row.get(1))) {
                problems.add("bad-population", row.place(1), row.get(1));
            } else if (byCode.putIfAbsent(code, Long.valueOf(row.get(1))) != null) {
                problems.add("duplicate-code", row.place(0), code);
            }
        }
        return byCode;
    }

    private static boolean isPopulation(String text) {
        return RegionCode.isDigits(text) && text.length() <= 9 && Long.parseLong(text) <= MOST;
    }

    /** The list's identifier, for example {@code resident-register-2025}. */
    public String id() {
        return id;
    }

    /** What the list counts, for people. */
    public String title(Locale locale) {
        return locale.getLanguage().equals("ja") ? source.titleJa() : source.titleEn();
    }

    /** The day on which the people were counted. */
    public LocalDate referenceDate() {
        return source.referenceDate();
    }

    /** The words with which the publisher wants to be named. */
    public String attribution() {
        return source.attribution();
    }

    /** All populations, by code. */
    public SortedMap<String, Long> all() {
        return byCode;
    }

    /** The population of a municipality or ward, by its five-digit code; empty if the list does not have it. */
    public OptionalLong population(String code) {
        Long population = byCode.get(code);
        return population == null ? OptionalLong.empty() : OptionalLong.of(population);
    }
}
