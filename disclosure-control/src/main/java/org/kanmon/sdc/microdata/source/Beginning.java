package org.kanmon.sdc.microdata.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.kanmon.sdc.source.EncodedText;
import org.kanmon.sdc.source.ForeignFormat;
import org.kanmon.sdc.source.UnusableInput;

/** The first bytes of a file, and what they tell of how it is written. */
record Beginning(byte[] bytes) {

    /** The byte order mark of UTF-8. */
    static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final int LOOKED_AT = 1 << 16;
    private static final String SEPARATORS = ",;\t";

    /**
     * The beginning of a file.
     *
     * @throws UnusableInput if it is that of a workbook, of UTF-16 or of no text at all
     */
    static Beginning of(Path path, String name) throws IOException, UnusableInput {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LOOKED_AT);
            ForeignFormat.refuse(name, bytes);
            return new Beginning(bytes);
        }
    }

    /** How the file is written, as far as can be seen. */
    RecordFile.Form form(Optional<Character> separator) {
        boolean marked = bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        return RecordFile.Form.csv(charset(), marked, separator.orElseGet(this::separator), lineEnd());
    }

    /** UTF-8 if these bytes are, whether or not the last character is cut off. */
    private Charset charset() {
        boolean fits = !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), false)
                .isError();
        return fits ? StandardCharsets.UTF_8 : EncodedText.WINDOWS_31J;
    }

    /** Whether the bytes tell nothing of the encoding. */
    boolean isAscii() {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** The separator that the first line has most of outside quotation marks; a comma if it has none. */
    private char separator() {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < bytes.length && (quoted || bytes[i] != '\n' && bytes[i] != '\r'); i++) {
            quoted ^= bytes[i] == '"';
            int separator = quoted ? -1 : SEPARATORS.indexOf(bytes[i]);
            if (separator >= 0) {
                counts[separator]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    private String lineEnd() {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i > 0 && bytes[i - 1] == '\r' ? "\r\n" : "\n";
            }
        }
        return "\n";
    }
}
