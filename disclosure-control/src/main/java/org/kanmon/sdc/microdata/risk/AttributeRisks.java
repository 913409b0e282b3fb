package org.kanmon.sdc.microdata.risk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Partition;

/** Measures which attributes tell records apart, to choose quasi-identifiers by. All records are counted, none are sampled. */
public final class AttributeRisks {

    /** How many sets of attributes are measured at most. */
    public static final int MOST_SETS = 100_000;

    private final List<Attribute> attributes;
    private final Partition together;
    private final long records;

    /**
     * Attributes of the same records.
     *
     * @param excluded records that are not counted, such as suppressed ones
     */
    public AttributeRisks(List<Attribute> attributes, BitSet excluded) {
        this.attributes = List.copyOf(attributes);
        int all = attributes.isEmpty() ? 0 : attributes.get(0).records();
        this.together = Partition.without(all, excluded);
        this.records = all - excluded.cardinality();
    }

    /**
     * Every set of attributes up to a size: the small ones first, those of a size in the order of the attributes.
     *
     * @throws IllegalArgumentException if there are more than {@value #MOST_SETS}
     */
    public List<AttributeRisk> sets(int largest) {
        long sets = 0;
        double ofSize = 1;
        for (int size = 1; size <= Math.min(largest, attributes.size()); size++) {
            ofSize = ofSize * (attributes.size() - size + 1) / size;
            sets += Math.round(Math.min(ofSize, MOST_SETS + 1.0));
            if (sets > MOST_SETS) {
                throw new IllegalArgumentException("more than %d sets of up to %d of %d attributes"
                        .formatted(MOST_SETS, largest, attributes.size()));
            }
        }
        List<AttributeRisk> found = new ArrayList<>();
        extend(together, List.of(), 0, largest, found);
        found.sort(Comparator.comparingInt(risk -> risk.attributes().size()));
        return found;
    }

    private void extend(Partition partition, List<String> names, int from, int more, List<AttributeRisk> found) {
        for (int a = from; a < attributes.size() && more > 0; a++) {
            Partition divided = partition.by(attributes.get(a));
            List<String> longer = new ArrayList<>(names);
            longer.add(attributes.get(a).name());
            found.add(risk(longer, divided));
            extend(divided, longer, a + 1, more - 1, found);
        }
    }

    /** All attributes together. */
    public AttributeRisk all() {
        return risk(attributes);
    }

    /**
     * Few attributes that tell records apart nearly as well as all together: always the one is added that helps most, until it is
     * enough; then those are dropped that turn out not to be needed. None of what is left can be dropped; another set may be smaller.
     *
     * @param share how much of what all attributes reach is enough, 0 to 1
     */
    public AttributeRisk key(AttributeRisk.Measure measure, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share " + share);
        }
        double enough = all().value(measure) * share;
        List<Attribute> chosen = new ArrayList<>();
        Partition partition = together;
        while (risk(names(chosen), partition).value(measure) < enough) {
            Attribute next = next(partition, chosen, measure);
            chosen.add(next);
            partition = partition.by(next);
        }
        for (Attribute attribute : List.copyOf(chosen)) {
            List<Attribute> rest = new ArrayList<>(chosen);
            rest.remove(attribute);
            if (risk(rest).value(measure) >= enough) {
                chosen.remove(attribute);
            }
        }
        return risk(chosen);
    }

    /** The attribute that helps most; of equal ones the first. */
    private Attribute next(Partition partition, List<Attribute> chosen, AttributeRisk.Measure measure) {
        Attribute best = null;
        double most = -1;
        for (Attribute attribute : attributes) {
            double value = chosen.contains(attribute)
                    ? -1
                    : risk(List.of(), partition.by(attribute)).value(measure);
            if (value > most) {
                best = attribute;
                most = value;
            }
        }
        return Objects.requireNonNull(best, "all attributes are chosen and it is not enough");
    }

    private AttributeRisk risk(List<Attribute> some) {
        Partition partition = together;
        for (Attribute attribute : some) {
            partition = partition.by(attribute);
        }
        return risk(names(some), partition);
    }

    private static List<String> names(List<Attribute> some) {
        return some.stream().map(Attribute::name).toList();
    }

    private AttributeRisk risk(List<String> names, Partition partition) {
        // Whole numbers, so that the same classes always give the same result.
        long alike = 0;
        for (int size : partition.sizes()) {
            alike += (long) size * (size - 1);
        }
        long pairs = records * (records - 1);
        double distinction = records == 0 ? 0 : (double) partition.size() / records;
        return new AttributeRisk(names, distinction, pairs <= 0 ? distinction : (double) (pairs - alike) / pairs);
    }
}
