package org.kanmon.sdc.microdata.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Codes;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;

/** The records as the search keeps them: quasi-identifiers packed into few narrow columns. Immutable; shared by all threads. */
final class Encoded {

    /** Wider columns have lookup tables that leave the cache. */
    private static final int WIDEST = 1 << 16;

    /** A column may have a lookup table of so many records' share: else making the table costs more than the pass. */
    private static final int RECORDS_PER_ENTRY = 8;

    private final Microdata data;
    private final RecordOrder order;
    private final List<PackedColumn> columns;

    Encoded(Microdata data) {
        this.data = data;
        this.order = RecordOrder.of(data);
        this.columns = pack();
    }

    private Encoded(Microdata data, RecordOrder order, List<PackedColumn> columns) {
        this.data = data;
        this.order = order;
        this.columns = columns;
    }

    /** Only the records kept at some places. */
    Encoded only(int[] places) {
        List<PackedColumn> some =
                columns.stream().map(column -> column.only(places)).toList();
        return new Encoded(data, order.only(places), some);
    }

    private List<PackedColumn> pack() {
        List<QuasiIdentifier> all = data.quasiIdentifiers();
        long widest = Math.min(WIDEST, Math.max(2, data.records() / RECORDS_PER_ENTRY));
        int[] bySize = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer a) -> all.get(a).size(0))
                        .thenComparing(a -> a))
                .mapToInt(Integer::intValue)
                .toArray();
        List<PackedColumn> packed = new ArrayList<>();
        int begin = 0;
        long range = 1;
        for (int i = 0; i < bySize.length; i++) {
            long size = all.get(bySize[i]).size(0);
            if (i > begin && range * size > widest) {
                packed.add(new PackedColumn(all, Arrays.copyOfRange(bySize, begin, i), order));
                begin = i;
                range = 1;
            }
            range *= size;
        }
        if (begin < bySize.length) {
            packed.add(new PackedColumn(all, Arrays.copyOfRange(bySize, begin, bySize.length), order));
        }
        return List.copyOf(packed);
    }

    Microdata data() {
        return data;
    }

    int records() {
        return order.records();
    }

    List<QuasiIdentifier> quasiIdentifiers() {
        return data.quasiIdentifiers();
    }

    List<PackedColumn> columns() {
        return columns;
    }

    /** Which record is kept at a place. */
    int record(int place) {
        return order.record(place);
    }

    /** Whether persons may have several records. They then stand side by side. */
    boolean hasPersons() {
        return data.person().isPresent();
    }

    /** Whose record is kept at a place. */
    int person(int place) {
        return data.person().orElseThrow().codes().get(order.record(place));
    }

    /** The values of a sensitive attribute in the order in which the records are kept. */
    Codes values(Attribute sensitive) {
        if (!hasPersons()) {
            return sensitive.codes();
        }
        Codes ordered = new Codes();
        for (int place = 0; place < records(); place++) {
            ordered.add(sensitive.codes().get(order.record(place)));
        }
        return ordered;
    }
}
