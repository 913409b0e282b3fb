package org.kanmon.review.api.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** File names as callers send them, made harmless. */
final class FileName {

    /** What a file is called that was sent without a usable name. */
    static final String NAMELESS = "upload.csv";

    private static final int LONGEST = 200;
    private static final int LAST_OF_LATIN = 0xff;

    private FileName() {}

    /**
     * The last segment of a path, without characters that cannot be seen (control characters, and those that turn the direction
     * of writing), cut to 200 characters from the left so that the ending stays.
     */
    static String cleaned(String sent) {
        StringBuilder kept = new StringBuilder();
        lastSegment(sent).codePoints().filter(FileName::visible).forEach(kept::appendCodePoint);
        String name = kept.toString().strip();
        return name.isEmpty() || name.equals(".") || name.equals("..") ? NAMELESS : shortened(name);
    }

    /**
     * The name as it was meant. Browsers and curl send names in UTF-8, and the container reads every byte of them as a character
     * of ISO 8859-1; a name that cannot have come about in this way is left as it is.
     */
    static String decoded(String read) {
        if (read.chars().anyMatch(character -> character > LAST_OF_LATIN)) {
            return read;
        }
        try {
            ByteBuffer sent = ByteBuffer.wrap(read.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(sent).toString();
        } catch (CharacterCodingException e) {
            return read;
        }
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int start = name.length() - LONGEST;
        return name.substring(Character.isLowSurrogate(name.charAt(start)) ? start + 1 : start);
    }

    private static String lastSegment(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static boolean visible(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.UNASSIGNED;
    }
}
