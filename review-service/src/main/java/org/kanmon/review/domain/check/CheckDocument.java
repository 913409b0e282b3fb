package org.kanmon.review.domain.check;

import java.util.Locale;

/**
 * A document that a check leaves behind, rendered once, so that it reads the same years later.
 *
 * @param language the language it is written in; {@link Locale#ROOT} for a document that is the same in every language
 * @param mediaType its media type, with the charset where it is text
 * @param fileName the name under which it is handed out
 * @param content its bytes
 */
public record CheckDocument(Kind kind, Locale language, String mediaType, String fileName, byte[] content) {

    /** What a document is for. */
    public enum Kind {
        /** The decision with its findings, as JSON. It holds unmasked small counts: it is for the reviewer's eyes. */
        DECISION,
        /** The same for reading, as HTML. */
        REPORT,
        /** The same as a workbook for the committee. */
        WORKBOOK,
        /** The same as PDF, for printing and filing. */
        PRINT,
        /** Every hidden cell with its reason, as CSV. */
        MASK_LOG,
        /** The proposal for publication: the file that was handed in, masked. */
        MASKED
    }
}
