package org.kanmon.review.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.kanmon.sdc.tables.protect.Progress;

/** Shows on one line of a terminal how far protecting a table has come; the line is gone when it ends. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final int WIDTH = 30;

    private final PrintWriter terminal;
    private final ProblemOptions texts;
    private String shown = "";

    ProgressLine(PrintWriter terminal, ProblemOptions texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public void report(Report report) {
        String phase = texts.text(
                "phase." + report.phase().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        int full = (int) (WIDTH * report.share());
        String line =
                "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + (int) (100 * report.share()) + " % " + phase;
        if (!line.equals(shown)) {
            shown = line;
            terminal.print("\r" + line + "\u001b[K");
            terminal.flush();
        }
    }

    @Override
    public void close() {
        if (!shown.isEmpty()) {
            terminal.print("\r" + "\u001b[K");
            terminal.flush();
        }
    }
}
