package org.kanmon.sdc.microdata.recode;

/**
 * A date of birth becomes the age in whole years.
 *
 * @param day on which day: a date, or the name of the column that has it
 */
public record AgeAt(String day) implements Recoding {

    @Override
    public String word() {
        return "age-at";
    }
}
