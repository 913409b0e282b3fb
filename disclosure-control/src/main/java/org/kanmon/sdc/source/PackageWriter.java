package org.kanmon.sdc.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs the parts of a workbook one after another, each while it is written: a large sheet is never in memory unpacked. The same
 * parts give the same bytes.
 */
final class PackageWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** Begins a part; what is written goes into it until the next one begins. */
    OutputStream begin(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        try {
            zip.putNextEntry(entry);
        } catch (IOException e) {
            throw inMemory(e);
        }
        return zip;
    }

    /** A whole part. */
    void add(String name, String content) {
        try {
            begin(name).write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** The package; nothing can be added afterwards. */
    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw inMemory(e);
        }
        return bytes.toByteArray();
    }

    private static UncheckedIOException inMemory(IOException e) {
        return new UncheckedIOException("a package in memory cannot fail", e);
    }
}
