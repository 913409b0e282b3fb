package org.kanmon.sdc.microdata.privacy;

import java.util.Arrays;
import org.kanmon.sdc.microdata.model.Attribute;

/**
 * In every class the most frequent value occurs less than c times as often as all values together from the l-th most frequent on
 * (Machanavajjhala et al. 2007, definition 4.2).
 *
 * @param attribute the sensitive attribute
 * @param c the factor, greater than 0
 * @param l from which value on is counted; at least 1
 */
public record RecursiveDiversity(String attribute, double c, int l) implements SensitiveModel {

    public RecursiveDiversity {
        if (!(c > 0) || l < 1) {
            throw new IllegalArgumentException("c " + c + ", l " + l);
        }
    }

    @Override
    public String name() {
        return "recursive-cl-diversity";
    }

    @Override
    public int minimumSize() {
        return l;
    }

    @Override
    public ClassTest test(Attribute sensitive) {
        return values -> {
            int different = values.different();
            if (different < l) {
                return false;
            }
            int[] counts = new int[different];
            for (int i = 0; i < different; i++) {
                counts[i] = values.count(values.value(i));
            }
            Arrays.sort(counts);
            long rest = 0;
            for (int i = 0; i <= different - l; i++) {
                rest += counts[i];
            }
            return counts[different - 1] < c * rest;
        };
    }
}
