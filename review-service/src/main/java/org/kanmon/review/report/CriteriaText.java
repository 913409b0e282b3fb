package org.kanmon.review.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kanmon.criteria.Answer;
import org.kanmon.criteria.CriteriaValidation;
import org.kanmon.criteria.Text;
import org.kanmon.criteria.file.ProblemMessages;
import org.kanmon.review.domain.CriteriaListing;
import org.kanmon.rules.lint.RuleProblem;
import org.kanmon.rules.screening.table.DecisionTables.Unverified;

/** Tells on a terminal what criteria say, and what is wrong with their files. */
public final class CriteriaText {

    private static final String INDENT = "  ";

    private final CriterionWords words;

    public CriteriaText(Locale locale) {
        this.words = new CriterionWords(locale);
    }

    /** The criteria of some databases, one line each. */
    public String list(List<CriteriaListing> listings) {
        StringBuilder text = new StringBuilder();
        for (CriteriaListing listing : listings) {
            text.append(text.isEmpty() ? "" : "\n").append(list(listing));
        }
        return text.toString();
    }

    /** The rows of decision tables that nobody has compared with a text, one line each. */
    public String rows(List<Unverified> rows) {
        Grid grid = new Grid()
                .row(
                        words.get("column.criterion"),
                        words.get("column.demand"),
                        words.get("show.document"),
                        words.get("show.article"));
        rows.forEach(one -> grid.row(
                one.path(), one.row().outcome(), one.row().source(), one.row().article()));
        return "\n" + grid.lines(INDENT);
    }

    private String list(CriteriaListing listing) {
        String id = listing.database().id();
        String head = id + INDENT + Visible.line(in(listing.database().name())) + "\n" + INDENT
                + words.get("list.head", Map.of("date", listing.asOf().toString(), "digest", listing.digest())) + "\n";
        String own = id + "/";
        if (listing.answers().stream().noneMatch(answer -> answer.path().startsWith(own))) {
            head += INDENT + words.get("list.nothing") + "\n";
        }
        if (listing.answers().isEmpty()) {
            return head;
        }
        Grid grid = new Grid()
                .row(
                        words.get("column.criterion"),
                        words.get("column.status"),
                        words.get("column.since"),
                        words.get("column.verified"),
                        words.get("column.demand"));
        for (Answer answer : listing.answers()) {
            grid.row(
                    answer.path().startsWith(own) ? answer.path().substring(own.length()) : answer.path(),
                    words.standing(answer),
                    answer.startsOn().map(LocalDate::toString).orElse(""),
                    verifiedOn(answer),
                    words.demand(answer));
        }
        return head + grid.lines(INDENT) + uncompared(listing);
    }

    private String uncompared(CriteriaListing listing) {
        Map<String, String> count = Map.of("count", Integer.toString(listing.uncompared()));
        return listing.uncompared() == 0 ? "" : INDENT + words.get("list.uncompared", count) + "\n";
    }

    private static String verifiedOn(Answer answer) {
        return answer instanceof Answer.Criterion criterion
                ? criterion.verifiedOn().map(LocalDate::toString).orElse("-")
                : "";
    }

    /** Every problem on a line, then how much was read. */
    public String validation(CriteriaValidation validation, List<RuleProblem> ruleProblems) {
        StringBuilder text = new StringBuilder();
        ProblemMessages messages = ProblemMessages.in(words.language());
        validation
                .problems()
                .forEach(problem ->
                        text.append(Visible.line(messages.sentence(problem))).append('\n'));
        ruleProblems.forEach(problem ->
                text.append(Visible.line(problem.sentence(words.language()))).append('\n'));
        int problems = validation.problems().size() + ruleProblems.size();
        Map<String, String> counts = Map.of(
                "databases", Integer.toString(validation.databases()),
                "criteria", Integer.toString(validation.criteria()),
                "sources", Integer.toString(validation.sources()),
                "problems", Integer.toString(problems));
        return text + words.get(problems == 0 ? "validation.fine" : "validation.problems", counts) + "\n";
    }

    private String in(Text text) {
        return text.in(words.language());
    }
}
