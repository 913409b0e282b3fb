package org.kanmon.sdc.tables.witness;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What the moves of one search in several grids add up to: how much every place has changed, how much every joint is to change,
 * and which joints were paid for. It is whole when every place of every joint has changed as much as the joint is to.
 */
final class JointChange {

    /** How a search in one grid may move joints. */
    enum Moving {
        /** Not at all. */
        NONE,
        /** Towards what they are to change, no farther. */
        OWED,
        /** Like all other cells; the other grids follow. */
        ANY
    }

    /** What completing a move may cost beside the joint itself, in prices of the joint. */
    private static final int COMPLETION = 2;

    private static final int HIGHEST = 1 << 30;

    private final Field field;
    private final Joints joints;
    private final Change places;
    private final Change wanted;
    private final BitSet paid = new BitSet();
    private Moving moving = Moving.NONE;
    private int target = Joints.NONE;
    private int sign;

    /**
     * @param field all cells of the system
     */
    JointChange(Field field, Joints joints) {
        this.field = field;
        this.joints = joints;
        this.places = new Change(joints.places());
        this.wanted = new Change(joints.size());
    }

    void allow(Moving newMoving) {
        this.moving = newMoving;
    }

    /** From now on the cell moves in the direction of the sign only. */
    void aim(int cell, int newSign) {
        this.target = cell;
        this.sign = newSign;
    }

    /** The state of a joint for a search in the grid of one of its places. */
    byte state(int joint, int place) {
        return switch (moving) {
            case NONE -> Field.FIXED;
            case OWED -> owed(joint, place) == 0 ? Field.FIXED : Field.FREE;
            case ANY -> paid.get(joint) ? Field.FREE : state(joint);
        };
    }

    /** A joint moves only if all its cells do. */
    private byte state(int joint) {
        byte state = Field.FREE;
        for (int cell : joints.cells(joint)) {
            state = (byte) Math.min(state, field.state(cell));
        }
        return state;
    }

    /** Whether a joint moves at no price. */
    boolean isFree(int joint) {
        return paid.get(joint) || state(joint) == Field.FREE;
    }

    /** What it costs to hide the cells of a joint that are not hidden, and about what to complete the move. */
    int price(int joint) {
        long price = 0;
        for (int cell : joints.cells(joint)) {
            price += field.state(cell) == Field.SHOWN ? (long) COMPLETION * field.price(cell) : 0;
        }
        return (int) Math.min(HIGHEST, price);
    }

    void pay(int joint) {
        paid.set(joint);
    }

    void takeBack(int joint) {
        paid.clear(joint);
    }

    private long owed(int joint, int place) {
        return wanted.at(joint) - places.at(place);
    }

    /** Whether a place may change by so much more. */
    boolean admits(int place, long difference) {
        return overshoot(place, difference) == 0;
    }

    /** By how much more a place would change than it may: negative below, positive above. */
    long overshoot(int place, long difference) {
        int cell = joints.cell(place);
        long all = places.at(place) + difference;
        if (cell == target && difference * sign < 0) {
            return difference;
        }
        int joint = joints.jointOf(cell);
        if (joint == Joints.NONE) {
            return field.overshoot(cell, all);
        }
        if (moving == Moving.OWED) {
            long owed = owed(joint, place);
            return Math.min(0, difference - Math.min(0, owed)) + Math.max(0, difference - Math.max(0, owed));
        }
        long most = 0;
        for (int member : joints.cells(joint)) {
            long over = field.overshoot(member, all);
            most = Math.abs(over) > Math.abs(most) ? over : most;
        }
        return most;
    }

    /** Whether a joint may change by so much in all. */
    boolean admitsJoint(int joint, long all) {
        for (int cell : joints.cells(joint)) {
            if (!field.admits(cell, all)) {
                return false;
            }
        }
        return true;
    }

    /** Changes what a witness of one grid changes; what that changes of joints is wanted everywhere. */
    void add(Witness witness, int start) {
        for (int i = 0; i < witness.cells().length; i++) {
            int place = start + witness.cells()[i];
            places.add(place, witness.deltas()[i]);
            int joint = joints.jointOf(joints.cell(place));
            if (joint != Joints.NONE && moving == Moving.ANY) {
                want(joint, places.at(place) - wanted.at(joint));
            }
        }
    }

    /** A joint is to change by so much more. */
    void want(int joint, long difference) {
        if (difference != 0) {
            wanted.add(joint, difference);
        }
    }

    /** How much a joint is to change. */
    long wanted(int joint) {
        return wanted.at(joint);
    }

    /** How much a place of a joint still has to change. */
    long owed(int place) {
        return owed(joints.jointOf(joints.cell(place)), place);
    }

    /** A place of a joint that has not changed as it is to, or {@link Joints#NONE}. */
    int owing() {
        for (int i = 0; i < wanted.mark(); i++) {
            for (int place : joints.places(wanted.cell(i))) {
                if (owed(wanted.cell(i), place) != 0) {
                    return place;
                }
            }
        }
        return Joints.NONE;
    }

    /** A sum across grids that does not hold any more, or {@link Joints#NONE}. */
    int unbalanced() {
        for (int i = 0; i < wanted.mark(); i++) {
            for (int link : joints.links(wanted.cell(i))) {
                if (imbalance(link) != 0) {
                    return link;
                }
            }
        }
        return Joints.NONE;
    }

    /** By how much the total of a sum across grids changes more than its parts. */
    long imbalance(int link) {
        int[] terms = joints.terms(link);
        long imbalance = wanted.at(terms[0]);
        for (int i = 1; i < terms.length; i++) {
            imbalance -= wanted.at(terms[i]);
        }
        return imbalance;
    }

    /** How much a cell has changed. */
    long at(int cell) {
        int joint = joints.jointOf(cell);
        if (joint != Joints.NONE) {
            return wanted.at(joint);
        }
        return joints.placeOf(cell) == Joints.NONE ? 0 : places.at(joints.placeOf(cell));
    }

    /** Where a move began, to take it back. */
    record Mark(int places, int wanted) {}

    Mark mark() {
        return new Mark(places.mark(), wanted.mark());
    }

    void back(Mark mark) {
        places.back(mark.places());
        wanted.back(mark.wanted());
    }

    /** Everything that has changed, by the system's cells. */
    Witness witness() {
        long[][] moved = new long[0][];
        Witness byPlace = places.witness();
        Witness byJoint = wanted.witness();
        int size = 0;
        for (int place : byPlace.cells()) {
            size += joints.jointOf(joints.cell(place)) == Joints.NONE ? 1 : 0;
        }
        for (int joint : byJoint.cells()) {
            size += joints.cells(joint).length;
        }
        moved = new long[size][];
        int next = 0;
        for (int i = 0; i < byPlace.cells().length; i++) {
            int cell = joints.cell(byPlace.cells()[i]);
            if (joints.jointOf(cell) == Joints.NONE) {
                moved[next++] = new long[] {cell, byPlace.deltas()[i]};
            }
        }
        for (int i = 0; i < byJoint.cells().length; i++) {
            for (int cell : joints.cells(byJoint.cells()[i])) {
                moved[next++] = new long[] {cell, byJoint.deltas()[i]};
            }
        }
        Arrays.sort(moved, (one, other) -> Long.compare(one[0], other[0]));
        return new Witness(
                Arrays.stream(moved).mapToInt(entry -> (int) entry[0]).toArray(),
                Arrays.stream(moved).mapToLong(entry -> entry[1]).toArray());
    }

    /** Forgets all changes and what was paid. */
    void clear() {
        places.back(0);
        wanted.back(0);
        paid.clear();
        target = Joints.NONE;
    }
}
