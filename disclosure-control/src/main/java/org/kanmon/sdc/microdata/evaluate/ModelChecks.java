package org.kanmon.sdc.microdata.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.privacy.Distribution;
import org.kanmon.sdc.microdata.privacy.PopulationModel;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.privacy.SampleModel;
import org.kanmon.sdc.microdata.privacy.SensitiveModel;

/** Checks privacy models on equivalence classes, each by itself. */
public final class ModelChecks {

    private final EquivalenceClasses classes;
    private final List<Attribute> sensitive;
    private final BitSet tellingNothing;
    private final int[] levels;
    private final int[] begin;
    private final int[] order;

    /**
     * @param sensitive the attributes that models look at; their distribution over all records, in classes or not, is the one that
     *     others are compared with
     * @param tellingNothing classes whose quasi-identifiers tell nothing, which models of all classes together do not count
     * @param levels per quasi-identifier the level to which the records are generalized; a table of the population is generalized to
     *     the same
     */
    public ModelChecks(EquivalenceClasses classes, List<Attribute> sensitive, BitSet tellingNothing, int[] levels) {
        this.classes = classes;
        this.sensitive = List.copyOf(sensitive);
        this.tellingNothing = tellingNothing;
        this.levels = levels.clone();
        this.begin = new int[classes.size() + 1];
        this.order = sensitive.isEmpty() ? new int[0] : sorted();
    }

    /** The records of each class side by side. */
    private int[] sorted() {
        for (int number = 0; number < classes.size(); number++) {
            begin[number + 1] = begin[number] + classes.records(number);
        }
        int[] next = begin.clone();
        int[] sorted = new int[begin[classes.size()]];
        for (int record = 0; record < classes.allRecords(); record++) {
            if (classes.classOf(record) >= 0) {
                sorted[next[classes.classOf(record)]++] = record;
            }
        }
        return sorted;
    }

    /** Checks a model. */
    public ModelCheck check(PrivacyModel model) {
        if (model instanceof SampleModel sample) {
            return new ModelCheck(model, sample.holds(classes.sizes(tellingNothing)), 0, 0, List.of());
        }
        BitSet failing = new BitSet();
        for (int number = 0; number < classes.size(); number++) {
            failing.set(number, classes.persons(number) < model.minimumSize());
        }
        if (model instanceof SensitiveModel about) {
            markFailing(about, failing);
        }
        if (model instanceof PopulationModel known) {
            markFailing(known, failing);
        }
        long records = failing.stream().mapToLong(classes::records).sum();
        List<Integer> examples = new ArrayList<>();
        failing.stream().limit(ModelCheck.EXAMPLES).forEach(examples::add);
        return new ModelCheck(model, failing.isEmpty(), failing.cardinality(), records, examples);
    }

    private void markFailing(PopulationModel model, BitSet failing) {
        int[] first = IntStream.range(0, classes.size()).map(classes::first).toArray();
        long[] inPopulation = model.population().persons(levels, first);
        for (int number = 0; number < classes.size(); number++) {
            if (!model.holds(classes.persons(number), inPopulation[number])) {
                failing.set(number);
            }
        }
    }

    private void markFailing(SensitiveModel model, BitSet failing) {
        Attribute attribute = sensitive.stream()
                .filter(one -> one.name().equals(model.attribute()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no attribute " + model.attribute()));
        SensitiveModel.ClassTest test = model.test(attribute);
        Distribution distribution = new Distribution(attribute.values().size());
        for (int number = 0; number < classes.size(); number++) {
            for (int i = begin[number]; i < begin[number + 1]; i++) {
                distribution.add(attribute.codes().get(order[i]));
            }
            if (!test.holds(distribution)) {
                failing.set(number);
            }
            distribution.clear();
        }
    }
}
