package org.kanmon.review.api.upload;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses bodies above {@code kanmon.upload.max-bytes}: at once where the length is announced, else while they arrive. */
@Provider
public class UploadLimit implements ContainerRequestFilter {

    @Inject
    @ConfigProperty(name = "kanmon.upload.max-bytes")
    private long limit;

    @Override
    public void filter(ContainerRequestContext request) {
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && Long.parseLong(announced) > limit) {
            throw LimitedStream.tooLarge(limit);
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
    }
}
