package org.kanmon.review.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.kanmon.fixtures.Fixture;

/** A multipart form as browsers and curl send it: names in UTF-8. */
final class Form {

    private static final String BOUNDARY = "------------------------7f3c9d2e";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** The table and layout of a worked example, for NDB in February 2025. */
    static Form of(Fixture fixture) {
        try {
            return new Form()
                    .file("file", "input.csv", Files.readAllBytes(fixture.input()))
                    .file("layout", "layout.yaml", Files.readAllBytes(fixture.layout()))
                    .field("database", "ndb")
                    .field("as-of", "2025-02-01");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Form file(String name, String fileName, byte[] content) {
        return part("name=\"" + name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: text/csv", content);
    }

    Form field(String name, String value) {
        return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    BodyPublisher body() {
        byte[] end = ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()),
                HttpRequest.BodyPublishers.ofByteArray(end));
    }

    private Form part(String disposition, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
