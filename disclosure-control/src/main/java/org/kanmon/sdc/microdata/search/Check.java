package org.kanmon.sdc.microdata.search;

/**
 * What checking a node found.
 *
 * @param satisfies whether the models hold when no more records are suppressed than allowed
 * @param hopeless whether the models cannot hold at any node below either
 * @param score what the node loses, if it satisfies
 * @param suppressed how many records are suppressed, if it satisfies
 * @param part what records suppressed at every node below cost, as {@link Score} keeps it; empty if hopeless
 */
record Check(boolean satisfies, boolean hopeless, double score, long suppressed, double[] part) {

    static Check withoutHope() {
        return new Check(false, true, Double.NaN, 0, new double[0]);
    }

    static Check failing(double[] part) {
        return new Check(false, false, Double.NaN, 0, part);
    }
}
