package org.kanmon.sdc.tables.linked;

import java.util.Arrays;

/** What a cell counts: per shared dimension the number of its set of categories. */
record Key(int[] sets) {

    /** The same with another set in one dimension. */
    Key with(int dimension, int set) {
        int[] changed = sets.clone();
        changed[dimension] = set;
        return new Key(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && Arrays.equals(sets, key.sets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sets);
    }
}
