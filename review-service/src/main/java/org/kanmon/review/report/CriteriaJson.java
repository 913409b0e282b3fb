package org.kanmon.review.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.kanmon.criteria.Answer;
import org.kanmon.criteria.CriteriaValidation;
import org.kanmon.criteria.CriterionFile;
import org.kanmon.criteria.Source;
import org.kanmon.criteria.file.Problem;
import org.kanmon.criteria.file.ProblemMessages;
import org.kanmon.review.domain.CriteriaListing;
import org.kanmon.review.domain.CriterionHistory;
import org.kanmon.rules.lint.RuleProblem;
import org.kanmon.rules.screening.table.DecisionTables.Unverified;

/** Criteria as JSON documents, each the same bytes on every machine and ending with a line end. */
public final class CriteriaJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;

    /** {@code {"asOf", "databases": [{"id", "name", "custodian", "digest", "criteria": [ANSWER…]}]}}. */
    public String list(LocalDate asOf, List<CriteriaListing> listings) {
        return written(listing(asOf, listings));
    }

    /** The same with {@code "tables": [{"path", "outcome", "source", "article", "note"}]}: rows that nobody has verified. */
    public String list(LocalDate asOf, List<CriteriaListing> listings, List<Unverified> rows) {
        ObjectNode document = listing(asOf, listings);
        ArrayNode tables = document.putArray("tables");
        rows.forEach(one -> tables.addObject()
                .put("path", one.path())
                .put("outcome", one.row().outcome())
                .put("source", one.row().source())
                .put("article", one.row().article())
                .put("note", one.row().note()));
        return written(document);
    }

    private ObjectNode listing(LocalDate asOf, List<CriteriaListing> listings) {
        ObjectNode document = nodes.objectNode().put("asOf", asOf.toString());
        ArrayNode databases = document.putArray("databases");
        for (CriteriaListing listing : listings) {
            ObjectNode database =
                    databases.addObject().put("id", listing.database().id());
            database.set("name", AnswerJson.text(listing.database().name()));
            database.set("custodian", AnswerJson.text(listing.database().custodian()));
            database.put("digest", listing.digest());
            database.put("uncompared", listing.uncompared());
            ArrayNode criteria = database.putArray("criteria");
            listing.answers().forEach(answer -> criteria.add(AnswerJson.of(answer)));
        }
        return document;
    }

    /** {@code {"path", "title", "kind", "unit", "basis", "asOf", "answer": ANSWER, "values": [ANSWER…], "sources"}}. */
    public String show(CriterionHistory history) {
        CriterionFile criterion = history.criterion();
        ObjectNode document = nodes.objectNode().put("path", criterion.path());
        document.set("title", AnswerJson.text(criterion.title()));
        document.put("kind", criterion.kind())
                .put("unit", criterion.unit())
                .put("basis", criterion.basis().word())
                .put("asOf", history.asOf().toString());
        document.set("answer", AnswerJson.of(criterion.answer(history.asOf())));
        ArrayNode values = document.putArray("values");
        for (Answer answer : criterion.values().values()) {
            values.add(AnswerJson.of(answer));
        }
        ObjectNode sources = document.putObject("sources");
        new TreeMap<>(history.sources()).forEach((id, source) -> sources.set(id, source(source)));
        return written(document);
    }

    private ObjectNode source(Source source) {
        return nodes.objectNode()
                .put("title", source.title())
                .put("issuer", source.issuer())
                .put("issued", source.issued())
                .put("effective", source.effective())
                .put("found", source.found())
                .put("copy", source.copy())
                .put("read", source.read());
    }

    /** {@code {"databases", "criteria", "sources", "problems": [{"code", "file", "line", "column", "message"}]}}. */
    public String validation(CriteriaValidation validation, List<RuleProblem> ruleProblems, Locale locale) {
        ObjectNode document = nodes.objectNode()
                .put("databases", validation.databases())
                .put("criteria", validation.criteria())
                .put("sources", validation.sources());
        ArrayNode problems = document.putArray("problems");
        ProblemMessages messages = ProblemMessages.in(locale);
        for (Problem problem : validation.problems()) {
            problems.addObject()
                    .put("code", problem.code())
                    .put("file", problem.file())
                    .put("line", problem.line())
                    .put("column", problem.column())
                    .put("message", messages.text(problem));
        }
        for (RuleProblem problem : ruleProblems) {
            problems.addObject()
                    .put("code", problem.code())
                    .put("file", problem.file())
                    .put("line", problem.line())
                    .put("column", problem.column())
                    .put("message", problem.text(locale));
        }
        return written(document);
    }

    private static String written(JsonNode document) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(INDENTER);
        printer.indentArraysWith(INDENTER);
        try {
            return MAPPER.writer(printer).writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers can always be written", e);
        }
    }
}
