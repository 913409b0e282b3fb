package org.kanmon.sdc.microdata.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.privacy.ClassSizes;
import org.kanmon.sdc.microdata.privacy.SampleModel;

/**
 * Suppresses the smallest classes until the models hold that look at all classes together. Of classes of a size those that lose least
 * by it come first, then those that came first.
 */
final class SampleTest {

    private final Encoded encoded;
    private final List<SampleModel> models;
    private final Score score;

    SampleTest(Encoded encoded, List<SampleModel> models, Score score) {
        this.encoded = encoded;
        this.models = models;
        this.score = score;
    }

    /** Marks classes until the models hold of those that are neither marked nor the root. */
    void mark(Grouping grouping, int[] levels, boolean[] isBad, boolean[] isRoot) {
        if (models.isEmpty()) {
            return;
        }
        int[] order = order(grouping, levels, isBad, isRoot);
        int[] sizes = Arrays.stream(order).map(grouping::persons).toArray();
        int begin = 0;
        for (SampleModel model : models) {
            begin = shortest(model, sizes, begin);
        }
        for (int i = 0; i < begin; i++) {
            isBad[order[i]] = true;
        }
    }

    private int[] order(Grouping grouping, int[] levels, boolean[] isBad, boolean[] isRoot) {
        int[] first = new int[grouping.size()];
        Arrays.fill(first, Integer.MAX_VALUE);
        for (int place = 0; place < encoded.records(); place++) {
            int number = grouping.classOf(place);
            first[number] = Math.min(first[number], encoded.record(place));
        }
        int[] candidates = IntStream.range(0, grouping.size())
                .filter(number -> grouping.records(number) > 0 && !isBad[number] && !isRoot[number])
                .toArray();
        double[] cost = new double[grouping.size()];
        for (int number : candidates) {
            cost[number] = score.ofClass(levels, generalizations(first[number], levels), grouping.records(number));
        }
        return Arrays.stream(candidates)
                .boxed()
                .sorted(Comparator.comparingInt(grouping::persons)
                        .thenComparingDouble((Integer number) -> cost[number])
                        .thenComparingInt(number -> first[number]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int[] generalizations(int record, int[] levels) {
        int[] generalizations = new int[levels.length];
        for (int a = 0; a < levels.length; a++) {
            QuasiIdentifier quasiIdentifier = encoded.quasiIdentifiers().get(a);
            generalizations[a] = quasiIdentifier
                    .generalized(levels[a])[quasiIdentifier.attribute().codes().get(record)];
        }
        return generalizations;
    }

    /** From which class on the model holds: the first one, as far as halving the rest finds it. */
    private static int shortest(SampleModel model, int[] sizes, int begin) {
        if (model.holds(ClassSizes.of(sizes, begin))) {
            return begin;
        }
        int fails = begin;
        int holds = sizes.length;
        while (holds - fails > 1) {
            int middle = (fails + holds) >>> 1;
            if (model.holds(ClassSizes.of(sizes, middle))) {
                holds = middle;
            } else {
                fails = middle;
            }
        }
        return holds;
    }
}
