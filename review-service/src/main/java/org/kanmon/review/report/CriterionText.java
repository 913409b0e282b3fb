package org.kanmon.review.report;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.kanmon.criteria.Answer;
import org.kanmon.criteria.Citation;
import org.kanmon.criteria.CriterionFile;
import org.kanmon.criteria.Source;
import org.kanmon.review.domain.CriterionHistory;
import org.kanmon.review.report.Terminal.Ink;

/** Tells on a terminal what one criterion says over time, where it stands and what was read of it. */
public final class CriterionText {

    private final CriterionWords words;
    private final int columns;

    /** @param columns the width of the terminal, in columns of which a full-width character takes two */
    public CriterionText(Locale locale, int columns) {
        this.words = new CriterionWords(locale);
        this.columns = columns;
    }

    /** The text, ending with a line end. */
    public String of(CriterionHistory history) {
        CriterionFile criterion = history.criterion();
        Terminal terminal = new Terminal(words.language(), columns, false);
        terminal.heading(criterion.path(), Ink.PLAIN);
        terminal.paragraph(criterion.title().in(words.language()));
        Map<String, String> head = new LinkedHashMap<>();
        head.put(words.get("show.kind"), criterion.kind());
        head.put(words.get("show.unit"), words.unit(criterion.unit()));
        head.put(words.get("show.basis"), words.basis(criterion.basis()));
        head.put(words.get("show.on", Map.of("date", history.asOf().toString())), now(history));
        terminal.entries(head);
        Iterator<LocalDate> next = criterion.values().keySet().iterator();
        next.next();
        criterion.values().forEach((since, answer) -> {
            String span = next.hasNext() ? closed(since, next.next()) : open(since);
            terminal.blank().heading(span, Ink.PLAIN).entries(entry(answer, history));
        });
        return terminal.text();
    }

    private String closed(LocalDate since, LocalDate next) {
        Map<String, String> days =
                Map.of("since", since.toString(), "until", next.minusDays(1).toString());
        return words.get("show.closed-span", days);
    }

    private String open(LocalDate since) {
        return words.get("show.open-span", Map.of("since", since.toString()));
    }

    private String now(CriterionHistory history) {
        Answer answer = history.criterion().answer(history.asOf());
        String standing = words.standing(answer);
        return words.demand(answer).isEmpty()
                ? standing
                : words.get("show.value-and-status", Map.of("value", words.demand(answer), "status", standing));
    }

    private Map<String, String> entry(Answer answer, CriterionHistory history) {
        Map<String, String> entry = new LinkedHashMap<>();
        if (!words.demand(answer).isEmpty()) {
            entry.put(words.get("column.demand"), words.demand(answer));
        }
        entry.put(words.get("column.status"), words.standing(answer));
        answer.standsIn().ifPresent(citation -> cite(citation, history.sources(), entry));
        if (answer instanceof Answer.Criterion criterion) {
            criterion.verifiedOn().ifPresent(day -> entry.put(words.get("column.verified"), day.toString()));
            if (!criterion.note().isEmpty()) {
                entry.put(words.get("show.note"), criterion.note().in(words.language()));
            }
        }
        return entry;
    }

    private void cite(Citation citation, Map<String, Source> sources, Map<String, String> entry) {
        entry.put(words.get("show.document"), citation.document());
        entry.put(words.get("show.article"), citation.article());
        Source source = sources.get(citation.source());
        entry.put(words.get("show.found"), source.found());
        if (!source.copy().isEmpty()) {
            entry.put(words.get("show.copy"), source.copy());
        }
        entry.put(words.get("show.read"), source.read());
    }
}
