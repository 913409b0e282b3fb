package org.kanmon.sdc.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The directory at the end of a ZIP archive. Spreadsheet programs go by it, whereas an archive is unpacked here from its beginning:
 * what was checked must be what will be read.
 */
final class PackageDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    /** The check sums of the parts by name, as the bytes of both encodings are written. */
    private final Map<String, Integer> sums = new HashMap<>();

    private PackageDirectory() {}

    /** Reads the directory; empty if there is none, or it is broken. */
    static Optional<PackageDirectory> of(byte[] archive) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        for (int end = archive.length - END_LENGTH;
                end >= Math.max(0, archive.length - END_LENGTH - LONGEST_COMMENT);
                end--) {
            if (bytes.getInt(end) == END) {
                return read(bytes, end);
            }
        }
        return Optional.empty();
    }

    private static Optional<PackageDirectory> read(ByteBuffer bytes, int end) {
        PackageDirectory directory = new PackageDirectory();
        int entries = Short.toUnsignedInt(bytes.getShort(end + 10));
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < entries; i++) {
            if (at < 0 || at > end - ENTRY_LENGTH || bytes.getInt(at) != ENTRY) {
                return Optional.empty();
            }
            int name = Short.toUnsignedInt(bytes.getShort(at + 28));
            int more = Short.toUnsignedInt(bytes.getShort(at + 30)) + Short.toUnsignedInt(bytes.getShort(at + 32));
            if (at + ENTRY_LENGTH + name > end
                    || directory.sums.put(
                                    new String(bytes.array(), at + ENTRY_LENGTH, name, ISO_8859_1),
                                    bytes.getInt(at + 16))
                            != null) {
                return Optional.empty();
            }
            at += ENTRY_LENGTH + name + more;
        }
        return Optional.of(directory);
    }

    /** Number of parts and folders. */
    int size() {
        return sums.size();
    }

    /**
     * Whether it lists a part with this content.
     *
     * @param name the bytes of the name, one per character
     * @param sum the CRC-32 of the content
     */
    boolean has(String name, long sum) {
        return sums.containsKey(name) && sums.get(name) == (int) sum;
    }
}
