package org.kanmon.sdc.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a workbook's package (a ZIP archive), unpacked within limits: a few kilobytes can unpack to terabytes. */
final class PackageParts {

    /** A workbook of a hundred sheets has a few hundred parts, and as many relations between them. */
    static final int MOST = 4_096;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /**
     * Unpacks a package.
     *
     * @param largest how many bytes all parts together may have
     */
    static PackageParts unpack(byte[] bytes, int largest, Problems problems) throws UnusableInput {
        PackageParts unpacked = new PackageParts();
        PackageDirectory directory = PackageDirectory.of(bytes)
                .orElseThrow(() -> problems.fatal("workbook-broken", 0, 0, "central directory"));
        long left = largest;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, left + 1));
                left -= content.length;
                if (left < 0) {
                    throw problems.fatal("workbook-too-large", 0, 0, Integer.toString(largest));
                }
                if (entries++ == MOST) {
                    throw problems.fatal("workbook-crowded", 0, 0, Integer.toString(MOST));
                }
                byte[] name = entry.getName().getBytes(StandardCharsets.UTF_8);
                if (!directory.has(new String(name, StandardCharsets.ISO_8859_1), entry.getCrc())) {
                    throw problems.fatal("workbook-broken", 0, 0, Spelling.shown(entry.getName()));
                }
                if (!entry.isDirectory() && unpacked.parts.put(key(entry.getName()), content) != null) {
                    throw problems.fatal("workbook-broken", 0, 0, Spelling.shown(entry.getName()));
                }
            }
            if (entries != directory.size()) {
                throw problems.fatal("workbook-broken", 0, 0, "central directory");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw problems.fatal("workbook-broken", 0, 0, Spelling.shown(String.valueOf(e.getMessage())));
        }
        return unpacked;
    }

    /** Part names are compared without case, and with or without a slash at the beginning. */
    private static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(parts.get(key(name)));
    }

    /** Whether a part's name begins so. */
    boolean hasAny(String start) {
        return parts.keySet().stream().anyMatch(name -> name.startsWith(start));
    }
}
