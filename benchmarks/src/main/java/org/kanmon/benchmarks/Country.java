package org.kanmon.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * An invented country with the proportions of Japan: 47 prefectures, which consist of 335 secondary medical areas, which
 * consist of 1,700 municipalities, whose populations differ as much as those of villages and cities.
 *
 * @param areas per area its prefecture, in order
 * @param municipalities per municipality its area, in order
 * @param shares per municipality its share in the population; they add up to 1
 */
record Country(Map<String, String> areas, Map<String, String> municipalities, Map<String, Double> shares) {

    private static final int SEED = 20_240_401;
    private static final int PREFECTURES = 47;
    private static final int AREAS = 335;
    private static final int MUNICIPALITIES = 1_700;

    /** Mean and deviation of the logarithm of a municipality's population. */
    private static final double LOG_MEAN = 9.8;

    private static final double LOG_DEVIATION = 1.3;

    static Country make() {
        SeededNumbers numbers = new SeededNumbers(SEED);
        List<String> prefectures = new ArrayList<>();
        for (int i = 1; i <= PREFECTURES; i++) {
            prefectures.add("P%02d".formatted(i));
        }
        Map<String, String> areas = divide(prefectures, AREAS, 'A', numbers);
        Map<String, String> municipalities = divide(List.copyOf(areas.keySet()), MUNICIPALITIES, 'M', numbers);
        Map<String, Double> populations = new LinkedHashMap<>();
        double all = 0;
        for (String municipality : municipalities.keySet()) {
            double population = Math.exp(numbers.normal(LOG_MEAN, LOG_DEVIATION));
            populations.put(municipality, population);
            all += population;
        }
        double whole = all;
        populations.replaceAll((municipality, population) -> population / whole);
        return new Country(areas, municipalities, populations);
    }

    /** Divides every region into at least one part, so many parts in all; the parts are numbered within their region. */
    private static Map<String, String> divide(List<String> regions, int parts, char letter, SeededNumbers numbers) {
        TreeSet<Integer> ends = new TreeSet<>();
        while (ends.size() < regions.size() - 1) {
            ends.add(1 + numbers.below(parts - 1));
        }
        ends.add(parts);
        Map<String, String> regionOf = new LinkedHashMap<>();
        int start = 0;
        int region = 0;
        for (int end : ends) {
            for (int number = 1; number <= end - start; number++) {
                regionOf.put("%s%c%02d".formatted(regions.get(region), letter, number), regions.get(region));
            }
            start = end;
            region++;
        }
        return regionOf;
    }

    /** The shares of the population by area. */
    Map<String, Double> sharesOfAreas() {
        return sumUp(shares, municipalities);
    }

    /** The shares of the population by prefecture. */
    Map<String, Double> sharesOfPrefectures() {
        Map<String, String> prefectureOf = new LinkedHashMap<>();
        municipalities.forEach((municipality, area) -> prefectureOf.put(municipality, areas.get(area)));
        return sumUp(shares, prefectureOf);
    }

    private static Map<String, Double> sumUp(Map<String, Double> shares, Map<String, String> regionOf) {
        Map<String, Double> sums = new LinkedHashMap<>();
        shares.forEach((part, share) -> sums.merge(regionOf.get(part), share, Double::sum));
        return sums;
    }
}
