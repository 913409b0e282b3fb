package org.kanmon.sdc.source;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Input that cannot be used, with every problem found in it. Nothing has been judged, and nothing written. */
public final class UnusableInput extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public UnusableInput(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> ProblemMessages.in(Locale.ENGLISH).sentence(problem))
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public UnusableInput(Problem problem) {
        this(List.of(problem));
    }

    /** The problems, in the order in which they were found; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
