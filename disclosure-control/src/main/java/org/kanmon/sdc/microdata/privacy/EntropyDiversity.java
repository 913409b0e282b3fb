package org.kanmon.sdc.microdata.privacy;

import org.kanmon.sdc.microdata.model.Attribute;

/**
 * In every class the entropy of the values is at least ln l (Machanavajjhala et al. 2007, definition 4.1).
 *
 * @param attribute the sensitive attribute
 * @param l the number of values that, all equally frequent, have the least entropy allowed; at least 1
 */
public record EntropyDiversity(String attribute, double l) implements SensitiveModel {

    /** What adding up logarithms may be wrong by, relative to the number of records. */
    private static final double ROUNDING = 1e-12;

    public EntropyDiversity {
        if (!(l >= 1) || Double.isInfinite(l)) {
            throw new IllegalArgumentException("l " + l);
        }
    }

    @Override
    public String name() {
        return "entropy-l-diversity";
    }

    @Override
    public int minimumSize() {
        return (int) Math.ceil(l);
    }

    @Override
    public ClassTest test(Attribute sensitive) {
        return values -> {
            if (values.different() < minimumSize()) {
                return false;
            }
            double sum = 0;
            for (int i = 0; i < values.different(); i++) {
                int count = values.count(values.value(i));
                sum += count * Math.log(count);
            }
            int records = values.records();
            return sum <= records * (Math.log(records) - Math.log(l) + ROUNDING);
        };
    }
}
