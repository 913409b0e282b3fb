package org.kanmon.review.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kanmon.review.api.http.AcceptedLanguage;

/** The problem document for whatever fails outside the API, in place of the server's own pages ({@code web.xml}). */
@WebServlet(ErrorPage.PATH)
public class ErrorPage extends HttpServlet {

    static final String PATH = "/problems/any";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = (int) Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .orElse(HttpServletResponse.SC_NOT_FOUND);
        ProblemTexts texts = ProblemTexts.in(AcceptedLanguage.of(request));
        response.setStatus(status);
        response.setContentType(ProblemDocument.MEDIA_TYPE);
        response.setHeader("Content-Language", texts.language().toLanguageTag());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(problem(request, status, texts).toJson());
    }

    private static ProblemDocument problem(HttpServletRequest request, int status, ProblemTexts texts) {
        String path =
                Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI());
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            UUID correlation = Fault.logged((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
            return ProblemDocument.fault(texts, path, correlation);
        }
        ProblemType type = ProblemType.ofStatus(status).orElse(ProblemType.INVALID_REQUEST);
        return new ProblemDocument(type, texts.title(type), texts.meaning(type), path, Optional.empty(), List.of());
    }
}
