package org.kanmon.sdc.tables.witness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.Equations;
import org.kanmon.sdc.tables.model.GridPart;

/**
 * How the grids of a system hang together. A <em>place</em> is a cell of one grid; places are numbered through, grid after grid.
 * A <em>joint</em> is a set of cells that always have the same figure, and that are in several grids or in sums that go beyond
 * one: a move in one grid that changes a joint has to be completed in the others. Immutable; several threads may read it.
 */
final class Joints {

    static final int NONE = -1;

    private final int[] starts;
    private final int[] cellOfPlace;
    private final int[] placeOfCell;
    private final int[] jointOfCell;
    private final int[][] cells;
    private final int[][] places;
    private final int[][] links;
    private final int[][] linksOfJoint;

    Joints(CellSystem system) {
        List<GridPart> grids = system.grids();
        Equations equations = system.equations();
        this.starts = new int[grids.size() + 1];
        for (int g = 0; g < grids.size(); g++) {
            starts[g + 1] = Math.addExact(starts[g], grids.get(g).size());
        }
        this.cellOfPlace = new int[starts[grids.size()]];
        this.placeOfCell = new int[system.cells()];
        int[] occurrences = place(grids);
        GridSums sums = new GridSums(equations, grids, system.cells());
        int[] beyond = IntStream.range(0, equations.count())
                .filter(equation -> !sums.isOwn(equation))
                .toArray();
        this.jointOfCell = joints(equations, beyond, occurrences);
        int joints = Arrays.stream(jointOfCell).max().orElse(NONE) + 1;
        this.cells = grouped(joints, IntStream.range(0, jointOfCell.length).toArray(), jointOfCell);
        this.places = grouped(
                joints,
                IntStream.range(0, cellOfPlace.length).toArray(),
                Arrays.stream(cellOfPlace).map(cell -> jointOfCell[cell]).toArray());
        this.links = Arrays.stream(beyond)
                .filter(equation -> equations.size(equation) > 2)
                .mapToObj(equation -> IntStream.range(0, equations.size(equation))
                        .map(i -> jointOfCell[equations.term(equation, i)])
                        .toArray())
                .toArray(int[][]::new);
        int[] terms = Arrays.stream(links).flatMapToInt(Arrays::stream).toArray();
        int[] linkOfTerm = IntStream.range(0, links.length)
                .flatMap(link -> IntStream.generate(() -> link).limit(links[link].length))
                .toArray();
        this.linksOfJoint = grouped(joints, linkOfTerm, terms);
    }

    /** Numbers the places. Per cell in how many grids it is. */
    private int[] place(List<GridPart> grids) {
        int[] occurrences = new int[placeOfCell.length];
        Arrays.fill(placeOfCell, NONE);
        for (int g = 0; g < grids.size(); g++) {
            for (int i = 0; i < grids.get(g).size(); i++) {
                int cell = grids.get(g).cell(i);
                cellOfPlace[starts[g] + i] = cell;
                if (occurrences[cell]++ == 0) {
                    placeOfCell[cell] = starts[g] + i;
                }
            }
        }
        return occurrences;
    }

    /** Per cell its joint: cells that a sum of one part makes the same are one. */
    private static int[] joints(Equations equations, int[] beyond, int[] occurrences) {
        int[] leader = IntStream.range(0, occurrences.length).toArray();
        boolean[] joined = new boolean[occurrences.length];
        for (int cell = 0; cell < joined.length; cell++) {
            joined[cell] = occurrences[cell] > 1;
        }
        for (int equation : beyond) {
            for (int i = 0; i < equations.size(equation); i++) {
                joined[equations.term(equation, i)] = true;
            }
            if (equations.size(equation) == 2) {
                int one = leader(leader, equations.term(equation, 0));
                int other = leader(leader, equations.term(equation, 1));
                leader[Math.max(one, other)] = Math.min(one, other);
            }
        }
        int[] joints = new int[occurrences.length];
        int next = 0;
        for (int cell = 0; cell < joints.length; cell++) {
            int first = leader(leader, cell);
            if (!joined[cell]) {
                joints[cell] = NONE;
            } else {
                joints[cell] = first == cell ? next++ : joints[first];
            }
        }
        return joints;
    }

    private static int leader(int[] leader, int cell) {
        int at = cell;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    /** The items by their groups; those of the group {@link #NONE} are left out. */
    private static int[][] grouped(int groups, int[] items, int[] group) {
        int[] sizes = new int[groups];
        for (int of : group) {
            if (of != NONE) {
                sizes[of]++;
            }
        }
        int[][] grouped = new int[groups][];
        for (int g = 0; g < groups; g++) {
            grouped[g] = new int[sizes[g]];
        }
        for (int i = items.length - 1; i >= 0; i--) {
            if (group[i] != NONE) {
                grouped[group[i]][--sizes[group[i]]] = items[i];
            }
        }
        return grouped;
    }

    /** Number of joints. */
    int size() {
        return cells.length;
    }

    /** Number of places. */
    int places() {
        return cellOfPlace.length;
    }

    /** The grid that a place is in. */
    int grid(int place) {
        int at = Arrays.binarySearch(starts, place);
        int grid = at >= 0 ? at : -at - 2;
        while (starts[grid + 1] == starts[grid]) {
            grid++;
        }
        return grid;
    }

    /** The first place of a grid. */
    int start(int grid) {
        return starts[grid];
    }

    /** The cell at a place. */
    int cell(int place) {
        return cellOfPlace[place];
    }

    /** The first place of a cell, or {@link #NONE} if it is in no grid. */
    int placeOf(int cell) {
        return placeOfCell[cell];
    }

    /** The joint that a cell is in, or {@link #NONE}. */
    int jointOf(int cell) {
        return jointOfCell[cell];
    }

    /** The cells of a joint; to be read only. */
    int[] cells(int joint) {
        return cells[joint];
    }

    /** The places of a joint; to be read only. */
    int[] places(int joint) {
        return places[joint];
    }

    /** The sums that go beyond one grid and that a joint is in; to be read only. */
    int[] links(int joint) {
        return linksOfJoint[joint];
    }

    /** The joints in a sum that goes beyond one grid, the total first; to be read only. */
    int[] terms(int link) {
        return links[link];
    }
}
