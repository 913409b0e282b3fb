package org.kanmon.review.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecordsProgressTest {

    private static String shown(boolean isWatched, Locale locale) {
        StringWriter written = new StringWriter();
        try (RecordsProgress line = new RecordsProgress(new PrintWriter(written), locale, isWatched)) {
            line.begin(RecordsProgress.Phase.SEARCHING);
            line.report(0.5);
            line.report(0.501);
            line.report(0.2);
            line.report(7);
        }
        return written.toString();
    }

    @Test
    void writesNothingWhereNobodyWatches() {
        assertEquals("", shown(false, Locale.ENGLISH));
    }

    @Test
    void tellsOnlyWhatIsNewAndLeavesAnEmptyLine() {
        String erase = "\r\u001b[K";
        assertEquals(
                erase + "Searching …" + erase + "Searching [" + "#".repeat(15) + "-".repeat(15) + "] 50 %" + erase
                        + "Searching [" + "#".repeat(30) + "] 100 %" + erase,
                shown(true, Locale.ENGLISH));
        assertTrue(shown(true, Locale.JAPANESE).contains("探しています"));
    }
}
