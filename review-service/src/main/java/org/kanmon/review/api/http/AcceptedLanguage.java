package org.kanmon.review.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The language of an answer. */
public final class AcceptedLanguage {

    private AcceptedLanguage() {}

    /**
     * The first of Japanese and English that {@code Accept-Language} names. A request that names no language at all is answered
     * in Japanese, one that names others only in English.
     */
    public static Locale of(HttpHeaders headers) {
        return of(headers.getAcceptableLanguages());
    }

    /** The same for a request outside the API. */
    public static Locale of(HttpServletRequest request) {
        boolean silent = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null;
        return of(silent ? List.of() : Collections.list(request.getLocales()));
    }

    /** The same for languages in the order in which they are preferred; {@code *} stands for any. */
    static Locale of(List<Locale> preferred) {
        for (Locale locale : preferred) {
            switch (locale.getLanguage()) {
                case "ja", "*", "" -> {
                    return Locale.JAPANESE;
                }
                case "en" -> {
                    return Locale.ENGLISH;
                }
                default -> {}
            }
        }
        return preferred.isEmpty() ? Locale.JAPANESE : Locale.ENGLISH;
    }
}
