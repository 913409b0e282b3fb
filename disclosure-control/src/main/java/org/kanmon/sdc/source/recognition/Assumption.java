package org.kanmon.sdc.source.recognition;

/**
 * Something that was read out of a file without a layout.
 *
 * @param about the column, header row or mark that it is about, as the file writes it; the sheet's part otherwise
 * @param setting what was assumed, as a layout file says it, for example {@code kind: sex}
 * @param reason why
 * @param evidence what the file shows for it: labels, a note, how many sums; short, in the file's own words
 * @param certainty how sure it is
 */
public record Assumption(String about, String setting, Reason reason, String evidence, Certainty certainty) {

    private static final int SHOWN = 80;

    public Assumption {
        about = cut(about);
        setting = cut(setting);
        evidence = cut(evidence);
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
