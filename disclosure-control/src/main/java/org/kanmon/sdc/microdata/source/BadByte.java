package org.kanmon.sdc.microdata.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.kanmon.sdc.source.EncodedText;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.UnusableInput;

/**
 * The first byte of a file that does not fit an encoding.
 *
 * @param position 0-based; the length of the file if all bytes fit
 * @param line 1-based
 * @param value the byte
 */
record BadByte(long position, int line, byte value, Charset charset) {

    private static final int BLOCK = 1 << 16;

    /** What to say of a file whose bytes are of neither encoding: where it breaks in the one that gets further. */
    static UnusableInput find(RecordFile file) throws IOException {
        BadByte utf8 = in(file, StandardCharsets.UTF_8);
        BadByte windows = file.form().marked() ? utf8 : in(file, EncodedText.WINDOWS_31J);
        BadByte further = utf8.position >= windows.position ? utf8 : windows;
        return new UnusableInput(Problem.at(
                "records-undecodable",
                file.name(),
                further.line,
                0,
                Long.toString(further.position + 1),
                "0x%02X".formatted(further.value & 0xFF),
                further.charset.equals(StandardCharsets.UTF_8) ? "UTF-8" : "Shift_JIS (Windows-31J)"));
    }

    private static BadByte in(RecordFile file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        CharBuffer text = CharBuffer.allocate(BLOCK);
        long before = 0;
        int line = 1;
        try (InputStream in = Files.newInputStream(file.path())) {
            boolean last = false;
            while (!last) {
                int read = in.readNBytes(block.array(), block.position(), block.remaining());
                last = block.position() + read < BLOCK;
                block.limit(block.position() + read).position(0);
                CoderResult result = decoder.decode(block, text.clear(), last);
                int good = block.position();
                for (int i = 0; i < good; i++) {
                    line += block.array()[i] == '\n' ? 1 : 0;
                }
                if (result.isError()) {
                    return new BadByte(before + good, line, block.array()[good], charset);
                }
                before += good;
                block.compact();
            }
        }
        return new BadByte(before, line, (byte) 0, charset);
    }
}
