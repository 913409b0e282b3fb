package org.kanmon.sdc.microdata.parquet;

/** A Parquet file that cannot be read or written; its message is the library's, in one line. */
public final class UnreadableParquet extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    UnreadableParquet(String message, Throwable cause) {
        super(firstLine(message), cause);
    }

    private static String firstLine(String message) {
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
