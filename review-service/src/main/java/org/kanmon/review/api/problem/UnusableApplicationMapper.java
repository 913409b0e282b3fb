package org.kanmon.review.api.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.kanmon.review.intake.UnusableApplication;

/** An application that cannot be screened, with every problem found in it. */
@Provider
public class UnusableApplicationMapper implements ExceptionMapper<UnusableApplication> {

    @Inject
    private ProblemAnswers answers;

    @Override
    public Response toResponse(UnusableApplication failure) {
        return answers.of(
                ProblemType.UNUSABLE_INPUT,
                texts -> texts.sentence(
                        "unusable-application.detail", failure.problems().size()),
                texts -> items(failure, texts));
    }

    private static List<ProblemItem> items(UnusableApplication failure, ProblemTexts texts) {
        return failure.problems().stream()
                .map(problem ->
                        ProblemItem.ofFile(problem.code(), problem.text(texts.language()), problem.file(), 0, 0))
                .toList();
    }
}
