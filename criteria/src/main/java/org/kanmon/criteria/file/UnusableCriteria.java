package org.kanmon.criteria.file;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Criteria that cannot be used, or that are not there, with every problem found. */
public final class UnusableCriteria extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public UnusableCriteria(List<Problem> problems) {
        super(problems.stream()
                .map(ProblemMessages.in(Locale.ENGLISH)::sentence)
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public UnusableCriteria(Problem problem) {
        this(List.of(problem));
    }

    /** The problems, by file and from the top down; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
