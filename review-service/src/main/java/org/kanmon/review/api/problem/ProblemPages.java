package org.kanmon.review.api.problem;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page for each type of problem, at the address that is its type, in both languages. */
@WebServlet("/problems/*")
public class ProblemPages extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<ProblemType> type = ProblemType.ofWord(path.substring(1));
        if (type.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        write(type.get(), response.getWriter());
    }

    private static void write(ProblemType type, PrintWriter page) {
        page.printf("<!DOCTYPE html>%n<html lang=\"ja\">%n<meta charset=\"utf-8\">%n");
        page.printf("<title>%s</title>%n", type.word());
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            ProblemTexts texts = ProblemTexts.in(language);
            page.printf("<section lang=\"%s\">%n", language.getLanguage());
            page.printf("<h1>%s (%d)</h1>%n", escaped(texts.title(type)), type.status());
            page.printf("<p>%s</p>%n</section>%n", escaped(texts.meaning(type)));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
