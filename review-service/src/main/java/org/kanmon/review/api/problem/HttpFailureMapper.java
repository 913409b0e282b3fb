package org.kanmon.review.api.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * What the container refuses before or instead of a resource: unknown paths, methods and media types, bodies that cannot be
 * read. An answer that comes as an exception and is no problem, such as a redirection, is passed on as it is.
 */
@Provider
public class HttpFailureMapper implements ExceptionMapper<WebApplicationException> {

    @Inject
    private ProblemAnswers answers;

    @Override
    public Response toResponse(WebApplicationException failure) {
        Response ready = failure.getResponse();
        if (ready.getStatus() >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            return answers.unexpected(failure);
        }
        return ProblemType.ofStatus(ready.getStatus())
                .map(type -> answers.explain(type).header(HttpHeaders.ALLOW, ready.getHeaderString(HttpHeaders.ALLOW)))
                .map(Response.ResponseBuilder::build)
                .orElse(ready);
    }
}
