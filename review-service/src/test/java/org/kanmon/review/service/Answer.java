package org.kanmon.review.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the service answered. */
record Answer(HttpResponse<byte[]> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    byte[] bytes() {
        return response.body();
    }

    String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() throws IOException {
        return JSON.readTree(response.body());
    }

    /** The codes of the problems that a problem document lists. */
    List<String> codes() throws IOException {
        return StreamSupport.stream(json().path("problems").spliterator(), false)
                .map(problem -> problem.path("code").asText())
                .toList();
    }
}
