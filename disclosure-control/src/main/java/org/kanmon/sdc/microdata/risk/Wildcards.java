package org.kanmon.sdc.microdata.risk;

import java.util.BitSet;
import java.util.List;
import org.kanmon.sdc.microdata.model.Attribute;

/** The usual rule for suppressed cells: a record of which all quasi-identifiers are suppressed is in no class; else a suppressed cell is a value like any other. */
public final class Wildcards {

    private Wildcards() {}

    /**
     * Records with nothing but suppressed cells. None if there is no attribute.
     *
     * @param wildcard how a suppressed cell is written
     */
    public static BitSet suppressed(List<Attribute> quasiIdentifiers, String wildcard) {
        BitSet suppressed = new BitSet();
        for (int a = 0; a < quasiIdentifiers.size(); a++) {
            Attribute attribute = quasiIdentifiers.get(a);
            int code = attribute.values().indexOf(wildcard);
            BitSet wild = new BitSet();
            for (int record = 0; record < attribute.records() && code >= 0; record++) {
                wild.set(record, attribute.codes().get(record) == code);
            }
            if (a == 0) {
                suppressed.or(wild);
            } else {
                suppressed.and(wild);
            }
        }
        return suppressed;
    }
}
