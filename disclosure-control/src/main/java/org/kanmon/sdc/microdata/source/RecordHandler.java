package org.kanmon.sdc.microdata.source;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/** Takes in records field by field. Empty lines are no records. */
abstract class RecordHandler extends AbstractBaseCsvCallbackHandler<Boolean> {

    /** Called after the last field of a record; whether further records are wanted. */
    abstract boolean record();

    @Override
    protected final Boolean buildRecord() {
        return getRecordType() == RecordType.EMPTY || record();
    }

    /** The line of the file in which the record begins, from 1 on. */
    final int line() {
        return (int) Math.min(Integer.MAX_VALUE, getStartingLineNumber());
    }
}
