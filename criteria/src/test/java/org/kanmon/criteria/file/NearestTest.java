package org.kanmon.criteria.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("kaigo", "minimum-count", "nanbyo", "ndb", "patients");

    @ParameterizedTest
    @CsvSource({
        "patient, patients",
        "pateints, patients",
        "minimun-cuont, minimum-count",
        "kaigodb, ",
        "NDB, ndb",
        "nbd, ndb",
        "nd, ndb",
        "xyz, ",
        "'', ",
    })
    void fewMistakesAreForgiven(String written, String meant) {
        assertEquals(Optional.ofNullable(meant), Nearest.to(written, KNOWN));
    }

    @Test
    void firstOfSeveralIsTakenWhateverTheirOrder() {
        assertEquals(Optional.of("cat"), Nearest.to("bat", List.of("rat", "cat", "hat")));
        assertEquals(Optional.empty(), Nearest.to("bat", List.of()));
        assertEquals(Optional.empty(), Nearest.to("x".repeat(1_000_000), KNOWN));
    }
}
