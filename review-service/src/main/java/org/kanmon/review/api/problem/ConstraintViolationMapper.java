package org.kanmon.review.api.problem;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.ValidatorFactory;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;

/** Arguments of a resource that break a constraint. */
@Provider
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Inject
    private ProblemAnswers answers;

    @Inject
    private ValidatorFactory validators;

    @Override
    public Response toResponse(ConstraintViolationException failure) {
        return answers.of(
                ProblemType.INVALID_REQUEST,
                texts -> texts.sentence("invalid-request.form"),
                texts -> failure.getConstraintViolations().stream()
                        .map(violation -> item(violation, texts))
                        .sorted(Comparator.comparing(item -> item.part() + item.message()))
                        .toList());
    }

    private ProblemItem item(ConstraintViolation<?> violation, ProblemTexts texts) {
        String message = validators
                .getMessageInterpolator()
                .interpolate(violation.getMessageTemplate(), new ViolatedConstraint(violation), texts.language());
        String code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return ProblemItem.ofPart(code, message, argument(violation));
    }

    /** The last step of the path to the argument, for example {@code parts} of {@code check.parts}. */
    private static String argument(ConstraintViolation<?> violation) {
        String last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            last = node.getName();
        }
        return last;
    }
}
