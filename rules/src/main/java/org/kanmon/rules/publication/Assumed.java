package org.kanmon.rules.publication;

/**
 * Something that was read out of a file without a layout, as the rules see it.
 *
 * @param about the column, header row or mark that it is about; empty if it is about the table as a whole
 * @param setting what was assumed, as a layout file says it
 * @param reason the word of the reason
 * @param evidence what the file shows for it
 * @param sure the word of how sure it is: {@code certain}, {@code likely} or {@code guess}
 */
public record Assumed(String about, String setting, String reason, String evidence, String sure) {

    private static final String GUESS = "guess";

    /** Whether other readings are as good. */
    public boolean isGuess() {
        return sure.equals(GUESS);
    }
}
