package org.kanmon.sdc.microdata.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleMessagesTest {

    private static final List<RoleMessages> BOTH =
            List.of(RoleMessages.in(Locale.JAPANESE), RoleMessages.in(Locale.ENGLISH));

    @Test
    void everythingThatCanBeSaidIsSaidInBothLanguages() {
        for (RoleMessages messages : BOTH) {
            for (ColumnMeaning meaning : ColumnMeaning.values()) {
                assertFalse(messages.word(meaning).isBlank());
            }
            for (Certainty certainty : Certainty.values()) {
                assertFalse(messages.word(certainty).isBlank());
            }
            for (Reason.Kind kind : Reason.Kind.values()) {
                String sentence = messages.sentence(new Reason(kind, Optional.of(ColumnMeaning.AGE), "age", 0.5));
                assertFalse(sentence.isBlank() || sentence.contains("{"), sentence);
            }
            assertFalse(messages.confirm().isBlank());
        }
    }

    @Test
    void aSentenceNamesWhatWasFound() {
        assertEquals("列名に「年齢」が含まれています（年齢）。", BOTH.get(0).sentence(Reason.name(ColumnMeaning.AGE, "年齢")));
        assertEquals(
                "99 % of the different values look like this: age.",
                BOTH.get(1).sentence(Reason.values(ColumnMeaning.AGE, 0.999)));
    }

    @Test
    void anyOtherLanguageIsEnglish() {
        assertTrue(RoleMessages.in(Locale.FRENCH).confirm().startsWith("This is a proposal"));
    }
}
