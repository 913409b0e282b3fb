package org.kanmon.review.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    private static final FileTime START = FileTime.fromMillis(1_000_000);

    @TempDir
    private Path folder;

    @Test
    void logOfTheRunBeforeIsNotLookedAt() throws IOException {
        Path file = written("Payara Micro ready in 5,000 (ms)\n", START.toMillis() - 1);
        assertFalse(new ServerLog(file, START).saysStarted());
        assertEquals("\n", new ServerLog(file, START).lastLines());
    }

    @Test
    void logOfThisRunTellsWhenTheServerHasStarted() throws IOException {
        assertTrue(new ServerLog(written("Payara Micro ready in 5,000 (ms)\n", START.toMillis()), START).saysStarted());
        assertFalse(new ServerLog(written("Deploying\n", START.toMillis()), START).saysStarted());
    }

    @Test
    void endOfTheLogIsItsLastTwentyLines() throws IOException {
        String lines = IntStream.rangeClosed(1, 30).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
        String last = new ServerLog(written(lines, START.toMillis()), START).lastLines();
        assertTrue(last.startsWith("\nline 11\n"), last);
        assertTrue(last.endsWith("\nline 30"), last);
    }

    private Path written(String text, long millis) throws IOException {
        Path file = Files.writeString(folder.resolve("service.0.log"), text);
        return Files.setLastModifiedTime(file, FileTime.fromMillis(millis));
    }
}
