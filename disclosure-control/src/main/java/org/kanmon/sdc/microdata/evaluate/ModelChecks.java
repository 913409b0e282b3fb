package org.kanmon.sdc.microdata.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.privacy.Distribution;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.privacy.SampleModel;
import org.kanmon.sdc.microdata.privacy.SensitiveModel;

/** Checks privacy models on equivalence classes, each by itself. */
public final class ModelChecks {

    private final EquivalenceClasses classes;
    private final List<Attribute> sensitive;
    private final BitSet tellingNothing;
    private final int[] begin;
    private final int[] order;

    /**
     * @param sensitive the attributes that models look at; their distribution over all records, in classes or not, is the one that
     *     others are compared with
     * @param tellingNothing classes whose quasi-identifiers tell nothing, which models of all classes together do not count
     */
    public ModelChecks(EquivalenceClasses classes, List<Attribute> sensitive, BitSet tellingNothing) {
        this.classes = classes;
        this.sensitive = List.copyOf(sensitive);
        this.tellingNothing = tellingNothing;
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
        long records = failing.stream().mapToLong(classes::records).sum();
        List<Integer> examples = new ArrayList<>();
        failing.stream().limit(ModelCheck.EXAMPLES).forEach(examples::add);
        return new ModelCheck(model, failing.isEmpty(), failing.cardinality(), records, examples);
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
