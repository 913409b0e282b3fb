package org.kanmon.sdc.tables.problem;

import java.util.List;
import java.util.Locale;
import org.kanmon.sdc.source.Problem;

/** A problem file, or a file that belongs to it, that cannot be used. Nothing has been computed, and nothing written. */
public final class UnusableProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    UnusableProblem(List<Problem> problems) {
        super(String.join("\n", sentences(problems, Locale.ENGLISH)));
        this.problems = List.copyOf(problems);
    }

    UnusableProblem(Problem problem) {
        this(List.of(problem));
    }

    /** What is wrong, in the order in which it was found; at least one. */
    public List<Problem> problems() {
        return problems;
    }

    /** One sentence per problem: where it is, what was found, what was expected. */
    public List<String> sentences(Locale locale) {
        return sentences(problems, locale);
    }

    private static List<String> sentences(List<Problem> problems, Locale locale) {
        ProblemFileMessages messages = ProblemFileMessages.in(locale);
        return problems.stream().map(messages::sentence).toList();
    }
}
