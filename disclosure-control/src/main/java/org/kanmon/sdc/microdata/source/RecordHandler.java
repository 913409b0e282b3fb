package org.kanmon.sdc.microdata.source;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/** Takes in records field by field. Empty lines are no records. */
abstract class RecordHandler extends AbstractBaseCsvCallbackHandler<Boolean> {

    /** Called after the last field of a record; whether further records are wanted. */
    abstract boolean record();

    /** Whether the values of a column matter; those of others may be handed over as empty ones. */
    boolean wants(int field) {
        return true;
    }

    /**
     * Takes in a record that does not come from a text.
     *
     * @return whether further records are wanted
     */
    final boolean take(long number, char[][] fields) {
        beginRecord(number);
        for (char[] field : fields) {
            addField(field, 0, field.length, false);
        }
        return buildRecord();
    }

    @Override
    protected final Boolean buildRecord() {
        return getRecordType() == RecordType.EMPTY || record();
    }

    /** The line of the file in which the record begins, from 1 on. */
    final int line() {
        return (int) Math.min(Integer.MAX_VALUE, getStartingLineNumber());
    }
}
