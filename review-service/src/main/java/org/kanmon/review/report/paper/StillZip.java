package org.kanmon.review.report.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP archive whose bytes do not tell when it was written. */
final class StillZip {

    /** The first moment that the format can name. */
    private static final LocalDateTime STILL = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StillZip() {}

    /** Writes the archive with the same entries in the same order; the stream stays open. */
    static void copy(byte[] archive, OutputStream out) throws IOException {
        ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream to = new ZipOutputStream(out);
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            ZipEntry still = new ZipEntry(entry.getName());
            still.setTimeLocal(STILL);
            to.putNextEntry(still);
            from.transferTo(to);
            to.closeEntry();
        }
        to.finish();
    }
}
