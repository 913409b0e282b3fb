package org.kanmon.review.cli.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/**
 * The log of one run of the server. Until the server has begun its own, the log of the run before lies in its place, and is not
 * looked at.
 *
 * @param start when this run began
 */
record ServerLog(Path file, FileTime start) {

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
            boolean begun =
                    Files.exists(file) && Files.getLastModifiedTime(file).compareTo(start) >= 0;
            return begun ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return e.toString();
        }
    }
}
