package org.kanmon.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskTest {

    private static final TableFiles FILES = new TableFiles(Path.of("t.csv"), Path.of("r.csv"));
    private static final Path FOLDER = Path.of("folder");

    @ParameterizedTest
    @ValueSource(strings = {"t1e3", "t1e4/one", "t3e4/printed-zeros", "t1e5/informed", "t1e4/linked", "t1e6/audit"})
    void aNameIsTheTitleOfItsTask(String name) {
        assertEquals(name, Task.named(name).orElseThrow().title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t1e7", "t1e4/two", "T1E4"})
    void otherNamesAreNoTasks(String name) {
        assertTrue(Task.named(name).isEmpty());
    }

    @Test
    void anAuditLooksAtWhatTheProtectionOfTheSameTableHides() {
        List<String> audit = Task.named("t1e4/audit").orElseThrow().command(FILES, FOLDER);
        Path protection = Task.named("t1e4").orElseThrow().result(FOLDER);
        assertEquals(protection.toString(), audit.get(audit.indexOf("--suppressed") + 1));
    }

    @Test
    void thePeersFiguresAreKnownForTheTablesThatItFinished() throws IOException {
        assertEquals(650, Peer.of(BenchmarkTable.T1E4).orElseThrow().cells());
        assertTrue(Peer.of(BenchmarkTable.T1E6).isEmpty());
    }
}
