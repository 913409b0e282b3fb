package org.kanmon.sdc.microdata.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * To which level each quasi-identifier of each record is generalized: to the same in all records that are placed in one round, and
 * suppressed where a record is placed in none. Immutable.
 */
public final class RecordLevels {

    private static final byte NONE = -1;

    private final List<int[]> rounds;
    private final byte[] roundOf;

    private RecordLevels(List<int[]> rounds, byte[] roundOf) {
        this.rounds = List.copyOf(rounds);
        this.roundOf = roundOf;
    }

    /**
     * The same levels for all records that are not suppressed.
     *
     * @param levels per quasi-identifier
     */
    public static RecordLevels of(int records, int[] levels, BitSet suppressed) {
        byte[] roundOf = new byte[records];
        suppressed.stream().forEach(record -> roundOf[record] = NONE);
        return new RecordLevels(List.of(levels.clone()), roundOf);
    }

    /**
     * A further round, for some of the records that are suppressed.
     *
     * @throws IllegalArgumentException if one of them is not
     */
    public RecordLevels with(int[] levels, BitSet placed) {
        if (rounds.size() == Byte.MAX_VALUE || placed.stream().anyMatch(record -> roundOf[record] != NONE)) {
            throw new IllegalArgumentException("a record that is placed already, or too many rounds");
        }
        byte[] next = roundOf.clone();
        placed.stream().forEach(record -> next[record] = (byte) rounds.size());
        List<int[]> all = new ArrayList<>(rounds);
        all.add(levels.clone());
        return new RecordLevels(all, next);
    }

    /** How many rounds there are; 1 if all records are generalized alike. */
    public int rounds() {
        return rounds.size();
    }

    /** Per quasi-identifier the level of a round. Not to be changed. */
    public int[] levels(int round) {
        return rounds.get(round);
    }

    /** How many records there are. */
    public int records() {
        return roundOf.length;
    }

    /** The round in which a record is placed; -1 if it is suppressed. */
    public int roundOf(int record) {
        return roundOf[record];
    }

    /** Which records are suppressed. */
    public BitSet suppressed() {
        BitSet suppressed = new BitSet();
        for (int record = 0; record < roundOf.length; record++) {
            suppressed.set(record, roundOf[record] == NONE);
        }
        return suppressed;
    }

    /** How many records are placed in a round. */
    public int placed(int round) {
        int placed = 0;
        for (byte of : roundOf) {
            placed += of == round ? 1 : 0;
        }
        return placed;
    }

    /**
     * The generalizations of a quasi-identifier, record by record.
     *
     * @param quasiIdentifier the one at this place
     * @param sign what suppressed records have
     */
    public Attribute generalized(QuasiIdentifier quasiIdentifier, int place, String sign) {
        Values values = new Values();
        int[][] numbers = new int[rounds.size()][];
        for (int round = 0; round < numbers.length; round++) {
            int level = rounds.get(round)[place];
            numbers[round] = new int[quasiIdentifier.size(level)];
            Arrays.fill(numbers[round], NONE);
        }
        Codes codes = new Codes();
        for (int record = 0; record < roundOf.length; record++) {
            codes.add(
                    roundOf[record] == NONE
                            ? values.number(sign)
                            : number(record, quasiIdentifier, place, values, numbers));
        }
        return new Attribute(quasiIdentifier.name(), values.all(), codes);
    }

    private int number(int record, QuasiIdentifier quasiIdentifier, int place, Values values, int[][] numbers) {
        int round = roundOf[record];
        int level = rounds.get(round)[place];
        int code = quasiIdentifier
                .generalized(level)[quasiIdentifier.attribute().codes().get(record)];
        if (numbers[round][code] == NONE) {
            numbers[round][code] = values.number(quasiIdentifier.label(level, code));
        }
        return numbers[round][code];
    }
}
