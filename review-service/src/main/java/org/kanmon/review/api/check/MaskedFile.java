package org.kanmon.review.api.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * How a masked file is handed out.
 *
 * @param name the name of the file that was handed in, with {@code -masked} before its ending
 * @param mediaType by its ending, and for text with the charset that its bytes are in
 */
record MaskedFile(String name, String mediaType) {

    static MaskedFile of(String fileName, byte[] content) {
        int dot = fileName.lastIndexOf('.');
        String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        String ending = dot > 0 ? fileName.substring(dot) : "";
        return new MaskedFile(stem + "-masked" + ending, mediaType(ending.toLowerCase(Locale.ROOT), content));
    }

    private static String mediaType(String ending, byte[] content) {
        return switch (ending) {
            case ".xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case ".tsv" -> "text/tab-separated-values;charset=" + charset(content);
            default -> "text/csv;charset=" + charset(content);
        };
    }

    /** UTF-8 if the bytes can be nothing else, as when the file was read; Windows-31J if not. */
    private static String charset(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return "utf-8";
        } catch (CharacterCodingException e) {
            return "windows-31j";
        }
    }
}
