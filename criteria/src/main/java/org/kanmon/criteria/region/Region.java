package org.kanmon.criteria.region;

import java.util.List;

/**
 * A region of Japan.
 *
 * @param code two digits for a prefecture, four for a secondary medical area, five (without check digit) for a municipality and
 *     for all special wards of Tokyo together, which are of the level of the areas that they are made of
 * @param name as the official lists write it, without prefecture and county
 * @param ancestors the codes of the regions it lies in, nearest first; a city that spans two areas lies in neither
 */
public record Region(String code, String name, Level level, List<String> ancestors) {

    public Region {
        ancestors = List.copyOf(ancestors);
    }

    /** Whether it is a ward (行政区) of a designated city, that is, a municipality within a municipality. */
    public boolean isWard() {
        return level == Level.MUNICIPALITY && ancestors.get(0).length() == code.length();
    }
}
