package org.kanmon.review.api.upload;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A part of a form as a container hands it over. */
record SentPart(String name, Optional<String> fileName, String text) implements EntityPart {

    static SentPart file(String name, String fileName, String text) {
        return new SentPart(name, Optional.of(fileName), text);
    }

    static SentPart field(String name, String text) {
        return new SentPart(name, Optional.empty(), text);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Optional<String> getFileName() {
        return fileName;
    }

    @Override
    public InputStream getContent() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public <T> T getContent(Class<T> type) {
        throw new UnsupportedOperationException("forms are read as bytes");
    }

    @Override
    public <T> T getContent(GenericType<T> type) {
        throw new UnsupportedOperationException("forms are read as bytes");
    }

    @Override
    public MultivaluedMap<String, String> getHeaders() {
        throw new UnsupportedOperationException("headers of parts are not looked at");
    }

    @Override
    public MediaType getMediaType() {
        throw new UnsupportedOperationException("media types of parts are not looked at");
    }
}
