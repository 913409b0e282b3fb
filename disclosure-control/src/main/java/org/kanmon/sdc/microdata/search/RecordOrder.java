package org.kanmon.sdc.microdata.search;

import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Microdata;

/** The order in which the search keeps the records: as they came, or, where persons have several, person by person. */
final class RecordOrder {

    private final int records;
    private final int[] order;

    private RecordOrder(int records, int[] order) {
        this.records = records;
        this.order = order;
    }

    static RecordOrder of(Microdata data) {
        return data.person()
                .map(person -> new RecordOrder(data.records(), byPerson(person)))
                .orElseGet(() -> new RecordOrder(data.records(), new int[0]));
    }

    private static int[] byPerson(Attribute person) {
        int[] next = new int[person.values().size() + 1];
        int[] frequencies = person.frequencies();
        for (int p = 0; p < frequencies.length; p++) {
            next[p + 1] = next[p] + frequencies[p];
        }
        int[] order = new int[person.records()];
        for (int record = 0; record < order.length; record++) {
            order[next[person.codes().get(record)]++] = record;
        }
        return order;
    }

    /** Only the records kept at some places, in the same order. */
    RecordOrder only(int[] places) {
        int[] some = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            some[i] = record(places[i]);
        }
        return new RecordOrder(places.length, some);
    }

    int records() {
        return records;
    }

    /** Which record is kept at a place. */
    int record(int place) {
        return order.length == 0 ? place : order[place];
    }
}
