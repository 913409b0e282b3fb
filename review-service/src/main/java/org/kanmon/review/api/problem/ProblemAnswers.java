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
import org.kanmon.review.api.http.AcceptedLanguage;

/** Answers a request with a problem document, in the request's language. */
@RequestScoped
public class ProblemAnswers {

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    /** A problem of which nothing more is known than its type. */
    Response.ResponseBuilder explain(ProblemType type) {
        return answer(texts -> document(type, texts, texts.meaning(type), List.of()));
    }

    /** A problem with its particulars, which are told in the language that they are given. */
    Response of(
            ProblemType type, Function<ProblemTexts, String> detail, Function<ProblemTexts, List<ProblemItem>> items) {
        return answer(texts -> document(type, texts, detail.apply(texts), items.apply(texts)))
                .build();
    }

    /** A fault of Kanmon's own. */
    Response unexpected(Throwable failure) {
        UUID correlation = Fault.logged(failure);
        return answer(texts -> ProblemDocument.fault(texts, path(), correlation))
                .build();
    }

    private ProblemDocument document(ProblemType type, ProblemTexts texts, String detail, List<ProblemItem> items) {
        return new ProblemDocument(type, texts.title(type), detail, path(), Optional.empty(), items);
    }

    private Response.ResponseBuilder answer(Function<ProblemTexts, ProblemDocument> problem) {
        ProblemTexts texts = ProblemTexts.in(AcceptedLanguage.of(headers));
        ProblemDocument document = problem.apply(texts);
        ProblemType type = document.type();
        return Response.status(type.status(), type.reason())
                .type(ProblemDocument.MEDIA_TYPE)
                .language(texts.language())
                .entity(document.toJson());
    }

    private String path() {
        return uri.getRequestUri().getRawPath();
    }
}
