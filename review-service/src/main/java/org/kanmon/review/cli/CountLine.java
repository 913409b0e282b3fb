package org.kanmon.review.cli;

import java.io.PrintWriter;

/** Shows on one line of a terminal how many of many are done; the line is gone when it ends. Nothing in a pipe. */
final class CountLine implements AutoCloseable {

    private static final int WIDTH = 30;

    private final PrintWriter terminal;
    private final int all;
    private final boolean shown;

    private CountLine(PrintWriter terminal, int all, boolean shown) {
        this.terminal = terminal;
        this.all = all;
        this.shown = shown;
    }

    static CountLine on(PrintWriter terminal, int all) {
        return new CountLine(terminal, all, System.console() != null && all > 1);
    }

    void report(int done) {
        if (shown) {
            int full = WIDTH * done / all;
            terminal.print(
                    "\r[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + done + " / " + all + "\u001b[K");
            terminal.flush();
        }
    }

    @Override
    public void close() {
        if (shown) {
            terminal.print("\r\u001b[K");
            terminal.flush();
        }
    }
}
