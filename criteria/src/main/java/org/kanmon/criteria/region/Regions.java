package org.kanmon.criteria.region;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.criteria.file.FileTree;
import org.kanmon.criteria.file.Problems;

/** The regions of Japan and how they nest. Immutable. */
public final class Regions {

    private final Map<String, Region> byCode;
    private final List<Region> all;

    Regions(Map<String, Region> byCode) {
        this.byCode = Map.copyOf(byCode);
        this.all = byCode.values().stream()
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    /** Reads {@code regions/}; what is wrong with the lists is among the problems. */
    public static Regions read(FileTree tree, Problems problems) {
        return new RegionLists(tree, problems).read();
    }

    /** Reads the files that say where the lists come from, for what is wrong with them. */
    public static void checkSources(FileTree tree, Problems problems) {
        for (String list : List.of("prefectures", "secondary-medical-areas", "municipalities")) {
            ListSource.read(tree, "regions/" + list + ".yaml", problems);
        }
    }

    /**
     * The region of a code. Local governments are found by two (prefectures), five or six digits, secondary medical areas by
     * four.
     */
    public Optional<Region> find(String code) {
        return RegionCode.canonical(code).map(byCode::get);
    }

    /** All regions, by code. */
    public List<Region> all() {
        return all;
    }
}
