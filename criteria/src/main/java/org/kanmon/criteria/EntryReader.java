package org.kanmon.criteria;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kanmon.criteria.CriterionReader.Head;
import org.kanmon.criteria.file.Fields;
import org.kanmon.criteria.file.Problems;

/** Reads what a criterion says by date: a value, or that it ended, or that a change is coming. */
final class EntryReader {

    private final Sources sources;
    private final ValueReader values;
    private final Problems problems;

    EntryReader(Sources sources, ValueReader values, Problems problems) {
        this.sources = sources;
        this.values = values;
        this.problems = problems;
    }

    NavigableMap<LocalDate, Answer> read(Head head, Fields byDate) {
        NavigableMap<LocalDate, Answer> answers = new TreeMap<>();
        if (byDate.names().isEmpty()) {
            problems.add("no-values", byDate.place());
        }
        for (String name : byDate.names()) {
            Optional<LocalDate> date = byDate.date(name, byDate.placeOfName(name));
            LocalDate since = date.orElse(LocalDate.EPOCH);
            byDate.fields(name)
                    .flatMap(entry -> entry(head, since, entry))
                    .filter(answer -> date.isPresent())
                    .ifPresent(answer -> answers.put(since, answer));
        }
        if (!answers.isEmpty() && answers.get(answers.firstKey()) instanceof Answer.Repealed repealed) {
            problems.add(
                    "nothing-to-repeal", byDate.placeOfName(repealed.since().toString()));
        }
        return answers;
    }

    private Optional<Answer> entry(Head head, LocalDate since, Fields entry) {
        Optional<Citation> citation = entry.fields("citation").flatMap(this::citation);
        if (entry.has("repealed") || entry.has("announced")) {
            return silence(head, since, entry, citation);
        }
        Optional<CriterionValue> value = head.kind().flatMap(kind -> values.read(kind, head.path(), entry));
        Optional<Status> status = entry.word("status", Words.STATUS);
        Optional<LocalDate> verifiedOn = entry.optionalDate("verified-on");
        Text note = Texts.optional(entry, "note");
        if (head.kind().isPresent()) {
            entry.end();
        }
        if (verifiedOn.isPresent() && status.equals(Optional.of(Status.UNVERIFIED))) {
            problems.add("verified-unverified", entry.placeOf("verified-on"));
        }
        if (value.isEmpty() || citation.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Answer.Criterion(
                head.path(),
                head.title(),
                head.unit(),
                head.basis(),
                value.get(),
                since,
                citation.get(),
                status.get(),
                verifiedOn,
                note));
    }

    private static Optional<Answer> silence(Head head, LocalDate since, Fields entry, Optional<Citation> citation) {
        boolean repealed = entry.has("repealed");
        entry.word(repealed ? "repealed" : "announced", Set.of("true"));
        entry.end();
        return citation.map(cited -> repealed
                ? new Answer.Repealed(head.path(), since, cited)
                : new Answer.Announced(head.path(), since, cited));
    }

    private Optional<Citation> citation(Fields fields) {
        Optional<Source> source = sources.cited(fields, "source");
        Optional<String> article = fields.text("article");
        fields.end();
        return source.flatMap(document -> article.map(place -> new Citation(document.id(), document.title(), place)));
    }
}
