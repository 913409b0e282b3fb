package org.kanmon.sdc.tables.regroup;

import org.kanmon.sdc.tables.model.Table;

/** Numbers the combinations of a measure and one node per dimension. */
final class Keys {

    private final int[] sizes;
    private final long[] strides;
    private final long measureStride;

    /**
     * @throws ArithmeticException if there are more combinations than a long numbers
     */
    Keys(Table table) {
        this.sizes = new int[table.dimensions().size()];
        this.strides = new long[sizes.length];
        long stride = 1;
        for (int d = sizes.length - 1; d >= 0; d--) {
            sizes[d] = table.dimensions().get(d).categories().size();
            strides[d] = stride;
            stride = Math.multiplyExact(stride, sizes[d]);
        }
        this.measureStride = stride;
        Math.multiplyExact(stride, table.measures().size());
    }

    long key(Table table, int cell) {
        long key = measureStride * table.measure(cell);
        for (int d = 0; d < sizes.length; d++) {
            key += strides[d] * table.node(d, table.row(cell));
        }
        return key;
    }

    int node(long key, int dimension) {
        return (int) (key / strides[dimension] % sizes[dimension]);
    }

    int measure(long key) {
        return (int) (key / measureStride);
    }

    /** The same combination with node 0 in a dimension: what all its nodes share. */
    long line(long key, int dimension) {
        return key - strides[dimension] * node(key, dimension);
    }

    long at(long line, int dimension, int node) {
        return line + strides[dimension] * node;
    }
}
