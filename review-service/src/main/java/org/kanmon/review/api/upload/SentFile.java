package org.kanmon.review.api.upload;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;

/** A file out of a form, with a name that is safe to show and to store. */
record SentFile(String name, byte[] content) {

    static SentFile of(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            return new SentFile(
                    FileName.cleaned(FileName.decoded(part.getFileName().orElse(""))), content.readAllBytes());
        }
    }
}
