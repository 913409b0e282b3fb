package org.kanmon.review.api.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kanmon.review.api.http.AcceptedLanguage;

/** Answers a request with a problem document, in the request's language. */
@RequestScoped
public class ProblemAnswers {

    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class.getName());

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    /** A problem of which nothing more is known than its type. */
    Response.ResponseBuilder explain(ProblemType type) {
        ProblemTexts texts = texts();
        return answer(type, texts, texts.meaning(type), Optional.empty(), List.of());
    }

    /** A problem with its particulars, which are told in the language that they are given. */
    Response of(
            ProblemType type, Function<ProblemTexts, String> detail, Function<ProblemTexts, List<ProblemItem>> items) {
        ProblemTexts texts = texts();
        return answer(type, texts, detail.apply(texts), Optional.empty(), items.apply(texts))
                .build();
    }

    /** A fault of Kanmon's own. What happened goes to the log and not to the caller; the correlation joins the two. */
    Response unexpected(Throwable failure) {
        UUID correlation = UUID.randomUUID();
        LOG.log(Level.SEVERE, failure, () -> "A request failed; its correlation is " + correlation);
        ProblemTexts texts = texts();
        String detail = texts.sentence("internal-error.detail", correlation.toString());
        return answer(ProblemType.INTERNAL_ERROR, texts, detail, Optional.of(correlation), List.of())
                .build();
    }

    private Response.ResponseBuilder answer(
            ProblemType type, ProblemTexts texts, String detail, Optional<UUID> correlation, List<ProblemItem> items) {
        String instance = uri.getRequestUri().getRawPath();
        ProblemDocument document = new ProblemDocument(type, texts.title(type), detail, instance, correlation, items);
        return Response.status(type.status(), type.reason())
                .type(ProblemDocument.MEDIA_TYPE)
                .language(texts.language())
                .entity(document.toJson());
    }

    private ProblemTexts texts() {
        return ProblemTexts.in(AcceptedLanguage.of(headers));
    }
}
