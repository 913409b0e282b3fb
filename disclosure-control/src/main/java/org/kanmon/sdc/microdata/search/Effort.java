package org.kanmon.sdc.microdata.search;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * What a phase of the work took.
 *
 * @param seconds by the clock
 * @param cpuSeconds of all processors together, with those that the virtual machine needs for itself; empty where the system does not tell
 */
public record Effort(double seconds, OptionalDouble cpuSeconds) {

    /** A phase that has begun. */
    public static final class Clock {

        private final long begin = System.nanoTime();
        private final OptionalDouble cpuBegin = cpu();

        /** What it took until now. */
        public Effort stop() {
            OptionalDouble cpuEnd = cpu();
            OptionalDouble used = cpuBegin.isPresent() && cpuEnd.isPresent()
                    ? OptionalDouble.of(
                            Math.max(0, Math.round((cpuEnd.getAsDouble() - cpuBegin.getAsDouble()) * 1e3) / 1e3))
                    : OptionalDouble.empty();
            return new Effort((System.nanoTime() - begin) / 1e9, used);
        }

        private static OptionalDouble cpu() {
            return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).stream()
                    .mapToDouble(millis -> millis / 1e3)
                    .findFirst();
        }
    }
}
