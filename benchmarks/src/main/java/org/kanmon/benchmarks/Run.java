package org.kanmon.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * One run of a command, from its start to its end, the start of the virtual machine included.
 *
 * @param seconds by the clock
 * @param cpuSeconds of all processors together; 0 where the system does not tell
 * @param peakMegabytes the most memory that was resident; 0 where the system does not tell
 */
record Run(double seconds, double cpuSeconds, double peakMegabytes) {

    private static final long EVERY_MILLIS = 20;
    private static final double KILO = 1024;

    /**
     * Runs a command.
     *
     * @param output where its standard output goes
     * @throws IllegalStateException if it fails
     */
    static Run of(List<String> command, Path output) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        double cpu = 0;
        double peak = 0;
        // The system forgets a process that has ended, so it is asked while the process runs. What the last moment adds
        // is lost.
        while (process.isAlive()) {
            cpu = process.info()
                    .totalCpuDuration()
                    .map(time -> time.toMillis() / 1e3)
                    .orElse(cpu);
            peak = Math.max(peak, residentKilobytes(process.pid()).orElse(0) / KILO);
            Thread.sleep(EVERY_MILLIS);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("exit status " + process.exitValue() + ": " + String.join(" ", command));
        }
        return new Run(seconds, cpu, peak);
    }

    private static OptionalLong residentKilobytes(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst();
        } catch (IOException | UncheckedIOException noSuchFile) {
            return OptionalLong.empty();
        }
    }
}
