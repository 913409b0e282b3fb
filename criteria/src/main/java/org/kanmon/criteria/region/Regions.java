package org.kanmon.criteria.region;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.kanmon.criteria.file.FileTree;
import org.kanmon.criteria.file.Problems;

/** The regions of Japan and how they nest. Immutable. */
public final class Regions {

    private static final List<String> LISTS = List.of(
            "prefectures", "secondary-medical-areas", "planning-areas", "municipalities", "former-municipalities");

    private final Map<String, Region> byCode;
    private final List<Region> all;
    private final SortedMap<String, String> counties;
    private final SortedMap<String, FormerRegion> former;
    private final RegionNames names;

    Regions(Map<String, Region> byCode, Map<String, String> counties, Map<String, FormerRegion> former) {
        this.byCode = Map.copyOf(byCode);
        this.counties = Collections.unmodifiableSortedMap(new TreeMap<>(counties));
        this.former = Collections.unmodifiableSortedMap(new TreeMap<>(former));
        this.names = new RegionNames(byCode.values(), counties);
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
        for (String list : LISTS) {
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

    /** The column that these labels stand in, each at least once. */
    public RegionColumn column(Collection<String> labels) {
        return new RegionColumn(this, labels);
    }

    /** The regions that may be called so, with or without their prefecture. */
    SortedSet<Region> named(String plain) {
        return names.find(plain);
    }

    /** The right code of a region of which a code of six digits has the wrong last one; else empty. */
    Optional<String> rightCheckDigit(String code) {
        return RegionCode.corrected(code).filter(right -> find(right).isPresent());
    }

    /** What is known of a region's end, if it no longer exists. */
    public Optional<FormerRegion> former(String code) {
        return Optional.ofNullable(former.get(code));
    }

    /** All regions that no longer exist, by code. */
    public SortedMap<String, FormerRegion> allFormer() {
        return former;
    }

    /** The counties (郡) of towns and villages, by code. */
    public SortedMap<String, String> counties() {
        return counties;
    }

    /** All regions, by code; among them those that no longer exist. */
    public List<Region> all() {
        return all;
    }
}
