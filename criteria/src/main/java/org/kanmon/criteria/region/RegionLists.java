package org.kanmon.criteria.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanmon.criteria.file.CsvFile;
import org.kanmon.criteria.file.CsvFile.Row;
import org.kanmon.criteria.file.Dates;
import org.kanmon.criteria.file.FileTree;
import org.kanmon.criteria.file.Problems;

/** Reads the lists of regions, coarse ones first, and nests them. */
final class RegionLists {

    private static final List<String> PREFECTURE = List.of("code", "name");
    private static final List<String> AREA = List.of("code", "name", "prefecture");
    private static final List<String> PLANNING_AREA = List.of("code", "name", "prefecture", "secondary-medical-area");
    private static final List<String> MUNICIPALITY =
            List.of("code", "name", "kind", "prefecture", "secondary-medical-area", "designated-city", "county");
    private static final List<String> FORMER =
            List.of("code", "name", "prefecture", "secondary-medical-area", "designated-city", "until", "successors");

    private final FileTree tree;
    private final Problems problems;
    private final Map<String, Region> regions = new LinkedHashMap<>();
    private final Set<String> designatedCities = new HashSet<>();
    private final Map<String, String> counties = new HashMap<>();
    private final Map<String, FormerRegion> former = new HashMap<>();

    RegionLists(FileTree tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    Regions read() {
        for (Row row : CsvFile.read(tree, "regions/prefectures.csv", PREFECTURE, problems)) {
            add(row, 2, Level.PREFECTURE, List.of());
        }
        for (Row row : CsvFile.read(tree, "regions/secondary-medical-areas.csv", AREA, problems)) {
            parent(row, row.get(2), 2, Level.PREFECTURE);
            add(row, 4, Level.SECONDARY_MEDICAL_AREA, List.of(row.get(2)));
        }
        for (Row row : CsvFile.read(tree, "regions/planning-areas.csv", PLANNING_AREA, problems)) {
            parent(row, row.get(2), 2, Level.PREFECTURE);
            parent(row, row.get(3), 3, Level.SECONDARY_MEDICAL_AREA);
            add(row, 4, Level.PLANNING_AREA, List.of(row.get(3), row.get(2)));
        }
        List<Row> municipalities = CsvFile.read(tree, "regions/municipalities.csv", MUNICIPALITY, problems);
        municipalities.stream()
                .filter(row -> row.get(2).equals("designated-city"))
                .forEach(row -> designatedCities.add(row.get(0)));
        municipalities.stream()
                .filter(row -> row.get(2).equals("special-wards"))
                .forEach(this::addSpecialWards);
        municipalities.forEach(this::addMunicipality);
        CsvFile.read(tree, "regions/former-municipalities.csv", FORMER, problems)
                .forEach(this::addFormer);
        return new Regions(regions, counties, former);
    }

    /**
     * The special wards together are made of whole areas; so these lie in them, and each ward does, through its area. They are no
     * finer than an area, and no municipality.
     */
    private void addSpecialWards(Row row) {
        parent(row, row.get(3), 3, Level.PREFECTURE);
        for (String area : row.get(4).split(" ")) {
            parent(row, area, 4, Level.SECONDARY_MEDICAL_AREA);
            regions.computeIfPresent(
                    area, (code, old) -> new Region(code, old.name(), old.level(), List.of(row.get(0), row.get(3))));
        }
        add(row, 5, Level.SECONDARY_MEDICAL_AREA, List.of(row.get(3)));
    }

    private void addFormer(Row row) {
        if (!designatedCities.contains(row.get(4))) {
            problems.add("unknown-region", row.place(4), row.get(4));
        }
        parent(row, row.get(3), 3, Level.SECONDARY_MEDICAL_AREA);
        parent(row, row.get(2), 2, Level.PREFECTURE);
        add(row, 5, Level.MUNICIPALITY, List.of(row.get(4), row.get(3), row.get(2)));
        List<String> successors = List.of(row.get(6).split(" "));
        successors.forEach(successor -> parent(row, successor, 6, Level.MUNICIPALITY));
        Optional<LocalDate> until = Dates.parse(row.get(5));
        if (until.isEmpty()) {
            problems.add("bad-date", row.place(5), row.get(5));
        } else if (regions.containsKey(row.get(0))) {
            former.put(row.get(0), new FormerRegion(regions.get(row.get(0)), until.get(), successors));
        }
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
        if (kind == MunicipalityKind.SPECIAL_WARDS) {
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
            parent(row, row.get(4), 4, Level.SECONDARY_MEDICAL_AREA);
            ancestors.add(row.get(4));
        }
        if (kind == MunicipalityKind.SPECIAL_WARD && regions.containsKey(row.get(4))) {
            ancestors.addAll(regions.get(row.get(4)).ancestors());
        }
        parent(row, row.get(3), 3, Level.PREFECTURE);
        if (!ancestors.contains(row.get(3))) {
            ancestors.add(row.get(3));
        }
        add(row, 5, Level.MUNICIPALITY, ancestors);
        if (!row.get(6).isEmpty()) {
            counties.put(row.get(0), row.get(6));
        }
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
    private void parent(Row row, String code, int column, Level level) {
        Region parent = regions.get(code);
        if (parent == null || parent.level() != level) {
            problems.add("unknown-region", row.place(column), code);
        } else if (!row.get(0).startsWith(code.substring(0, 2))) {
            problems.add("other-prefecture", row.place(column), code, row.get(0));
        }
    }
}
