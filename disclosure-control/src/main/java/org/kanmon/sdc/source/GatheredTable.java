package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.source.Layout.DimensionColumn;
import org.kanmon.sdc.tables.model.Decimals;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Measure;
import org.kanmon.sdc.tables.model.Table;

/** Makes the table of gathered rows: nests the categories and puts the figures into flat arrays. */
final class GatheredTable {

    private final Map<DimensionKind, CodeList> codeLists;
    private final Layout layout;
    private final List<Optional<HierarchyFile>> hierarchies;

    /**
     * @param hierarchies per dimension of the layout its hierarchy file
     */
    GatheredTable(Map<DimensionKind, CodeList> codeLists, Layout layout, List<Optional<HierarchyFile>> hierarchies) {
        this.codeLists = codeLists;
        this.layout = layout;
        this.hierarchies = hierarchies;
    }

    Table build(GatheredRows rows, Problems problems) throws UnusableInput {
        List<Dimension> dimensions = new ArrayList<>();
        int[][] nodes = new int[layout.dimensions().size()][];
        for (int d = 0; d < nodes.length; d++) {
            CodeColumn column = rows.dimensions().get(d);
            DimensionColumn dimension = layout.dimensions().get(d);
            Optional<CodeList> list = codeList(dimension, hierarchies.get(d), column.codes());
            Nesting.Result nested = Nesting.of(column, dimension, list, problems);
            if (hierarchies.get(d).isPresent()) {
                noteUnlisted(column, dimension, nested, hierarchies.get(d).get(), problems);
            }
            dimensions.add(new Dimension(
                    column.name(),
                    dimension.kind(),
                    nested.tree(),
                    nested.levels(),
                    nested.lineages(),
                    column.column()));
            nodes[d] = column.nodes(nested.nodes());
        }
        new RowKeys(dimensions, nodes, rows.places()).noteRepeated(problems);
        problems.throwIfAny();
        return table(dimensions, nodes, rows);
    }

    /** A hierarchy file says how codes nest; of what level they are, the list of their kind knows best. */
    private Optional<CodeList> codeList(
            DimensionColumn dimension, Optional<HierarchyFile> hierarchy, List<String> codes) {
        Optional<CodeList> ofKind = Optional.ofNullable(codeLists.get(dimension.kind()));
        if (hierarchy.isEmpty() || ofKind.isEmpty()) {
            return hierarchy.<CodeList>map(file -> file).or(() -> ofKind);
        }
        CodeList inColumn = ofKind.get().inColumn(codes);
        return Optional.of(code -> hierarchy.get().find(code).map(nested -> {
            String level = inColumn.find(code).map(Code::level).orElse(Code.UNKNOWN_LEVEL);
            return new Code(nested.code(), level, nested.ancestors());
        }));
    }

    /** A code beside the hierarchy would count as a part of the total of its own, and totals would seem not to add up. */
    private static void noteUnlisted(
            CodeColumn column,
            DimensionColumn dimension,
            Nesting.Result nested,
            HierarchyFile hierarchy,
            Problems problems) {
        for (int number = 0; number < nested.nodes().length; number++) {
            String code = column.codes().get(number);
            boolean part = nested.nodes()[number] != 0 && !dimension.isRelisted(code);
            if (part && hierarchy.find(code).isEmpty()) {
                problems.at(
                        "code-not-in-hierarchy",
                        column.firstRow(number),
                        column.firstColumn(number),
                        Spelling.shown(code),
                        Spelling.shown(hierarchy.fileName()));
            }
        }
    }

    private static Table table(List<Dimension> dimensions, int[][] nodes, GatheredRows gathered) {
        int rows = nodes[0].length;
        long[] values = new long[rows * gathered.measures().size()];
        BitSet hidden = new BitSet(values.length);
        List<Measure> measures = new ArrayList<>();
        for (FigureColumn column : gathered.measures()) {
            column.copyTo(values, hidden, measures.size() * rows);
            measures.add(column.measure());
        }
        return new Table(
                dimensions, measures, nodes, values, hidden, gathered.places(), decimals(gathered.measures(), rows));
    }

    private static Decimals decimals(List<FigureColumn> figures, int rows) {
        if (figures.stream().allMatch(column -> column.measure().unit().isCount())) {
            return Decimals.none();
        }
        byte[] decimals = new byte[rows * figures.size()];
        for (int m = 0; m < figures.size(); m++) {
            figures.get(m).copyDecimals(decimals, m * rows);
        }
        return Decimals.of(decimals);
    }
}
