package org.kanmon.review.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Files that are no applications that can be screened, with every problem found in them. */
public final class UnusableApplication extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<ApplicationProblem> problems;

    public UnusableApplication(List<ApplicationProblem> problems) {
        super(problems.stream().map(problem -> problem.sentence(Locale.ENGLISH)).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The problems, in the order in which they were found; at least one. */
    public List<ApplicationProblem> problems() {
        return problems;
    }
}
