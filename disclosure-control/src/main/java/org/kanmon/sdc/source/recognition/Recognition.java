package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.sdc.source.Area;
import org.kanmon.sdc.source.Extent;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.source.Layout.Orientation;
import org.kanmon.sdc.source.Line;
import org.kanmon.sdc.source.Sheet;

/**
 * What was read out of a sheet.
 *
 * @param layout the layout by which the sheet can be read
 * @param assumptions what was assumed, in the order of a layout file; at least one
 */
public record Recognition(Layout layout, List<Assumption> assumptions) {

    public Recognition {
        assumptions = List.copyOf(assumptions);
    }

    /** The same of a table that takes only a part of its sheet. */
    Recognition in(Area part, Sheet sheet) {
        Extent extent = layout.extent();
        boolean tidy = layout.orientation() == Orientation.TIDY;
        boolean narrow = part.firstColumn() > 1 || part.lastColumn() < sheet.columns();
        int highest = layout.dimensions().stream()
                .map(dimension -> dimension.line())
                .filter(line -> line.side() == Line.Side.COLUMNS && line.name().isEmpty())
                .mapToInt(Line::number)
                .reduce(part.firstRow(), Math::min);
        Extent ofPart = new Extent(
                extent.headerRows(),
                extent.lastRow(),
                tidy && narrow ? part.firstColumn() : extent.firstColumn(),
                tidy && narrow ? part.lastColumn() : extent.lastColumn(),
                highest);
        List<Assumption> all = new ArrayList<>(assumptions);
        String rows = part.firstRow() + "-" + part.lastRow();
        all.add(new Assumption("", "first-row: " + highest, Reason.FIGURES, rows, Certainty.LIKELY));
        return new Recognition(layout.in(ofPart), all);
    }

    /** The same with figures from a row on that no table has. */
    Recognition leaving(int row) {
        List<Assumption> all = new ArrayList<>(assumptions);
        all.add(new Assumption("", "tables", Reason.LEFT_OVER, Integer.toString(row), Certainty.GUESS));
        return new Recognition(layout, all);
    }

    /** How sure the least sure assumption is. */
    public Certainty certainty() {
        return assumptions.stream().map(Assumption::certainty).reduce(Certainty.CERTAIN, Certainty::and);
    }
}
