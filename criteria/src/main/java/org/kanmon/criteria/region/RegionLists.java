package org.kanmon.criteria.region;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kanmon.criteria.file.CsvFile;
import org.kanmon.criteria.file.CsvFile.Row;
import org.kanmon.criteria.file.FileTree;
import org.kanmon.criteria.file.Problems;

/** Reads the three lists of regions, coarse ones first, and nests them. */
final class RegionLists {

    private static final List<String> PREFECTURE = List.of("code", "name");
    private static final List<String> AREA = List.of("code", "name", "prefecture");
    private static final List<String> MUNICIPALITY =
            List.of("code", "name", "kind", "prefecture", "secondary-medical-area", "designated-city");

    private final FileTree tree;
    private final Problems problems;
    private final Map<String, Region> regions = new LinkedHashMap<>();
    private final Set<String> designatedCities = new HashSet<>();

    RegionLists(FileTree tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    Regions read() {
        for (Row row : CsvFile.read(tree, "regions/prefectures.csv", PREFECTURE, problems)) {
            add(row, 2, Level.PREFECTURE, List.of());
        }
        for (Row row : CsvFile.read(tree, "regions/secondary-medical-areas.csv", AREA, problems)) {
            parent(row, 2, Level.PREFECTURE);
            add(row, 4, Level.SECONDARY_MEDICAL_AREA, List.of(row.get(2)));
        }
        List<Row> municipalities = CsvFile.read(tree, "regions/municipalities.csv", MUNICIPALITY, problems);
        municipalities.stream()
                .filter(row -> row.get(2).equals("designated-city"))
                .forEach(row -> designatedCities.add(row.get(0)));
        municipalities.forEach(this::addMunicipality);
        return new Regions(regions);
    }

    private void addMunicipality(Row row) {
        MunicipalityKind kind = MunicipalityKind.byWord().get(row.get(2));
        if (kind == null) {
            problems.addUnknown(
                    "unknown-word",
                    row.place(2),
                    row.get(2),
                    MunicipalityKind.byWord().keySet(),
                    "kind",
                    row.get(2));
            return;
        }
        List<String> ancestors = new ArrayList<>();
        if (kind.isWard()) {
            if (!designatedCities.contains(row.get(5))) {
                problems.add("unknown-region", row.place(5), row.get(5));
            }
            ancestors.add(row.get(5));
        } else if (!row.get(5).isEmpty()) {
            problems.add("city-of-no-ward", row.place(5), row.get(0), row.get(2));
        }
        if (!row.get(4).isEmpty()) {
            parent(row, 4, Level.SECONDARY_MEDICAL_AREA);
            ancestors.add(row.get(4));
        }
        parent(row, 3, Level.PREFECTURE);
        ancestors.add(row.get(3));
        add(row, 5, Level.MUNICIPALITY, ancestors);
    }

    private void add(Row row, int digits, Level level, List<String> ancestors) {
        String code = row.get(0);
        if (code.length() != digits || !RegionCode.isDigits(code)) {
            problems.add("bad-code", row.place(0), code, Integer.toString(digits));
        } else if (row.get(1).isBlank()) {
            problems.add("empty-field", row.place(1), "name");
        } else if (regions.putIfAbsent(code, new Region(code, row.get(1), level, ancestors)) != null) {
            problems.add("duplicate-code", row.place(0), code);
        }
    }

    /** The region in a column must be known, and lie in the prefecture that the row's own code begins with. */
    private void parent(Row row, int column, Level level) {
        Region parent = regions.get(row.get(column));
        if (parent == null || parent.level() != level) {
            problems.add("unknown-region", row.place(column), row.get(column));
        } else if (!row.get(0).startsWith(parent.code().substring(0, 2))) {
            problems.add("other-prefecture", row.place(column), row.get(column), row.get(0));
        }
    }
}
