package org.kanmon.sdc.microdata.source;

import java.util.stream.Stream;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.UnusableInput;

/**
 * How much memory records take while they are searched and proven, at most: better told before than after hours. The records themselves
 * stay in their file; only numbers of the values of the columns that matter are kept.
 */
public final class MemoryNeed {

    private static final int MEGABYTE = 1 << 20;

    /** What the program takes without any records. */
    private static final long BASE = 48L * MEGABYTE;

    /** Packed numbers of two quasi-identifiers, or more. */
    private static final int PACKED = Character.BYTES;

    /** Each processor's classes with their sizes and marks, keys on their way, and samples. */
    private static final int GROUPED = 14;

    /** The classes before: for two steps, and a table of their keys that grows by doubling. */
    private static final int BEFORE = 56;

    private MemoryNeed() {}

    /** In bytes. */
    static long bytes(Microdata data, int processors) {
        long attributes = data.quasiIdentifiers().size();
        long kept = Stream.concat(
                        data.quasiIdentifiers().stream().map(QuasiIdentifier::attribute),
                        Stream.concat(data.sensitive().stream(), data.person().stream()))
                .map(Attribute::codes)
                .mapToLong(codes -> codes.width())
                .sum();
        long searched = PACKED * ((attributes + 1) / 2) + (long) GROUPED * processors;
        long measured = BEFORE;
        // Measuring comes before the search, and reading what was written after it.
        return BASE + data.records() * (kept + Math.max(Math.max(searched, measured), kept + Integer.BYTES * 4L));
    }

    /**
     * Refuses records that take more than there is.
     *
     * @throws UnusableInput with what they need
     */
    public static void check(Records records) throws UnusableInput {
        check(
                records.data(),
                records.file().name(),
                Runtime.getRuntime().maxMemory(),
                Runtime.getRuntime().availableProcessors());
    }

    static void check(Microdata data, String name, long most, int processors) throws UnusableInput {
        long need = bytes(data, processors);
        if (need > most) {
            // Of what is given, three quarters are for this.
            throw new UnusableInput(Problem.of(
                    "records-memory",
                    name,
                    Integer.toString(data.records()),
                    Long.toString(need / MEGABYTE + 1),
                    Long.toString(most / MEGABYTE),
                    Long.toString((need / MEGABYTE + 1) * 4 / 3 + 1)));
        }
    }
}
