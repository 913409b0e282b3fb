package org.kanmon.review.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.kanmon.sdc.microdata.search.Progress;

/**
 * One line on a terminal that tells what is being done and how far it is; it is written over again and again, and gone at the end. Where
 * nobody watches nothing is written.
 */
final class RecordsProgress implements Progress, AutoCloseable {

    private static final int WIDTH = 30;
    private static final int PERCENT = 100;

    /** To the beginning of the line, and all of it erased. */
    private static final String ERASE = "\r\u001b[K";

    /** What takes time. */
    enum Phase {
        READING("Reading the records", "個票を読み込んでいます"),
        SEARCHING("Searching", "最良の加工を探しています"),
        WRITING("Writing the result and reading it again", "結果を書き出し、読み直しています");

        private final String english;
        private final String japanese;

        Phase(String english, String japanese) {
            this.english = english;
            this.japanese = japanese;
        }

        private String in(Locale locale) {
            return locale.getLanguage().equals("ja") ? japanese : english;
        }
    }

    private final PrintWriter terminal;
    private final Locale locale;
    private final boolean isWatched;
    private Phase phase = Phase.READING;
    private int shown = -1;

    /** @param isWatched whether the writer's text appears on a terminal */
    RecordsProgress(PrintWriter terminal, Locale locale, boolean isWatched) {
        this.terminal = terminal;
        this.locale = locale;
        this.isWatched = isWatched;
    }

    /** A phase begins. */
    synchronized void begin(Phase next) {
        phase = next;
        shown = -1;
        print(phase.in(locale) + " …");
    }

    @Override
    public synchronized void report(double share) {
        int percent = (int) (Math.max(0, Math.min(1, share)) * PERCENT);
        if (percent > shown) {
            shown = percent;
            int done = percent * WIDTH / PERCENT;
            print("%s [%s%s] %d %%".formatted(phase.in(locale), "#".repeat(done), "-".repeat(WIDTH - done), percent));
        }
    }

    private void print(String text) {
        if (isWatched) {
            terminal.print(ERASE + text);
            terminal.flush();
        }
    }

    @Override
    public synchronized void close() {
        print("");
    }
}
