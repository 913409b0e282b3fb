package org.kanmon.sdc.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A text file as it came: bytes, and the encoding in which all of them make sense. In both encodings that are read, the
 * bytes of comma, tab, quotation mark and line ends never occur inside another character.
 *
 * @param fileName the file's name as its user knows it
 * @param bytes the whole file; not to be changed
 * @param start where the text begins, after a byte order mark
 * @param charset UTF-8 or Windows-31J (the Shift_JIS of Windows)
 */
public record EncodedText(String fileName, byte[] bytes, int start, Charset charset) {

    /** The Shift_JIS of Windows. */
    public static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /**
     * Finds the encoding: UTF-8 if there is a byte order mark or every byte fits, else Windows-31J if every byte fits.
     *
     * @throws UnusableInput if neither fits, with the first byte that does not fit in the encoding that gets further
     */
    public static EncodedText of(String fileName, byte[] bytes) throws UnusableInput {
        ForeignFormat.refuse(fileName, bytes);
        boolean marked = ForeignFormat.startsWith(bytes, UTF_8_MARK);
        EncodedText utf8 = new EncodedText(fileName, bytes, marked ? UTF_8_MARK.length : 0, StandardCharsets.UTF_8);
        int badInUtf8 = utf8.firstBadByte();
        if (badInUtf8 < 0) {
            return utf8;
        }
        if (marked) {
            throw utf8.undecodable(badInUtf8);
        }
        EncodedText windows31j = new EncodedText(fileName, bytes, 0, WINDOWS_31J);
        int badInWindows31j = windows31j.firstBadByte();
        if (badInWindows31j < 0) {
            return windows31j;
        }
        throw badInUtf8 >= badInWindows31j ? utf8.undecodable(badInUtf8) : windows31j.undecodable(badInWindows31j);
    }

    /** The text of some of the bytes. */
    String decode(int from, int to) {
        return new String(bytes, from, to - from, charset);
    }

    /** The whole text. */
    public String decode() {
        return decode(start, bytes.length);
    }

    /** Some of the bytes as a number if they are nothing but one to fifteen digits; otherwise -1. */
    long plainNumber(int from, int to) {
        if (from == to || to - from > 15) {
            return -1;
        }
        long number = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Whether the file's encoding has all characters of a text. */
    boolean canWrite(String text) {
        return charset.newEncoder().canEncode(text);
    }

    private int firstBadByte() {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    private UnusableInput undecodable(int position) {
        int line = 1;
        for (int i = start; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        String name = charset.equals(WINDOWS_31J) ? "Shift_JIS (Windows-31J)" : "UTF-8";
        String hex = "0x%02X".formatted(bytes[position] & 0xFF);
        return new UnusableInput(
                Problem.at("text-undecodable", fileName, line, 0, Integer.toString(position + 1), hex, name));
    }
}
