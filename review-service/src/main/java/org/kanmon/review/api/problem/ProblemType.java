package org.kanmon.review.api.problem;

import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problem that the service reports. What each means stands in the message files, and at its own address. */
public enum ProblemType {
    /** The form itself is wrong: a part is missing, unknown or not what its name promises. */
    INVALID_REQUEST(400),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    /**
     * The form is right and what it holds cannot be used. 422 and not 400, so that a program can tell its own mistake (400) from
     * one that the person who made the file must mend (422).
     */
    UNUSABLE_INPUT(422),
    /** A fault of Kanmon's own. */
    INTERNAL_ERROR(500);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The status in words, for the first line of the answer: the container does not know those of every status. */
    String reason() {
        return this == UNUSABLE_INPUT
                ? "Unprocessable Content"
                : Response.Status.fromStatusCode(status).getReasonPhrase();
    }

    /** The word used in addresses and message keys, for example {@code unusable-input}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem's type as a URI reference; a page that explains it is there. */
    public String path() {
        return "/problems/" + word();
    }

    /** The type that has this status, if there is one. */
    static Optional<ProblemType> ofStatus(int status) {
        return Arrays.stream(values()).filter(type -> type.status == status).findFirst();
    }

    /** The type with this word, if there is one. */
    static Optional<ProblemType> ofWord(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
