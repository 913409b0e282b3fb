package org.kanmon.review.api.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.kanmon.review.api.problem.ProblemType;
import org.kanmon.review.api.problem.RefusedRequest;

/** A request body that refuses to be longer than allowed, as soon as the first byte too many arrives. */
final class LimitedStream extends FilterInputStream {

    private final long limit;
    private long left;

    /** @param limit the largest number of bytes */
    LimitedStream(InputStream body, long limit) {
        super(body);
        this.limit = limit;
        this.left = limit;
    }

    static RefusedRequest tooLarge(long limit) {
        return RefusedRequest.because(ProblemType.TOO_LARGE, "too-large.detail", limit);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw tooLarge(limit);
        }
    }
}
