package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kanmon.review.domain.screening.Screening;
import org.kanmon.review.intake.FieldTitles;
import org.kanmon.rules.finding.Finding.Source;
import org.kanmon.rules.screening.ApplicationFinding;
import org.kanmon.rules.screening.Severity;

/**
 * A draft of a letter to the applicant, in plain text: what has to be corrected or explained, with the article for each. A person reads,
 * changes and sends it. What the application says stands on one line, its control characters made visible, so that it cannot pass for
 * a part of the letter.
 */
public final class ApplicantLetter {

    /** What an applicant can mend comes before what cannot be accepted as it is written. Notes are not for the applicant. */
    private static final List<Severity> ORDER =
            List.of(Severity.RETURN, Severity.REJECT, Severity.REVIEW, Severity.CONDITION, Severity.OPINION);

    private static final int LONGEST = 400;

    private final ScreeningMessages messages;
    private final Labels words;
    private final Labels statuses;
    private final FieldTitles titles = new FieldTitles();

    /** @param messages the language of the letter */
    public ApplicantLetter(ScreeningMessages messages) {
        this.messages = messages;
        this.words = messages.words();
        this.statuses = Labels.in(words.language());
    }

    /** The letter about one application, ending with a line end. */
    public String of(Screening screening) {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("letter.draft"));
        lines.add("");
        lines.add(words.get("letter.to", Map.of("name", applicants(screening))));
        lines.add("");
        lines.add(words.get(
                "letter.subject", Map.of("id", said(screening.application().id()))));
        lines.add("");
        lines.add(words.get("letter.greeting"));
        lines.add("");
        lines.add(
                fact("basis.title", said(screening.application().researchPlan().title())));
        lines.add(fact("letter.id", said(screening.application().id())));
        lines.add(fact("letter.submitted", screening.application().submittedOn().toString()));
        lines.add(fact("basis.databases", databases(screening)));
        lines.add(fact("basis.as-of", screening.asOf().toString()));
        lines.add("");
        questions(screening, lines);
        lines.add(words.get("letter.decides"));
        return String.join("\n", lines) + "\n";
    }

    private void questions(Screening screening, List<String> lines) {
        int number = 0;
        for (Severity severity : ORDER) {
            List<ApplicationFinding> of = screening.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!of.isEmpty()) {
                lines.add("■ " + words.get("letter.ask." + severity));
                lines.add("");
            }
            for (ApplicationFinding finding : of) {
                question(++number, finding, lines);
            }
        }
        if (number == 0) {
            lines.add(words.get("letter.nothing"));
        } else {
            lines.add(words.get("letter.until"));
        }
        lines.add("");
    }

    private void question(int number, ApplicationFinding finding, List<String> lines) {
        lines.add(number + ". " + messages.title(finding));
        lines.add("   " + fact("letter.field", field(finding)));
        lines.add("   " + fact("letter.found", said(messages.message(finding))));
        lines.add("   " + fact("letter.asked", said(messages.remedy(finding))));
        lines.add("   " + fact("letter.source", source(finding)));
        lines.add("");
    }

    /** The place in words; controls have no title of their own in the schema. */
    private String field(ApplicationFinding finding) {
        String path = titles.path(finding.field(), words.language());
        int last = path.lastIndexOf(" > ") + 3;
        String named = finding.field().startsWith("/environment/controls/")
                ? path.substring(0, last) + words.word("control", path.substring(last))
                : path;
        return named.isEmpty() ? words.get("letter.whole") : said(named);
    }

    /** The article, and how well it is known; a draft or an unverified text is told as such. */
    private String source(ApplicationFinding finding) {
        String status =
                "[" + statuses.get("status." + Words.status(finding.authority().source())) + "]";
        return finding.authority()
                .source()
                .map(Source::citation)
                .map(citation -> citation.document() + " " + citation.article() + " " + status)
                .orElse(status);
    }

    private String applicants(Screening screening) {
        return screening.application().applicants().stream()
                .map(applicant -> said(applicant.name()))
                .collect(Collectors.joining(words.get("letter.and")));
    }

    private String databases(Screening screening) {
        return screening.application().databases().stream()
                .map(data -> words.word("database", data.id()))
                .distinct()
                .collect(Collectors.joining(words.get("letter.and")));
    }

    private String fact(String name, String value) {
        return words.get("letter.fact", Map.of("name", words.get(name), "value", value));
    }

    private static String said(String text) {
        String line = Visible.line(text);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
