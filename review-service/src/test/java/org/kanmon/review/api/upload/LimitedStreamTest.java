package org.kanmon.review.api.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.kanmon.review.api.problem.RefusedRequest;

class LimitedStreamTest {

    private static final int LIMIT = 10;

    @Test
    void bodyOfExactlyTheLimitIsReadWhole() throws IOException {
        assertEquals(LIMIT, body(LIMIT).readAllBytes().length);
    }

    @Test
    void bodyOneByteLongerIsRefused() {
        assertThrows(RefusedRequest.class, () -> body(LIMIT + 1).readAllBytes());
    }

    @Test
    void singleBytesAndSkippedOnesCount() throws IOException {
        InputStream body = body(LIMIT + 1);
        body.skipNBytes(LIMIT - 1);
        assertEquals(0, body.read());
        assertThrows(RefusedRequest.class, body::read);
    }

    @Test
    void endlessBodyIsRefusedSoonAfterTheLimit() {
        long[] sent = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                sent[0]++;
                return 0;
            }
        };
        assertThrows(RefusedRequest.class, () -> new LimitedStream(endless, LIMIT).readAllBytes());
        assertTrue(sent[0] < 1_000_000, () -> sent[0] + " bytes were taken");
    }

    private static InputStream body(int length) {
        return new LimitedStream(new ByteArrayInputStream(new byte[length]), LIMIT);
    }
}
