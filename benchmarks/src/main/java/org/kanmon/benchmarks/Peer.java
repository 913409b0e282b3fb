package org.kanmon.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What another program was measured to do with one of the tables: the R package GaussSuppression 1.2.3 with zeros as
 * candidates that come last, which of the programs measured lost the fewest cells. It aims at level one.
 *
 * @param cells complementary cells
 * @param value the sum of their counts
 * @param cpuSeconds for the whole process, R's start included
 * @param narrow primary cells whose interval does not contain 1 to threshold-1, of {@code attacked} that were attacked
 */
record Peer(long cells, long value, double cpuSeconds, long narrow, long attacked) {

    private static final String FILE = "peer.csv";

    /** The figures about a table; empty where the program did not end in time. */
    static Optional<Peer> of(BenchmarkTable table) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Peer.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .filter(fields -> fields[0].equals(table.title()))
                    .map(fields -> new Peer(
                            Long.parseLong(fields[1]),
                            Long.parseLong(fields[2]),
                            Double.parseDouble(fields[3]),
                            Long.parseLong(fields[4]),
                            Long.parseLong(fields[5])))
                    .findFirst();
        }
    }
}
