package org.kanmon.review.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanmon.criteria.CriteriaArea;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.criteria.region.Level;
import org.kanmon.criteria.region.Region;
import org.kanmon.criteria.region.RegionColumn;
import org.kanmon.criteria.region.Regions;
import org.kanmon.sdc.microdata.hierarchy.Nesting;

/** The regions in which municipalities lie, as generalizations: secondary medical area, prefecture, regional block. */
public final class RegionNesting {

    private static final int STEPS = 3;

    /** The eight regional blocks (八地方区分), each with the first code of a prefecture behind it. */
    private static final List<Block> BLOCKS = List.of(
            new Block("北海道", 2),
            new Block("東北", 8),
            new Block("関東", 15),
            new Block("中部", 24),
            new Block("近畿", 31),
            new Block("中国", 36),
            new Block("四国", 40),
            new Block("九州・沖縄", 48));

    private final Regions regions;
    private final RegionColumn column;

    private RegionNesting(Regions regions) {
        this.regions = regions;
        this.column = regions.column(List.of());
    }

    private record Block(String name, int end) {}

    /** The regions as the criteria that are in force on a day list them. */
    public static Nesting in(CriteriaCatalog catalog, LocalDate day) throws UnusableCriteria {
        String any = catalog.databases().get(0).id();
        return of(catalog.inForce(any, day, CriteriaArea.PUBLICATION).regions());
    }

    /** These regions. A name that several have is not known; a city of several areas counts as an area of its own. */
    static Nesting of(Regions regions) {
        return new Nesting(new RegionNesting(regions)::levels, STEPS);
    }

    private Optional<List<String>> levels(String label) {
        return column.find(label.strip())
                .filter(region -> region.level() == Level.MUNICIPALITY)
                .flatMap(this::levels);
    }

    private Optional<List<String>> levels(Region municipality) {
        Optional<Region> prefecture = ancestor(municipality, Level.PREFECTURE);
        return prefecture.map(found -> {
            String area = ancestor(municipality, Level.SECONDARY_MEDICAL_AREA)
                    .map(Region::name)
                    .orElse(municipality.name());
            List<String> levels = new ArrayList<>();
            levels.add(found.name() + " " + area);
            levels.add(found.name());
            levels.add(block(Integer.parseInt(found.code())));
            return levels;
        });
    }

    private Optional<Region> ancestor(Region region, Level level) {
        return region.ancestors().stream()
                .flatMap(code -> regions.find(code).stream())
                .filter(ancestor -> ancestor.level() == level)
                .findFirst();
    }

    private static String block(int prefecture) {
        return BLOCKS.stream()
                .filter(block -> prefecture < block.end())
                .findFirst()
                .orElseThrow()
                .name();
    }
}
