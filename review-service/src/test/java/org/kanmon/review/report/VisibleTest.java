package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void ordinaryTextOfAnyScriptStays() {
        String text = "患者数 㐂 髙﨑①㎡ 葛\uDB40\uDD00 é 😀 «x»";
        assertEquals(text, Visible.line(text));
        assertEquals(text, Visible.block(text));
    }

    @Test
    void controlCharactersBecomePictures() {
        assertEquals("a␀b␛[31mc␡", Visible.line("a\0b\u001b[31mc\u007f"));
        assertEquals("⟨U+0085⟩", Visible.line("\u0085"));
    }

    @Test
    void overridesOfTheWritingDirectionAndZeroWidthCharactersShow() {
        assertEquals("a⟨U+202E⟩b⟨U+2066⟩⟨U+200B⟩⟨U+FEFF⟩", Visible.line("a\u202eb\u2066\u200b\ufeff"));
    }

    @Test
    void whatXmlForbidsShows() {
        assertEquals("⟨U+D800⟩x⟨U+FFFE⟩⟨U+1FFFF⟩", Visible.line("\ud800x\ufffe\ud83f\udfff"));
    }

    @Test
    void lineHasNoLineBreaksAndBlockKeepsThem() {
        assertEquals("a b c d", Visible.line("a\r\nb\nc\td"));
        assertEquals("a\nb\nc\td", Visible.block("a\r\nb\rc\td"));
    }
}
