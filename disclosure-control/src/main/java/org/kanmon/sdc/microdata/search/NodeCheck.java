package org.kanmon.sdc.microdata.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.privacy.PopulationModel;
import org.kanmon.sdc.microdata.privacy.SensitiveModel;

/** Checks nodes: groups the records, suppresses the classes that the models do not allow, and says what the node loses. One thread's. */
final class NodeCheck {

    private final Encoded encoded;
    private final Samples samples;
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
    NodeCheck(Encoded encoded, Samples samples, Models models, Score score, long limit) {
        this.encoded = encoded;
        this.samples = samples;
        this.models = models;
        this.score = score;
        this.limit = limit;
        this.grouping = new Grouping();
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

    /**
     * Checks a node.
     *
     * @param couldBeBest whether a node could be the best solution where so much at least is lost by suppression; if it cannot, no more
     *     is found out about it
     */
    Check check(int[] levels, Predicate<double[]> couldBeBest) {
        // Where models look at all classes together, records that tell nothing do not count against the limit.
        Optional<Encoded> some = models.sample().isEmpty() ? samples.of(levels) : Optional.empty();
        return some.flatMap(records -> partly(records, levels, couldBeBest)).orElseGet(() -> full(levels, true));
    }

    /** What some of the records tell, if it is enough. */
    private Optional<Check> partly(Encoded some, int[] levels, Predicate<double[]> couldBeBest) {
        if (group(some, levels, true) > limit) {
            return Optional.of(Check.withoutHope());
        }
        double[] part = part(some, levels);
        return couldBeBest.test(part) ? Optional.empty() : Optional.of(Check.failing(part));
    }

    /**
     * Looks at all records.
     *
     * @param mayEnd whether it may end, without all classes, as soon as it is known that the node is hopeless
     */
    private Check full(int[] levels, boolean mayEnd) {
        boolean isLimited = mayEnd && models.sample().isEmpty();
        if (group(encoded, levels, isLimited) > limit && isLimited) {
            return Check.withoutHope();
        }
        inherited.forEach(test -> test.mark(grouping, levels, isBad));
        if (!models.sample().isEmpty()) {
            markRoot(levels);
        }
        long below = counted();
        if (below > limit) {
            return Check.withoutHope();
        }
        double[] part = part(encoded, levels);
        double[] own = part;
        long all = below;
        if (!others.isEmpty() || !models.sample().isEmpty()) {
            others.forEach(test -> test.mark(grouping, levels, isBad));
            sample.mark(grouping, levels, isBad, isRoot);
            all = counted();
            if (all > limit) {
                return isBeyondMending() ? Check.withoutHope() : Check.failing(part);
            }
            own = part(encoded, levels);
        }
        return new Check(true, false, score.of(levels, own, this::kept), all, part);
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

    /**
     * Groups records and marks classes that are too small.
     *
     * @return how many records these have at least; if that is more than the limit, the classes may be unknown
     */
    private long group(Encoded these, int[] levels, boolean mayEnd) {
        HashedClasses.Limit enough =
                mayEnd ? new HashedClasses.Limit(models.smallestClass(), limit) : HashedClasses.Limit.NONE;
        if (!grouping.group(these, levels, enough)) {
            return limit + 1;
        }
        if (isBad.length < grouping.size()) {
            isBad = new boolean[grouping.size()];
        }
        long bad = 0;
        for (int number = 0; number < grouping.size(); number++) {
            isBad[number] = grouping.persons(number) < models.smallestClass();
            bad += isBad[number] ? grouping.records(number) : 0;
        }
        return bad;
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

    private double[] part(Encoded these, int[] levels) {
        boolean none = true;
        for (int number = 0; number < grouping.size() && none; number++) {
            none = !isBad[number] || grouping.records(number) == 0;
        }
        if (none) {
            suppressed.clear();
        } else {
            suppressed.count(these, grouping, isBad);
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
        Check check = full(levels, false);
        markRoot(levels);
        boolean[] out = Arrays.copyOf(isBad, grouping.size());
        for (int number = 0; number < out.length; number++) {
            out[number] |= isRoot[number] && limit > 0;
        }
        return Outcome.of(levels, check, encoded, grouping, out);
    }
}
