package org.kanmon.sdc.tables.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.kanmon.sdc.tables.model.Axis;
import org.kanmon.sdc.tables.model.Grid;

/** One way to see a grid: two of its axes as a {@link Network}, the others as spreads. Several threads may use it at once. */
final class Crossing {

    /** More spreads than this over one place are not tried. */
    private static final int MOST = 256;

    private final Grid grid;
    private final int treeAxis;
    private final int columnAxis;
    private final Network network;
    private final int[] otherAxes;

    /** Per place on the other axes its spreads, made when first asked for. */
    private final AtomicReferenceArray<Spread[]> spreads;

    private Crossing(Grid grid, int treeAxis, int columnAxis) {
        this.grid = grid;
        this.treeAxis = treeAxis;
        this.columnAxis = columnAxis;
        Optional<Axis> columns =
                columnAxis < 0 ? Optional.empty() : Optional.of(grid.axes().get(columnAxis));
        this.network = new Network(
                grid.axes().get(treeAxis),
                grid.stride(treeAxis),
                columns,
                columnAxis < 0 ? 0 : grid.stride(columnAxis));
        List<Integer> others = new ArrayList<>();
        int places = 1;
        for (int a = 0; a < grid.axes().size(); a++) {
            if (a != treeAxis && a != columnAxis) {
                others.add(a);
                places *= grid.axes().get(a).size();
            }
        }
        this.otherAxes = others.stream().mapToInt(Integer::intValue).toArray();
        this.spreads = new AtomicReferenceArray<>(places);
    }

    /** All ways to see a grid, the most promising first: long axes in the network, short ones in the spreads. */
    static List<Crossing> of(Grid grid) {
        List<Crossing> crossings = new ArrayList<>();
        List<Integer> bySize = new ArrayList<>();
        for (int a = 0; a < grid.axes().size(); a++) {
            bySize.add(a);
        }
        bySize.sort((a, b) -> grid.axes().get(b).size() - grid.axes().get(a).size());
        for (int tree : bySize) {
            boolean any = false;
            for (int columns : bySize) {
                if (columns != tree && isFlat(grid.axes().get(columns))) {
                    any = true;
                    if (!isFlat(grid.axes().get(tree)) || bySize.indexOf(tree) < bySize.indexOf(columns)) {
                        crossings.add(new Crossing(grid, tree, columns));
                    }
                }
            }
            if (!any) {
                crossings.add(new Crossing(grid, tree, -1));
            }
        }
        return crossings;
    }

    private static boolean isFlat(Axis axis) {
        for (int i = 0; i < axis.size(); i++) {
            int parent = axis.parent(i);
            if (parent != Axis.NONE && axis.parent(parent) != Axis.NONE) {
                return false;
            }
        }
        return true;
    }

    Network network() {
        return network;
    }

    /** What a cycle has to bridge to move the cell by so much. */
    Gap gap(int cell, long step) {
        int y = grid.position(cell, treeAxis);
        int column = columnAxis < 0 ? 0 : grid.position(cell, columnAxis);
        boolean upwards = Long.signum(step) * network.sign(column) > 0;
        int upper = network.upper(y, column);
        int lower = network.lower(y, column);
        return new Gap(network.offset(y, column), upwards ? upper : lower, upwards ? lower : upper);
    }

    /** The spreads over the cell's place on the other axes; to be read only. */
    Spread[] spreads(int cell) {
        int place = 0;
        for (int a : otherAxes) {
            place = place * grid.axes().get(a).size() + grid.position(cell, a);
        }
        Spread[] known = spreads.get(place);
        if (known == null) {
            known = cross(cell);
            spreads.set(place, known);
        }
        return known;
    }

    private Spread[] cross(int cell) {
        List<Spread> crossed = List.of(Spread.ALONE);
        for (int a : otherAxes) {
            AxisPaths paths = new AxisPaths(grid.axes().get(a), grid.stride(a));
            List<Spread> next = new ArrayList<>();
            for (Spread path : paths.through(grid.position(cell, a))) {
                for (Spread spread : crossed) {
                    if (next.size() < MOST) {
                        next.add(spread.cross(path.offsets(), path.signs()));
                    }
                }
            }
            crossed = next;
        }
        return crossed.toArray(Spread[]::new);
    }
}
