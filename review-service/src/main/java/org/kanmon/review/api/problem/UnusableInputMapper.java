package org.kanmon.review.api.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.kanmon.sdc.source.ProblemMessages;
import org.kanmon.sdc.source.UnusableInput;

/** An output that cannot be checked, with every problem found in it. */
@Provider
public class UnusableInputMapper implements ExceptionMapper<UnusableInput> {

    @Inject
    private ProblemAnswers answers;

    @Override
    public Response toResponse(UnusableInput failure) {
        return answers.of(
                ProblemType.UNUSABLE_INPUT,
                texts -> texts.sentence(
                        "unusable-input.detail", failure.problems().size()),
                texts -> items(failure, texts));
    }

    private static List<ProblemItem> items(UnusableInput failure, ProblemTexts texts) {
        ProblemMessages messages = ProblemMessages.in(texts.language());
        return failure.problems().stream()
                .map(problem -> ProblemItem.ofFile(
                        problem.code(), messages.sentence(problem), problem.file(), problem.row(), problem.column()))
                .toList();
    }
}
