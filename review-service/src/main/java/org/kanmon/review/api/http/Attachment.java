package org.kanmon.review.api.http;

import java.nio.charset.StandardCharsets;

/** The {@code Content-Disposition} of a file that is handed out for saving (RFC 6266). */
public final class Attachment {

    /** The characters of RFC 5987 {@code attr-char} that are not letters or digits. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Attachment() {}

    /** Names the file in UTF-8 by RFC 5987, and in plain ASCII for old clients. */
    public static String named(String fileName) {
        return "attachment; filename=\"" + ascii(fileName) + "\"; filename*=UTF-8''" + percentEncoded(fileName);
    }

    private static String ascii(String name) {
        return name.replaceAll("[^A-Za-z0-9._ -]", "_");
    }

    private static String percentEncoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            if (isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0) {
                encoded.append(character);
            } else {
                encoded.append('%').append(String.format("%02X", (int) character));
            }
        }
        return encoded.toString();
    }

    private static boolean isLetterOrDigit(char character) {
        return character >= '0' && character <= '9'
                || character >= 'A' && character <= 'Z'
                || character >= 'a' && character <= 'z';
    }
}
