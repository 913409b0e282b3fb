package org.kanmon.sdc.tables.protect;

import org.kanmon.sdc.tables.protect.Progress.Phase;
import org.kanmon.sdc.tables.protect.Progress.Report;

/** The work on one table: tells a listener how it goes on, and ends it where that is asked for. */
final class Work {

    /** Per phase the share of the work that is done when it begins, and at last all of it. */
    private static final double[] BEGIN = {0, 0.25, 0.35, 0.75, 0.9, 1};

    private final Progress progress;
    private double partBegin;
    private double partEnd = 1;
    private Phase phase = Phase.PROVE;
    private long of = 1;
    private double share;
    private volatile boolean cancelled;

    Work(Progress progress) {
        this.progress = progress;
    }

    /** What follows is on one of several measures; the audit of all comes afterwards. */
    void onMeasure(int number, int measures) {
        this.partBegin = (double) number / measures;
        this.partEnd = (number + 1.0) / measures;
    }

    /** A phase begins, in which there is so much to do. */
    void begin(Phase newPhase, long howMuch) {
        this.phase = newPhase;
        this.of = Math.max(1, howMuch);
        done(0);
    }

    /** Whether an end was asked for. For use by several threads: they stop what they do, and the one that protects says so. */
    boolean isCancelled() {
        if (!cancelled && progress.isCancelled()) {
            cancelled = true;
        }
        return cancelled;
    }

    /**
     * Goes on only if no end was asked for.
     *
     * @throws Cancelled if one was
     */
    void check() {
        if (isCancelled()) {
            throw new Cancelled();
        }
    }

    /**
     * So much of the phase is done.
     *
     * @throws Cancelled if that is asked for
     */
    void done(long done) {
        check();
        long most = Math.min(done, of);
        double from = BEGIN[phase.ordinal()];
        double inMeasure = from + (BEGIN[phase.ordinal() + 1] - from) * most / of;
        double audit = BEGIN[Phase.AUDIT.ordinal()];
        double whole = phase == Phase.AUDIT ? inMeasure : audit * partBegin + (partEnd - partBegin) * inMeasure;
        share = Math.max(share, Math.min(1, whole));
        progress.report(new Report(phase, most, of, share));
    }
}
