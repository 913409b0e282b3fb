package org.kanmon.criteria.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The regions of a name: with and without the prefecture or the county before it, prefectures with and without 都, 府 or 県,
 * wards with and without their city, medical areas with and without the word for them.
 */
final class RegionNames {

    static final Comparator<Region> BY_CODE = Comparator.comparing(Region::code);

    private static final List<String> WORDS_FOR_AREAS =
            List.of("", "圏", "圏域", "医療圏", "二次医療圏", "2次医療圏", "保健医療圏", "構想区域");

    /** Statistics call the special wards together by these names, too. */
    private static final Map<String, List<String>> OTHER_NAMES = Map.of("特別区部", List.of("区部", "特別区"));

    private static final int LONGEST_PREFECTURE = 4;

    private final Map<String, List<Region>> byName = new HashMap<>();
    private final Map<String, Region> prefectures = new HashMap<>();

    /**
     * @param counties the counties (郡) of towns and villages, by code
     */
    RegionNames(Collection<Region> regions, Map<String, String> counties) {
        for (Region region : regions) {
            String name = key(region.name());
            switch (region.level()) {
                case PREFECTURE -> addPrefecture(name, region);
                case SECONDARY_MEDICAL_AREA, PLANNING_AREA -> addArea(name, region);
                case MUNICIPALITY -> addMunicipality(name, region, counties.getOrDefault(region.code(), ""));
            }
        }
    }

    private static String key(String name) {
        return RegionSpelling.key(RegionSpelling.plain(name));
    }

    private void addPrefecture(String name, Region region) {
        add(name, region);
        prefectures.put(name, region);
        if (!name.endsWith("道")) {
            String brief = name.substring(0, name.length() - 1);
            add(brief, region);
            prefectures.put(brief, region);
        }
    }

    private void addArea(String name, Region region) {
        WORDS_FOR_AREAS.forEach(word -> add(name + word, region));
        OTHER_NAMES.getOrDefault(name, List.of()).forEach(other -> add(other, region));
    }

    private void addMunicipality(String name, Region region, String county) {
        add(name, region);
        if (!county.isEmpty()) {
            add(key(county) + name, region);
        }
        if (region.isWard()) {
            add(name.substring(name.indexOf('市', 1) + 1), region);
        }
    }

    private void add(String name, Region region) {
        byName.computeIfAbsent(name, any -> new ArrayList<>(1)).add(region);
    }

    /** All regions, of whatever level, that may be called so; by code. */
    SortedSet<Region> find(String plain) {
        String key = RegionSpelling.key(plain);
        SortedSet<Region> found = new TreeSet<>(BY_CODE);
        found.addAll(byName.getOrDefault(key, List.of()));
        for (int end = 2; end <= Math.min(LONGEST_PREFECTURE, key.length() - 1); end++) {
            Region prefecture = prefectures.get(key.substring(0, end));
            if (prefecture != null) {
                byName.getOrDefault(key.substring(end), List.of()).stream()
                        .filter(region -> region.ancestors().contains(prefecture.code()))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
