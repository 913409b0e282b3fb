package org.kanmon.review.cli.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The log of this run of the server. */
record ServerLog(Path file) {

    private static final int LINES = 20;

    /** Whether the server says that it has done everything it does at its start, be it with success or not. */
    boolean saysStarted() {
        return text().contains(" ready in ");
    }

    /** The last lines, each after a line end. */
    String lastLines() {
        List<String> lines = text().lines().toList();
        return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }

    private String text() {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return e.toString();
        }
    }
}
