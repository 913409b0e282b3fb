package org.kanmon.review.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Release;
import org.kanmon.review.domain.Repair;
import org.kanmon.review.domain.Review;
import org.kanmon.review.report.Terminal.Ink;
import org.kanmon.sdc.tables.protect.MaskLog;

/** Tells a review on a terminal: the decision first, then each finding in short, then what was written where. No figures. */
public final class DecisionText {

    private final FindingMessages messages;
    private final Labels labels;
    private final int columns;
    private final boolean colour;

    /**
     * @param messages the language
     * @param columns the width of the terminal, in columns of which a full-width character takes two; at least 40 are used
     * @param colour whether headings are coloured by escape sequences; never in a pipe
     */
    public DecisionText(FindingMessages messages, int columns, boolean colour) {
        this.messages = messages;
        this.labels = messages.labels();
        this.columns = columns;
        this.colour = colour;
    }

    /**
     * The text, ending with a line end.
     *
     * @param written the files that were written, as they are to be shown
     */
    public String of(Review review, List<Path> written) {
        Terminal terminal = new Terminal(labels.language(), columns, colour);
        decision(review, terminal);
        new FindingsText(messages, terminal).write(review);
        new RemediesText(labels, terminal).write(review);
        if (!written.isEmpty()) {
            Map<String, String> files = new LinkedHashMap<>();
            written.forEach(path -> files.put(Visible.line(path.toString()), description(path)));
            terminal.blank().heading(labels.get("text.written"), Ink.PLAIN).entries(files);
        }
        return terminal.text();
    }

    private void decision(Review review, Terminal terminal) {
        String name = review.decision().name();
        String word = labels.get("decision." + name);
        terminal.heading(labels.get("text.decision", Map.of("word", word, "name", name)), ink(review.decision()))
                .paragraph(labels.get("decision." + name + ".meaning"))
                .paragraph(labels.get("decision.person"))
                .blank();
        Map<String, String> basis = new LinkedHashMap<>();
        basis.put(labels.get("basis.file"), review.submission().fileName());
        String releases = review.submission().releases().stream()
                .map(Release::name)
                .map(Visible::line)
                .collect(Collectors.joining(labels.get("text.between")));
        if (!releases.isEmpty()) {
            basis.put(labels.get("basis.release"), releases);
        }
        basis.put(labels.get("basis.database"), review.submission().database());
        basis.put(
                labels.get("basis.as-of"),
                messages.dates().withEra(review.submission().asOf()));
        basis.put(labels.get("text.hidden"), counts(review.repair()));
        terminal.entries(basis);
        if (!review.repair().explanations().isEmpty()) {
            terminal.blank().paragraph(labels.get("protection.because"));
            new BecauseText(labels.language(), terminal).write(review.repair().explanations());
        }
    }

    private String counts(Repair repair) {
        StringJoiner counts = new StringJoiner(labels.get("text.between"));
        counts.add(labels.get("mask.primary") + " " + Figures.grouped(repair.primary()));
        counts.add(labels.get("mask.complementary") + " " + Figures.grouped(repair.complementary()));
        int before = repair.log().count(MaskLog.Kind.HIDDEN_BEFORE);
        counts.add(labels.get("mask.hidden-before") + " " + Figures.grouped(before));
        counts.add(labels.get("protection.exposed") + " " + Figures.grouped(repair.exposed()));
        return counts.toString();
    }

    private String description(Path written) {
        String name = written.getFileName().toString();
        return labels.get("written." + name.replaceFirst("\\..*", ""));
    }

    private static Ink ink(Decision decision) {
        return switch (decision) {
            case RELEASE, RELEASE_MASKED -> Ink.GREEN;
            case REFER -> Ink.YELLOW;
            case RETURN -> Ink.RED;
        };
    }
}
