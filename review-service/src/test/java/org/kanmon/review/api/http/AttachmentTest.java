package org.kanmon.review.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void plainNameIsWrittenTwice() {
        assertEquals("attachment; filename=\"t-1.csv\"; filename*=UTF-8''t-1.csv", Attachment.named("t-1.csv"));
    }

    @Test
    void japaneseNameIsPercentEncodedUtf8() {
        assertEquals("attachment; filename=\"_.csv\"; filename*=UTF-8''%E8%A1%A8.csv", Attachment.named("表.csv"));
    }

    @Test
    void nothingInANameEndsTheHeaderOrItsQuotes() {
        assertEquals(
                "attachment; filename=\"a___b_c.csv\"; filename*=UTF-8''a%22%0D%0Ab%27c.csv",
                Attachment.named("a\"\r\nb'c.csv"));
    }
}
