package org.kanmon.sdc.tables.witness;

import java.util.Arrays;
import java.util.List;
import org.kanmon.sdc.tables.model.Axis;
import org.kanmon.sdc.tables.model.Equations;
import org.kanmon.sdc.tables.model.Grid;
import org.kanmon.sdc.tables.model.GridPart;

/** Tells the sums that moves in one grid keep from those that go beyond it. */
final class GridSums {

    private final Equations equations;
    private final List<GridPart> parts;

    /** Per grid and cell the grid's own number of the cell, or -1. */
    private final int[][] inside;

    GridSums(Equations equations, List<GridPart> parts, int cells) {
        this.equations = equations;
        this.parts = parts;
        this.inside = parts.stream().map(part -> part.cellsOfGrid(cells)).toArray(int[][]::new);
    }

    /** Whether the equation is a sum along an axis of one of the grids. */
    boolean isOwn(int equation) {
        int[] sorted = equations.parts(equation);
        Arrays.sort(sorted);
        for (int p = 0; p < inside.length; p++) {
            int total = inside[p][equations.total(equation)];
            if (total >= 0 && isSum(parts.get(p), total, sorted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSum(GridPart part, int total, int[] sorted) {
        Grid grid = part.grid();
        for (int a = 0; a < grid.axes().size(); a++) {
            Axis axis = grid.axes().get(a);
            int position = grid.position(total, a);
            if (axis.childCount(position) == sorted.length) {
                int[] children = new int[sorted.length];
                for (int i = 0; i < children.length; i++) {
                    children[i] = part.cell(total + (axis.child(position, i) - position) * grid.stride(a));
                }
                Arrays.sort(children);
                if (Arrays.equals(children, sorted)) {
                    return true;
                }
            }
        }
        return false;
    }
}
