package org.kanmon.review.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kanmon.criteria.region.Region;
import org.kanmon.criteria.region.RegionColumn;
import org.kanmon.criteria.region.RegionReading;
import org.kanmon.criteria.region.Regions;
import org.kanmon.rules.publication.RegionLevel;
import org.kanmon.sdc.source.Code;
import org.kanmon.sdc.source.CodeList;

/** What a reader of tables needs to know of regions, by their codes and names. */
record RegionList(Regions regions, RegionColumn column) implements CodeList {

    /** The country's code where prefectures have two digits. */
    private static final String COUNTRY = "00";

    static RegionList of(Regions regions) {
        return new RegionList(regions, regions.column(List.of()));
    }

    @Override
    public RegionList inColumn(Collection<String> labels) {
        return new RegionList(regions, regions.column(labels));
    }

    @Override
    public Optional<Code> find(String label) {
        RegionReading reading = column.read(label);
        if (reading instanceof RegionReading.Country) {
            return Optional.of(new Code(COUNTRY, Code.TOTAL_LEVEL, List.of()));
        }
        if (reading instanceof RegionReading.Nowhere) {
            return Optional.of(new Code(label, RegionLevel.NOWHERE, List.of()));
        }
        return reading instanceof RegionReading.Known known ? Optional.of(code(known.region())) : Optional.empty();
    }

    @Override
    public boolean isAmbiguous(String label) {
        return column.read(label) instanceof RegionReading.Ambiguous;
    }

    private static Code code(Region region) {
        return new Code(region.code(), region.isWard() ? "ward" : region.level().word(), region.ancestors());
    }
}
