package org.kanmon.criteria.region;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kanmon.criteria.file.FileTree;
import org.kanmon.criteria.file.Problems;

/** The regions of Japan and how they nest. Immutable. */
public final class Regions {

    private final SortedMap<String, Region> byCode;

    Regions(SortedMap<String, Region> byCode) {
        this.byCode = new TreeMap<>(byCode);
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
    public Collection<Region> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }
}
