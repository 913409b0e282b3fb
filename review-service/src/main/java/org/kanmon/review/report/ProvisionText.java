package org.kanmon.review.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kanmon.review.domain.ProvisionProof;
import org.kanmon.review.report.Terminal.Ink;
import org.kanmon.rules.finding.Finding;

/** What a provision profile makes of records, for reading on a terminal. */
public final class ProvisionText {

    private final ProvisionWords words;
    private final Labels labels;
    private final Terminal terminal;

    /**
     * @param columns how wide the terminal is
     * @param colour whether headings are set off
     */
    public ProvisionText(Locale locale, int columns, boolean colour) {
        this.words = new ProvisionWords(locale);
        this.labels = words.labels();
        this.terminal = new Terminal(labels.language(), columns, colour);
    }

    /** What the profile finds in records as they are. */
    public String ofEvaluation(ProvisionResult result) {
        boolean clean = !result.hasBreaches();
        terminal.heading(labels.get(clean ? "evaluation.clean" : "evaluation.breaches"), clean ? Ink.GREEN : Ink.RED);
        about(result);
        findings("findings.heading", result.findings());
        return terminal.text();
    }

    /** What becomes of records, and which files were written. */
    public String ofTransformation(ProvisionResult result, List<Path> written) {
        boolean proven = result.proof().map(ProvisionProof::holds).orElse(false);
        if (proven) {
            terminal.heading(labels.get("proven"), Ink.GREEN).paragraph(labels.get("proven.meaning"));
        }
        about(result);
        Map<String, String> columns = new LinkedHashMap<>();
        result.handled().forEach(column -> columns.put(column.name(), words.done(column)));
        terminal.heading(labels.get("columns"), Ink.PLAIN).entries(columns).blank();
        findings("findings.before", result.findings());
        result.proof().ifPresent(proof -> findings("findings.after", proof.findings()));
        if (!written.isEmpty()) {
            terminal.heading(labels.get("written"), Ink.PLAIN);
            written.forEach(file -> terminal.item(1, file.toString()));
        }
        return terminal.paragraph(labels.get("decision.person")).text();
    }

    private void about(ProvisionResult result) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(labels.get("database"), result.database().name().in(labels.language()));
        entries.put(labels.get("profile"), result.profile());
        entries.put(labels.get("as-of"), result.asOf().toString());
        entries.put(labels.get("records"), Figures.grouped(result.records()));
        terminal.entries(entries).blank();
    }

    private void findings(String heading, List<Finding> findings) {
        terminal.heading(labels.get(heading), Ink.PLAIN);
        if (findings.isEmpty()) {
            terminal.paragraph(labels.get("findings.none"));
        }
        for (Finding finding : findings) {
            terminal.item(
                    1,
                    finding.rule() + " " + words.severity(finding) + ": "
                            + words.messages().message(finding));
            finding.source()
                    .ifPresent(source -> terminal.item(
                            2,
                            source.citation().document() + " "
                                    + source.citation().article()));
        }
        terminal.blank();
    }
}
