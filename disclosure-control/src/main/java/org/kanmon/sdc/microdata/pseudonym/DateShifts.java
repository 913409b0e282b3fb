package org.kanmon.sdc.microdata.pseudonym;

import java.nio.ByteBuffer;
import javax.crypto.Mac;

/** By how many days the dates of each person are moved: it follows from a key and the person, and from nothing else. For one thread. */
public final class DateShifts {

    private final Mac mac;
    private final int within;
    private String last = "";
    private int days;

    /**
     * @param within how many days at most, back or forth; 1 or more
     */
    public DateShifts(PseudonymKey key, int within) {
        this.mac = key.mac();
        this.within = within;
        this.days = compute(last);
    }

    /** By how many days those of a person are moved: never 0. */
    public int days(String person) {
        if (!person.equals(last)) {
            days = compute(person);
            last = person;
        }
        return days;
    }

    private int compute(String person) {
        long drawn = ByteBuffer.wrap(mac.doFinal(Fields.join("days", person))).getLong();
        int place = (int) Long.remainderUnsigned(drawn, 2L * within);
        return place < within ? place - within : place - within + 1;
    }
}
