package org.kanmon.sdc.source;

import java.util.Arrays;

/** Recognises files that are no CSV at all, so that their owner hears what to do instead of where a byte is wrong. */
public final class ForeignFormat {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] UTF_16_BIG = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};
    private static final int SAMPLE = 4096;

    private ForeignFormat() {}

    /** Whether the bytes are those of a workbook of the present form. */
    static boolean isXlsx(byte[] bytes) {
        return startsWith(bytes, ZIP);
    }

    /** Whether the bytes are those of a workbook of the old binary form. */
    static boolean isXls(byte[] bytes) {
        return startsWith(bytes, OLE);
    }

    /** Refuses workbooks, UTF-16 and anything else with NUL bytes, which no text has. */
    public static void refuse(String fileName, byte[] bytes) throws UnusableInput {
        if (isXlsx(bytes) || isXls(bytes)) {
            throw new UnusableInput(Problem.of("file-workbook", fileName));
        }
        if (startsWith(bytes, UTF_16_BIG) || startsWith(bytes, UTF_16_LITTLE) || hasManyNuls(bytes)) {
            throw new UnusableInput(Problem.of("text-utf-16", fileName));
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnusableInput(Problem.of("text-nul", fileName, Integer.toString(i + 1)));
            }
        }
    }

    /** In UTF-16 every digit, comma and line end has a NUL byte: in a table far more than one byte in sixteen. */
    private static boolean hasManyNuls(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE);
        int nuls = 0;
        for (int i = 0; i < sample; i++) {
            if (bytes[i] == 0) {
                nuls++;
            }
        }
        return nuls * 16 > sample;
    }

    static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
