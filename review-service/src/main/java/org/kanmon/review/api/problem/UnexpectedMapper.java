package org.kanmon.review.api.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A fault of Kanmon's own. */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

    @Inject
    private ProblemAnswers answers;

    @Override
    public Response toResponse(Throwable failure) {
        return answers.unexpected(failure);
    }
}
