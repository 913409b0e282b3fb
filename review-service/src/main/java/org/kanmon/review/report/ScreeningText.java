package org.kanmon.review.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.review.domain.screening.Recommendation;
import org.kanmon.review.domain.screening.Screening;
import org.kanmon.review.report.Terminal.Ink;
import org.kanmon.rules.finding.Finding.Source;
import org.kanmon.rules.screening.ApplicationFinding;
import org.kanmon.rules.screening.Obligations.Duty;
import org.kanmon.rules.screening.Severity;

/** Tells screenings on a terminal: of one, the recommendation and its reasons in order of weight; of many, a table. */
public final class ScreeningText {

    private static final int NAME = 24;

    private final ScreeningMessages messages;
    private final Labels words;
    private final Labels shared;
    private final int columns;
    private final boolean colour;

    /**
     * @param columns the width of the terminal
     * @param colour whether headings are coloured
     */
    public ScreeningText(ScreeningMessages messages, int columns, boolean colour) {
        this.messages = messages;
        this.words = messages.words();
        this.shared = Labels.in(words.language());
        this.columns = columns;
        this.colour = colour;
    }

    /** One screening, ending with a line end. */
    public String of(Screening screening) {
        Terminal terminal = new Terminal(words.language(), columns, colour);
        terminal.heading(headline(screening), ink(screening.recommendation()))
                .paragraph(words.get("person"))
                .blank();
        Map<String, String> basis = new LinkedHashMap<>();
        basis.put(
                words.get("basis.title"), screening.application().researchPlan().title());
        basis.put(
                words.get("basis.databases"),
                String.join(
                        ", ",
                        screening.application().databases().stream()
                                .map(data -> words.word("database", data.id()))
                                .toList()));
        basis.put(words.get("basis.as-of"), screening.asOf().toString());
        terminal.entries(basis);
        terminal.blank()
                .heading(
                        words.get(
                                "findings",
                                Map.of(
                                        "count",
                                        Integer.toString(screening.findings().size()))),
                        Ink.PLAIN);
        screening.findings().forEach(finding -> finding(finding, terminal));
        terminal.blank().heading(words.get("obligations"), Ink.PLAIN);
        screening.outlook().duties().forEach(duty -> terminal.paragraph(duty(duty)));
        new OutlookText(words).tell(screening.outlook(), terminal);
        return terminal.text();
    }

    /** Many: how many of each recommendation, then one line for each application. */
    public String of(List<Screening> screenings) {
        StringBuilder text = new StringBuilder();
        ScreeningSummary.counts(screenings)
                .forEach((word, count) -> text.append(String.format(
                        "%s %s%n", DisplayWidth.padded(words.get("recommendation." + word), NAME), count)));
        text.append(System.lineSeparator());
        for (Screening screening : screenings) {
            text.append(DisplayWidth.padded(Visible.line(screening.application().id()), NAME))
                    .append(' ')
                    .append(DisplayWidth.padded(words.get("recommendation." + screening.recommendation()), NAME))
                    .append(' ')
                    .append(counts(screening))
                    .append(System.lineSeparator());
        }
        return text.toString();
    }

    private String headline(Screening screening) {
        return words.get(
                "headline",
                Map.of(
                        "id",
                        screening.application().id(),
                        "recommendation",
                        words.get("recommendation." + screening.recommendation()),
                        "word",
                        screening.recommendation().name()));
    }

    /** How many findings of each severity, gravest first. */
    private String counts(Screening screening) {
        StringBuilder counts = new StringBuilder();
        for (int i = Severity.values().length - 1; i > 0; i--) {
            Severity severity = Severity.values()[i];
            long count = screening.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                counts.append(counts.isEmpty() ? "" : ", ")
                        .append(words.get("severity." + severity))
                        .append(' ')
                        .append(count);
            }
        }
        return counts.toString();
    }

    private void finding(ApplicationFinding finding, Terminal terminal) {
        terminal.blank()
                .heading(
                        "[" + words.get("severity." + finding.severity()) + "] " + finding.rule() + " "
                                + messages.title(finding),
                        ink(finding.severity()))
                .paragraph(messages.message(finding));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.get("finding.field"), finding.field());
        facts.put(words.get("finding.source"), source(finding));
        facts.put(words.get("finding.criterion"), finding.authority().path());
        facts.put(words.get("finding.remedy"), messages.remedy(finding));
        terminal.entries(facts);
    }

    private String source(ApplicationFinding finding) {
        String status =
                "[" + shared.get("status." + Words.status(finding.authority().source())) + "]";
        return finding.authority()
                .source()
                .map(Source::citation)
                .map(citation -> citation.document() + " " + citation.article() + " " + status)
                .orElse(status);
    }

    private String duty(Duty duty) {
        String text = words.word("database", duty.database()) + ": "
                + words.get("obligation." + duty.obligation().word());
        return duty.due()
                .map(day -> text + " " + words.get("due", Map.of("day", day.toString())))
                .orElse(text);
    }

    private static Ink ink(Recommendation recommendation) {
        return switch (recommendation) {
            case ACCEPT, ACCEPT_WITH_OPINION -> Ink.GREEN;
            case ACCEPT_WITH_CONDITIONS, CONTINUE_REVIEW -> Ink.YELLOW;
            case RETURN_INCOMPLETE, NOT_ACCEPT -> Ink.RED;
        };
    }

    private static Ink ink(Severity severity) {
        return switch (severity) {
            case INFO, OPINION -> Ink.PLAIN;
            case CONDITION, REVIEW -> Ink.YELLOW;
            case RETURN, REJECT -> Ink.RED;
        };
    }
}
