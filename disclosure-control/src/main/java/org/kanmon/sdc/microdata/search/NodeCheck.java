package org.kanmon.sdc.microdata.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.privacy.PopulationModel;
import org.kanmon.sdc.microdata.privacy.SensitiveModel;

/** Checks nodes: groups the records, suppresses the classes that the models do not allow, and says what the node loses. One thread's. */
final class NodeCheck {

    private final Encoded encoded;
    private final Models models;
    private final Score score;
    private final long limit;
    private final Grouping grouping;
    private final Suppressed suppressed;
    private final List<ClassesTest> inherited;
    private final List<ClassesTest> others;
    private final SampleTest sample;
    private boolean[] isBad = new boolean[0];
    private boolean[] isRoot = new boolean[0];

    /**
     * @param limit how many records may be suppressed
     */
    NodeCheck(Encoded encoded, Models models, Score score, long limit) {
        this.encoded = encoded;
        this.models = models;
        this.score = score;
        this.limit = limit;
        this.grouping = new Grouping(encoded);
        this.suppressed = new Suppressed(encoded);
        this.inherited = tests(models.inherited(), models.inheritedOfPopulation());
        this.others = tests(models.others(), models.othersOfPopulation());
        this.sample = new SampleTest(encoded, models.sample(), score);
    }

    private List<ClassesTest> tests(List<SensitiveModel> sensitive, List<PopulationModel> ofPopulation) {
        Map<String, List<SensitiveModel>> byAttribute = sensitive.stream()
                .collect(Collectors.groupingBy(SensitiveModel::attribute, LinkedHashMap::new, Collectors.toList()));
        Stream<ClassesTest> first = byAttribute.values().stream()
                .map(same -> new SensitiveTest(encoded, models.attribute(same.get(0)), same));
        Stream<ClassesTest> second = ofPopulation.stream().map(model -> new PopulationTest(encoded, model));
        return Stream.concat(first, second).toList();
    }

    /** Checks a node. */
    Check check(int[] levels) {
        // Where models look at all classes together, records that tell nothing do not count against the limit.
        boolean hopeless =
                models.sample().isEmpty() && grouping.hasMoreInSmallClasses(levels, models.smallestClass(), limit);
        return hopeless ? Check.withoutHope() : full(levels);
    }

    private Check full(int[] levels) {
        group(levels);
        inherited.forEach(test -> test.mark(grouping, levels, isBad));
        if (!models.sample().isEmpty()) {
            markRoot(levels);
        }
        long below = counted();
        if (below > limit) {
            return Check.withoutHope();
        }
        double[] part = part(levels);
        double[] own = part;
        long all = below;
        if (!others.isEmpty() || !models.sample().isEmpty()) {
            others.forEach(test -> test.mark(grouping, levels, isBad));
            sample.mark(grouping, levels, isBad, isRoot);
            all = counted();
            if (all > limit) {
                return isBeyondMending() ? Check.withoutHope() : Check.failing(part);
            }
            own = part(levels);
        }
        return new Check(true, false, score.of(levels, own, kept()), all, part);
    }

    /**
     * Whether splitting classes cannot help. Where nothing may be suppressed, a class with a bad distribution has a part with one; but a
     * part of a class may be all of its records with fewer persons of the population.
     */
    private boolean isBeyondMending() {
        return limit == 0
                && models.sample().isEmpty()
                && models.othersOfPopulation().isEmpty();
    }

    private void group(int[] levels) {
        grouping.group(levels);
        if (isBad.length < grouping.size()) {
            isBad = new boolean[grouping.size()];
        }
        for (int number = 0; number < grouping.size(); number++) {
            isBad[number] = grouping.persons(number) < models.smallestClass();
        }
    }

    /** Marks the class, if there is one, whose quasi-identifiers tell nothing. */
    private void markRoot(int[] levels) {
        isRoot = new boolean[grouping.size()];
        for (int place = 0; place < encoded.records(); place++) {
            if (isRoot(levels, encoded.record(place))) {
                isRoot[grouping.classOf(place)] = true;
                return;
            }
        }
    }

    private boolean isRoot(int[] levels, int record) {
        for (int a = 0; a < levels.length; a++) {
            QuasiIdentifier quasiIdentifier = encoded.quasiIdentifiers().get(a);
            int value = quasiIdentifier.attribute().codes().get(record);
            if (!quasiIdentifier.isRoot(levels[a], quasiIdentifier.generalized(levels[a])[value])) {
                return false;
            }
        }
        return true;
    }

    /** How many suppressed records count against the limit: where models look at all classes together, not those of the root. */
    private long counted() {
        boolean rootIsFree = !models.sample().isEmpty();
        long records = 0;
        for (int number = 0; number < grouping.size(); number++) {
            records += isBad[number] && !(rootIsFree && isRoot[number]) ? grouping.records(number) : 0;
        }
        return records;
    }

    private double[] part(int[] levels) {
        boolean none = true;
        for (int number = 0; number < grouping.size() && none; number++) {
            none = !isBad[number] || grouping.records(number) == 0;
        }
        if (none) {
            suppressed.clear();
        } else {
            suppressed.count(grouping, isBad);
        }
        return score.part(suppressed, levels);
    }

    private Kept kept() {
        long classes = 0;
        double squares = 0;
        for (int number = 0; number < grouping.size(); number++) {
            double records = grouping.records(number);
            if (!isBad[number] && records > 0) {
                classes++;
                squares += records * records;
            }
        }
        return new Kept(classes, squares);
    }

    /** The classes of a node and which of them are suppressed in the output: with a limit, also the one that tells nothing. */
    Outcome outcome(int[] levels) {
        Check check = full(levels);
        markRoot(levels);
        boolean[] out = Arrays.copyOf(isBad, grouping.size());
        for (int number = 0; number < out.length; number++) {
            out[number] |= isRoot[number] && limit > 0;
        }
        return Outcome.of(levels, check, encoded, grouping, out);
    }
}
