package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SheetTextTest {

    @Test
    void bothLanguagesHaveTheSameWordsAndNoneIsBlank() {
        ResourceBundle japanese = Languages.bundle("org.kanmon.review.report.sheets", Locale.JAPANESE);
        ResourceBundle english = Languages.bundle("org.kanmon.review.report.sheets", Locale.ENGLISH);
        assertEquals(new TreeSet<>(japanese.keySet()), new TreeSet<>(english.keySet()));
        for (String key : english.keySet()) {
            assertFalse(english.getString(key).isBlank(), key);
            assertFalse(japanese.getString(key).isBlank(), key);
        }
    }
}
