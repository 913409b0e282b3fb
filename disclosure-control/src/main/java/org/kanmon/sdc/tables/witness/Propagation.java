package org.kanmon.sdc.tables.witness;

import java.util.Arrays;
import org.kanmon.sdc.tables.model.Equations;

/**
 * Narrows bounds by the sums until nothing changes: a total lies between the sums of its parts' bounds, a part between what
 * the total and the other parts leave. What it proves is true; it need not prove everything that is true. Every change can be
 * taken back, so that a search can try figures. For each bound it remembers the equation that set it.
 */
public final class Propagation {

    private static final int NONE = -1;
    private static final int ROUNDS = 200;

    private final Equations equations;
    private final long[] low;
    private final long[] high;
    private final int[] lowReason;
    private final int[] highReason;
    private final int[] queue;
    private final boolean[] queued;
    private int head;
    private int waiting;
    private long[] trail = new long[64];
    private int trailed;
    private int contradiction = NONE;

    public Propagation(Equations equations, Bounds bounds) {
        this.equations = equations;
        this.low = bounds.low();
        this.high = bounds.high();
        this.lowReason = new int[low.length];
        this.highReason = new int[low.length];
        Arrays.fill(lowReason, NONE);
        Arrays.fill(highReason, NONE);
        this.queue = new int[Math.max(1, equations.count())];
        this.queued = new boolean[equations.count()];
    }

    /** Narrows all bounds. Whether they do not contradict each other. */
    public boolean all() {
        for (int e = 0; e < equations.count(); e++) {
            enqueue(e);
        }
        return run();
    }

    /** Lets the cell have only figures from {@code from} to {@code to}, and narrows the others. Whether that is possible. */
    public boolean restrict(int cell, long from, long to) {
        return setLow(cell, from, NONE) && setHigh(cell, to, NONE) && run();
    }

    /** The equation whose sum became impossible, or -1. */
    public int contradiction() {
        return contradiction;
    }

    /** The equation that set the cell's lowest figure, or -1 if it was given. */
    public int lowReason(int cell) {
        return lowReason[cell];
    }

    /** The equation that set the cell's highest figure, or -1 if it was given. */
    public int highReason(int cell) {
        return highReason[cell];
    }

    /** A mark of the present state, for {@link #back}. */
    public int mark() {
        return trailed;
    }

    /** Takes back every change since the mark. */
    public void back(int mark) {
        while (trailed > mark) {
            trailed -= 3;
            int cell = (int) trail[trailed];
            low[cell] = trail[trailed + 1];
            high[cell] = trail[trailed + 2];
        }
        while (waiting > 0) {
            queued[dequeue()] = false;
        }
        contradiction = NONE;
    }

    private boolean run() {
        long budget = ROUNDS * (long) queue.length + 1000;
        while (waiting > 0) {
            int equation = dequeue();
            queued[equation] = false;
            if (!narrow(equation)) {
                contradiction = equation;
                return false;
            }
            if (--budget < 0) {
                back(trailed);
            }
        }
        return true;
    }

    private boolean narrow(int e) {
        int size = equations.size(e);
        long sumLow = 0;
        long sumHigh = 0;
        int unbounded = 0;
        for (int i = 1; i < size; i++) {
            int part = equations.term(e, i);
            sumLow += low[part];
            if (high[part] >= Bounds.UNBOUNDED) {
                unbounded++;
            } else {
                sumHigh += high[part];
            }
        }
        int total = equations.total(e);
        if (!setLow(total, sumLow, e) || unbounded == 0 && !setHigh(total, sumHigh, e)) {
            return false;
        }
        return narrowParts(e, size, sumLow, sumHigh, unbounded);
    }

    private boolean narrowParts(int e, int size, long sumLow, long sumHigh, int unbounded) {
        int total = equations.total(e);
        for (int i = 1; i < size; i++) {
            int part = equations.term(e, i);
            long partLow = low[part];
            long partHigh = high[part];
            if (partLow == partHigh) {
                continue;
            }
            boolean othersBounded = unbounded == 0 || unbounded == 1 && partHigh >= Bounds.UNBOUNDED;
            long othersHigh = partHigh >= Bounds.UNBOUNDED ? sumHigh : sumHigh - partHigh;
            if (high[total] < Bounds.UNBOUNDED && !setHigh(part, high[total] - (sumLow - partLow), e)
                    || othersBounded && !setLow(part, low[total] - othersHigh, e)) {
                return false;
            }
        }
        return true;
    }

    private boolean setLow(int cell, long value, int reason) {
        if (value > low[cell]) {
            record(cell);
            low[cell] = value;
            lowReason[cell] = reason;
            return changed(cell);
        }
        return true;
    }

    private boolean setHigh(int cell, long value, int reason) {
        if (value < high[cell]) {
            record(cell);
            high[cell] = value;
            highReason[cell] = reason;
            return changed(cell);
        }
        return true;
    }

    private boolean changed(int cell) {
        if (low[cell] > high[cell]) {
            return false;
        }
        for (int i = 0; i < equations.useCount(cell); i++) {
            int equation = equations.use(cell, i);
            {
                enqueue(equation);
            }
        }
        return true;
    }

    private void record(int cell) {
        if (trailed + 3 > trail.length) {
            trail = Arrays.copyOf(trail, trail.length * 2);
        }
        trail[trailed++] = cell;
        trail[trailed++] = low[cell];
        trail[trailed++] = high[cell];
    }

    private void enqueue(int equation) {
        if (!queued[equation]) {
            queued[equation] = true;
            queue[(head + waiting++) % queue.length] = equation;
        }
    }

    private int dequeue() {
        int equation = queue[head];
        head = (head + 1) % queue.length;
        waiting--;
        return equation;
    }
}
