package org.kanmon.sdc.microdata.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanmon.sdc.microdata.Scratch;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.source.UnusableInput;

class MemoryNeedTest {

    @TempDir
    Path folder;

    private Microdata data(int records) throws IOException, UnusableInput {
        return new Scratch(folder)
                .with("data.csv", "a\n" + "x\n".repeat(records))
                .with(
                        "schema.yaml",
                        "columns: [{column: a, role: quasi-identifier}]\nmodels: [{name: k-anonymity, k: 2}]\n")
                .read()
                .data();
    }

    @Test
    void growsWithRecordsAndProcessors() throws Exception {
        long one = MemoryNeed.bytes(data(1_000), 2);
        assertTrue(MemoryNeed.bytes(data(2_000), 2) > one);
        assertTrue(MemoryNeed.bytes(data(1_000), 32) > one);
    }

    @Test
    void refusesRecordsThatNeedMoreThanThereIsAndTellsHowMuch() throws Exception {
        Microdata data = data(1_000);
        long need = MemoryNeed.bytes(data, 2);
        MemoryNeed.check(data, "data.csv", need, 2);
        UnusableInput refused =
                assertThrows(UnusableInput.class, () -> MemoryNeed.check(data, "data.csv", need - 1, 2));
        assertEquals("records-memory", refused.problems().get(0).code());
        long enough = Long.parseLong(refused.problems().get(0).arguments().get(3)) << 20;
        MemoryNeed.check(data, "data.csv", enough / 4 * 3, 2);
    }
}
