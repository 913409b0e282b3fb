package org.kanmon.sdc.microdata.recode;

/**
 * Days are moved by the same number for all records of a person, so that the time between them stays. How far follows from a key and
 * the person; it is never 0.
 *
 * @param withinDays how many days at most, back or forth
 */
public record DateShift(int withinDays) implements Recoding {

    public DateShift {
        if (withinDays < 1) {
            throw new IllegalArgumentException("within " + withinDays + " days");
        }
    }

    @Override
    public String word() {
        return "shift-dates";
    }
}
