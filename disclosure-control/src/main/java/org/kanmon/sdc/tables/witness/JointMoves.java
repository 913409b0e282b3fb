package org.kanmon.sdc.tables.witness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.tables.model.GridPart;
import org.kanmon.sdc.tables.witness.JointChange.Moving;

/**
 * Moves in several grids at once: a move in one grid that changes joints is completed in the other grids by moves that change
 * these joints as much. What it finds is right, what it does not find may exist.
 */
final class JointMoves {

    /** How hard the searches in the grids look. */
    enum Effort {
        QUICK,
        FREE,
        PAYING
    }

    /** So many moves make one move whole, at most; most take one per grid. */
    private static final int COMPLETIONS = 24;

    /** So many of them may change further joints. */
    private static final int WIDENINGS = 6;

    private final Joints joints;
    private final Field field;
    private final JointChange change;
    private final List<MoveSearch> searches = new ArrayList<>();

    /** Cells that were paid for in the present search. */
    private int[] paid = new int[16];

    private int paidCells;

    JointMoves(List<GridPart> grids, Joints joints, Field field) {
        this.joints = joints;
        this.field = field;
        this.change = new JointChange(field, joints);
        for (int g = 0; g < grids.size(); g++) {
            searches.add(new MoveSearch(grids.get(g).grid(), new JointField(field, change, joints, g)));
        }
    }

    private JointMoves(JointMoves other, Field field) {
        this.joints = other.joints;
        this.field = field;
        this.change = new JointChange(field, joints);
        for (int g = 0; g < other.searches.size(); g++) {
            searches.add(other.searches.get(g).in(new JointField(field, change, joints, g)));
        }
    }

    JointMoves in(Field other) {
        return new JointMoves(this, other);
    }

    long effort() {
        return searches.stream().mapToLong(MoveSearch::effort).sum();
    }

    /** Whether the cell is in a grid. */
    boolean isInGrid(int cell) {
        return joints.placeOf(cell) != Joints.NONE;
    }

    /** Whether moves of one grid that change no joint may move the cell. */
    boolean isInOneGrid(int cell) {
        return isInGrid(cell) && joints.jointOf(cell) == Joints.NONE;
    }

    /** Moves a cell by moves of its own grid that change no joint. */
    Optional<Witness> alone(int cell, long need, Effort effort) {
        change.aim(cell, Long.signum(need));
        boolean moved = ask(joints.placeOf(cell), need, Moving.NONE, effort);
        return end(moved);
    }

    /** Moves a cell by moves in all grids. */
    Optional<Witness> together(int cell, long need, Effort effort) {
        boolean moved = farthestBySteps(cell, need, effort) == 0;
        return end(moved);
    }

    /** Moves a cell as far as moves of free cells can, at most as far as needed. */
    Witness farthest(int cell, long need) {
        farthestBySteps(cell, need, Effort.FREE);
        return end(true).orElseThrow();
    }

    private Optional<Witness> end(boolean found) {
        Optional<Witness> witness = found ? Optional.of(change.witness()) : Optional.empty();
        for (; paidCells > 0; paidCells--) {
            field.show(paid[paidCells - 1]);
        }
        change.clear();
        return witness;
    }

    /** Moves in large steps while there are any, then in smaller ones. How much is left. */
    private long farthestBySteps(int cell, long need, Effort effort) {
        int sign = Long.signum(need);
        change.aim(cell, sign);
        long step = Math.abs(need);
        boolean triedOne = false;
        for (long left = step; left > 0 && step > 0; left = Math.max(0, sign * (need - change.at(cell)))) {
            step = Math.min(step, left);
            if (step(cell, sign * step, effort)) {
                continue;
            }
            if (step == 1 || !triedOne && !step(cell, sign, effort)) {
                break;
            }
            triedOne = true;
            step /= 2;
        }
        return Math.max(0, sign * (need - change.at(cell)));
    }

    private boolean step(int cell, long step, Effort effort) {
        JointChange.Mark mark = change.mark();
        long before = change.at(cell);
        boolean done =
                start(cell, step, effort) && complete(effort) && Math.abs(change.at(cell) - before) >= Math.abs(step);
        if (!done) {
            change.back(mark);
        }
        return done;
    }

    private boolean start(int cell, long step, Effort effort) {
        int joint = joints.jointOf(cell);
        if (joint == Joints.NONE) {
            return isInOneGrid(cell) && ask(joints.placeOf(cell), step, Moving.ANY, effort);
        }
        return move(joint, step, effort);
    }

    /** Moves a joint by a move in one of its grids. */
    private boolean move(int joint, long step, Effort effort) {
        int[] places = joints.places(joint);
        if (places.length == 0) {
            boolean free = change.isFree(joint) && change.admitsJoint(joint, change.wanted(joint) + step);
            change.want(joint, free ? step : 0);
            return free;
        }
        for (int place : places) {
            if (ask(place, step, Moving.ANY, effort)) {
                return true;
            }
        }
        return false;
    }

    /** Makes up in other grids for what has changed in some. */
    private boolean complete(Effort effort) {
        int widenings = 0;
        for (int i = 0; i < COMPLETIONS; i++) {
            int place = change.owing();
            int link = place == Joints.NONE ? change.unbalanced() : Joints.NONE;
            if (place == Joints.NONE && link == Joints.NONE) {
                return true;
            }
            boolean narrow = place != Joints.NONE && ask(place, change.owed(place), Moving.OWED, effort);
            if (!narrow) {
                boolean wide = widenings++ < WIDENINGS
                        && (place != Joints.NONE
                                ? ask(place, change.owed(place), Moving.ANY, effort)
                                : balance(link, effort));
                if (!wide) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Moves a joint that has not moved yet, so that a sum across grids holds again. */
    private boolean balance(int link, Effort effort) {
        int[] terms = joints.terms(link);
        for (int i = 0; i < terms.length; i++) {
            long imbalance = change.imbalance(link);
            if (change.wanted(terms[i]) == 0 && move(terms[i], i == 0 ? -imbalance : imbalance, effort)) {
                return true;
            }
        }
        return false;
    }

    /** Asks the search in a place's grid to move it, and takes over what it finds. */
    private boolean ask(int place, long step, Moving moving, Effort effort) {
        int grid = joints.grid(place);
        MoveSearch search = searches.get(grid);
        int cell = place - joints.start(grid);
        change.allow(moving);
        Optional<Witness> found = switch (effort) {
            case QUICK -> search.quick(cell, step);
            case FREE -> search.free(cell, step);
            case PAYING -> search.free(cell, step).or(() -> search.paying(cell, step));
        };
        if (found.isPresent()) {
            pay(found.get(), joints.start(grid));
            change.add(found.get(), joints.start(grid));
        }
        return found.isPresent();
    }

    /** Hides what a move needs hidden, until the search ends. */
    private void pay(Witness witness, int start) {
        for (int of : witness.cells()) {
            int cell = joints.cell(start + of);
            int joint = joints.jointOf(cell);
            if (joint == Joints.NONE ? field.state(cell) == Field.SHOWN : !change.isFree(joint)) {
                if (joint != Joints.NONE) {
                    change.pay(joint);
                } else {
                    field.hide(cell);
                    paid = paidCells == paid.length ? Arrays.copyOf(paid, 2 * paidCells) : paid;
                    paid[paidCells++] = cell;
                }
            }
        }
    }
}
