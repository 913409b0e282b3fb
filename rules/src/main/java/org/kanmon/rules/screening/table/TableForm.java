package org.kanmon.rules.screening.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The fixed form of one decision table: which columns its rows ask about, which words each may hold, and which answers there are.
 * No cell holds anything but words, dates and citations.
 *
 * @param name the file's name without extension, for example {@code items}
 * @param conditions the columns asked about, with the words that each may hold, in order
 * @param outcomes the words of the answer
 * @param extras further columns of the answer, whose meaning is the table's own
 */
public record TableForm(String name, List<Column> conditions, List<String> outcomes, List<String> extras) {

    /** The column that names a row for ever. */
    static final String ID = "id";

    static final String OUTCOME = "outcome";

    /** The columns that every table ends with. */
    static final List<String> TAIL = List.of("from", "until", "source", "article", "status", "note");

    private static final Column DATABASE = column(
            "database",
            "ndb",
            "kaigo",
            "dpc",
            "idb",
            "nanbyo",
            "shoman",
            "shogai",
            "vaccination",
            "cancer",
            "jisedai",
            "mid-net");
    private static final Column OTHER = new Column("other", DATABASE.words());
    private static final Column DATASET = column(
            "dataset",
            "special-extraction",
            "aggregate-table",
            "sampling",
            "trial",
            "annual-panel",
            "ndb-beta",
            "full-remote",
            "onsite",
            "standard-dataset",
            "rapid-dataset");
    private static final Column PROCESSING = column("processing", "anonymised", "pseudonymised", "identified");
    private static final Column APPLICANT = column(
            "applicant",
            "national-agency",
            "local-government",
            "university",
            "research-corporation",
            "public-interest-corporation",
            "private-company",
            "subsidised-individual",
            "individual");
    private static final Column CATEGORY = column(
            "category",
            "medical-research-and-development",
            "health-service-policy",
            "cause-prevention-diagnosis-treatment",
            "economy-efficiency-effectiveness",
            "cancer-control",
            "cancer-care-quality",
            "long-term-care-planning",
            "disability-welfare",
            "drug-safety",
            "intractable-disease-research",
            "other");
    private static final Column USE = column(
            "use",
            "publication",
            "policy-making",
            "regulatory-submission",
            "drug-or-device-development",
            "post-marketing-safety",
            "feasibility-of-trial",
            "internal-document-only",
            "single-client-report",
            "advertising",
            "sales-promotion",
            "identification-of-individuals",
            "individual-contact");
    private static final Column GRANULARITY = column(
            "granularity",
            "hour",
            "day",
            "month",
            "year",
            "municipality",
            "secondary-medical-area",
            "prefecture",
            "region",
            "postal-code-2",
            "postal-code-7",
            "exact",
            "class",
            "none",
            "unstated");
    private static final Column LINKED = column("linked", "yes", "no");
    private static final Column ENVIRONMENT = column("environment", "visiting", "hic", "onsite-centre", "own-site");
    private static final Column IDENTIFIER =
            column("identifier", "ID1", "ID1N", "ID2", "ID4", "ID5", "IDX", "IDY", "IDZ", "research-id");
    private static final Column CONTROL = column(
            "control",
            "networkIsolated",
            "lockableArea",
            "entryLog",
            "twoFactor",
            "clientCertificate",
            "lockedStorage",
            "malwareProtection",
            "screenLock",
            "mediaLedger",
            "certifiedErasure");
    private static final Column CIRCUMSTANCE =
            column("circumstance", "always", "ethics-needed", "waiver-requested", "contractor");
    private static final Column DOCUMENT =
            column("document", "別添2-1", "別添2-2", "別添2-3", "別添2-4", "別添4", "別添5", "別添6", "別添7", "別添8", "別添9");
    private static final Column DEMAND = column("demand", Demand.words().toArray(String[]::new));
    private static final Column OBLIGATION =
            column("obligation", Obligation.words().toArray(String[]::new));

    /** All tables, by name, in the order of the subject. */
    public static final List<TableForm> ALL = List.of(
            form("applicants", List.of(DATABASE, PROCESSING, APPLICANT), "eligible", "for-a-person", "ineligible"),
            form("purposes", List.of(DATABASE, APPLICANT, CATEGORY), "in-scope", "for-a-person", "out-of-scope"),
            form(
                    "uses",
                    List.of(DATABASE, APPLICANT, USE),
                    "permitted",
                    "prohibited",
                    "no-public-interest",
                    "for-a-person"),
            form("datasets", List.of(DATABASE, DATASET), "offered", "for-a-person", "not-offered"),
            form("provision", List.of(DATABASE, PROCESSING), "provided", "not-provided"),
            form(
                    "items",
                    List.of(
                            DATABASE,
                            DATASET,
                            PROCESSING,
                            new Column("item", ItemWords.classes()),
                            GRANULARITY,
                            LINKED),
                    "provided",
                    "hashed",
                    "sensitive",
                    "individual-review",
                    "not-yet-provided",
                    "not-provided"),
            new TableForm(
                    "linkage",
                    List.of(DATABASE, OTHER, PROCESSING),
                    List.of("permitted", "pending", "not-possible"),
                    List.of("identifiers")),
            form("linkable", List.of(DATABASE, DATASET), "linkable", "for-a-person", "not-linkable"),
            new TableForm(
                    "identifiers",
                    List.of(DATABASE, IDENTIFIER),
                    List.of("held", "not-held", "unknown"),
                    List.of("data-from")),
            form(
                    "environments",
                    List.of(DATABASE, DATASET, PROCESSING, ENVIRONMENT),
                    "suitable",
                    "for-a-person",
                    "unsuitable"),
            form("controls", List.of(ENVIRONMENT, DATASET, CONTROL), "required", "not-required"),
            form("ethics", List.of(DATABASE, DATASET, PROCESSING), "needed", "not-needed"),
            form("documents", List.of(DATABASE, DATASET, CIRCUMSTANCE, DOCUMENT), "required", "not-required"),
            form("demands", List.of(DATABASE, DATASET, DEMAND), "demanded", "not-demanded"),
            new TableForm(
                    "obligations",
                    List.of(DATABASE, LINKED, OBLIGATION),
                    List.of("due", "none"),
                    List.of("anchor", "offset")));

    public TableForm {
        conditions = List.copyOf(conditions);
        outcomes = List.copyOf(outcomes);
        extras = List.copyOf(extras);
    }

    /**
     * A column that rows ask about.
     *
     * @param words what it may hold; beside them {@code *} for any, and several joined by {@code |}
     */
    public record Column(String name, List<String> words) {
        public Column {
            words = List.copyOf(words);
        }
    }

    /** The names of all columns, in order. */
    public List<String> header() {
        List<String> header = new ArrayList<>(List.of(ID));
        conditions.forEach(column -> header.add(column.name()));
        header.add(OUTCOME);
        header.addAll(extras);
        header.addAll(TAIL);
        return header;
    }

    /** The form of a name. */
    public static TableForm named(String name) {
        return ALL.stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table is called " + name));
    }

    /** The words of an asked question as this table's columns name them. */
    void check(Map<String, String> question) {
        for (Column column : conditions) {
            if (!question.containsKey(column.name())) {
                throw new IllegalArgumentException("table " + name + " is not told the " + column.name());
            }
        }
    }

    private static TableForm form(String name, List<Column> conditions, String... outcomes) {
        return new TableForm(name, conditions, List.of(outcomes), List.of());
    }

    private static Column column(String name, String... words) {
        return new Column(name, List.of(words));
    }
}
