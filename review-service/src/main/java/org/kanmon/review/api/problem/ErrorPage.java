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
        String path =
                Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI());
        ProblemType type = ProblemType.ofStatus(status)
                .orElse(status < 500 ? ProblemType.INVALID_REQUEST : ProblemType.INTERNAL_ERROR);
        ProblemTexts texts = ProblemTexts.in(AcceptedLanguage.of(request));
        ProblemDocument document =
                new ProblemDocument(type, texts.title(type), texts.meaning(type), path, Optional.empty(), List.of());
        response.setStatus(status);
        response.setContentType(ProblemDocument.MEDIA_TYPE);
        response.setHeader("Content-Language", texts.language().toLanguageTag());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(document.toJson());
    }
}
