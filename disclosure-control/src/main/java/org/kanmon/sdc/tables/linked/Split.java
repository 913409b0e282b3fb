package org.kanmon.sdc.tables.linked;

/**
 * One category as the sum of others.
 *
 * @param total the number of a set
 * @param parts the numbers of sets that do not overlap
 * @param rest the number of the set that the parts leave of the total, {@link #NOTHING} if they leave nothing
 */
record Split(int total, int[] parts, int rest) {

    static final int NOTHING = -1;
}
