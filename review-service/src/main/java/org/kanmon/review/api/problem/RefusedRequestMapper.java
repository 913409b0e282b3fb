package org.kanmon.review.api.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A request that a resource refuses. */
@Provider
public class RefusedRequestMapper implements ExceptionMapper<RefusedRequest> {

    @Inject
    private ProblemAnswers answers;

    @Override
    public Response toResponse(RefusedRequest failure) {
        return answers.of(
                failure.type(),
                failure::detail,
                texts -> failure.faults().stream().map(fault -> fault.in(texts)).toList());
    }
}
