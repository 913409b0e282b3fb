package org.kanmon.criteria.region;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanmon.criteria.region.RegionReading.Ambiguous;
import org.kanmon.criteria.region.RegionReading.Country;
import org.kanmon.criteria.region.RegionReading.Known;
import org.kanmon.criteria.region.RegionReading.Nowhere;
import org.kanmon.criteria.region.RegionReading.Unknown;
import org.kanmon.criteria.region.RegionReading.WrongCheckDigit;

/**
 * Reads the labels of one column: codes, names, or both beside each other. Some names are those of regions of two levels (千葉);
 * where all labels of the column that name regions may be of one level, and some can be of no other, that level is meant. Nothing
 * else is guessed. Immutable.
 */
public final class RegionColumn {

    private static final Pattern CODE_AND_NAME = Pattern.compile("([0-9]{2,6})[ _:.,/\\-]*([^0-9 _:.,/\\-].*)");
    private static final Set<String> COUNTRY = Set.of("全国", "日本全国", "全国計", "日本");
    private static final Pattern NOWHERE = Pattern.compile(
            "(?:都道府県|(?:[二2]次)?医療圏|市区?町村|地域|居住地|住所地?)?(?:の?(?:判別|判定|特定)(?:不可|不能|できず)|不明|不詳|不定)|(?:国|海)外|外国");
    /** Statistics number the designated cities on behind the 47 prefectures; these numbers are the codes of nothing. */
    private static final Pattern SERIAL = Pattern.compile("4[89]|[5-9][0-9]");

    private static final Pattern ZEROS = Pattern.compile("0+");

    private final Regions regions;
    private final Optional<Level> level;
    private final Map<String, RegionReading> known = new HashMap<>();

    RegionColumn(Regions regions, Collection<String> labels) {
        this.regions = regions;
        Set<String> distinct = new HashSet<>(labels);
        this.level = level(distinct);
        distinct.forEach(label -> known.put(label, reading(label)));
    }

    private Optional<Level> level(Set<String> labels) {
        Set<Level> everywhere = EnumSet.allOf(Level.class);
        Set<Level> alone = EnumSet.noneOf(Level.class);
        for (String label : labels) {
            Set<Level> levels = EnumSet.noneOf(Level.class);
            candidates(RegionSpelling.plain(label)).forEach(region -> levels.add(areaOr(region.level())));
            if (!levels.isEmpty()) {
                everywhere.retainAll(levels);
            }
            if (levels.size() == 1) {
                alone.addAll(levels);
            }
        }
        everywhere.retainAll(alone);
        return everywhere.stream().findFirst();
    }

    /** Planning areas stand among medical areas, which most of them are themselves. */
    private static Level areaOr(Level level) {
        return level == Level.PLANNING_AREA ? Level.SECONDARY_MEDICAL_AREA : level;
    }

    /** The one region that a label names; empty if there is none, or more than one. */
    public Optional<Region> find(String label) {
        return read(label) instanceof Known known ? Optional.of(known.region()) : Optional.empty();
    }

    /** What a label says, as a file writes it. */
    public RegionReading read(String label) {
        RegionReading reading = known.get(label);
        return reading == null ? reading(label) : reading;
    }

    private RegionReading reading(String label) {
        String plain = RegionSpelling.plain(label);
        Matcher both = CODE_AND_NAME.matcher(plain);
        boolean begins = both.matches();
        if (isCountry(begins && ZEROS.matcher(both.group(1)).matches() ? both.group(2) : plain)) {
            return new Country();
        }
        if (NOWHERE.matcher(RegionSpelling.key(plain)).matches()) {
            return new Nowhere();
        }
        Optional<String> right = regions.rightCheckDigit(begins ? both.group(1) : plain);
        return right.isPresent() ? new WrongCheckDigit(right.get()) : reading(candidates(plain));
    }

    private static boolean isCountry(String name) {
        return COUNTRY.contains(RegionSpelling.key(name));
    }

    private RegionReading reading(SortedSet<Region> candidates) {
        SortedSet<Region> meant = candidates;
        if (meant.size() > 1) {
            meant = preferred(meant, region -> regions.former(region.code()).isEmpty());
            // A city may be an area of its own; the finer reading is the one that no criterion judges more mildly.
            Level fitting = level.orElse(Level.MUNICIPALITY);
            meant = preferred(meant, region -> region.level() == fitting);
        }
        if (meant.isEmpty()) {
            return new Unknown();
        }
        return meant.size() == 1
                ? new Known(meant.first())
                : new Ambiguous(meant.stream().toList());
    }

    private static SortedSet<Region> preferred(SortedSet<Region> candidates, Predicate<Region> preferred) {
        SortedSet<Region> some = new TreeSet<>(candidates);
        some.removeIf(preferred.negate());
        return some.isEmpty() ? candidates : some;
    }

    private SortedSet<Region> candidates(String plain) {
        if (RegionCode.isDigits(plain)) {
            return one(plain);
        }
        Matcher both = CODE_AND_NAME.matcher(plain);
        if (!both.matches()) {
            return regions.named(plain);
        }
        if (SERIAL.matcher(both.group(1)).matches()) {
            return regions.named(both.group(2));
        }
        SortedSet<Region> ofCode = one(both.group(1));
        ofCode.retainAll(regions.named(both.group(2)));
        return ofCode;
    }

    private SortedSet<Region> one(String code) {
        SortedSet<Region> one = new TreeSet<>(RegionNames.BY_CODE);
        regions.find(code).ifPresent(one::add);
        return one;
    }
}
