package org.kanmon.review.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Somebody who uses the service from outside. */
final class Client {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI base;
    private final String language;

    private Client(URI base, String language) {
        this.base = base;
        this.language = language;
    }

    /** A client that asks for answers in a language. */
    static Client of(URI base, String language) {
        return new Client(base, language);
    }

    Answer post(Form form) throws IOException, InterruptedException {
        return send(
                request("api/checks").header("Content-Type", form.contentType()).POST(form.body()));
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    }

    /** A request to a path or a whole address. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", language);
    }
}
