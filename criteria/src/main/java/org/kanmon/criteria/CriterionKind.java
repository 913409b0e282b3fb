package org.kanmon.criteria;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The kinds of criterion: which units each can have, and where in a database's folder it belongs. */
enum CriterionKind {
    MINIMUM_COUNT(
            "patients",
            "claims",
            "institutions",
            "insurers",
            "prescriptions-oral",
            "prescriptions-injection",
            "rehabilitation",
            "deaths"),
    POPULATION_BANDS("patients"),
    POPULATION_REFERENCE("people"),
    FINEST_REGION("region-level"),
    REGION_CROSS("region-level"),
    RECOVERABILITY("interval"),
    AGE_BANDS("years"),
    DEATH_GRANULARITY("minutes", "grams", "people", "weeks", "years"),
    FINEST_POSTCODE("digits"),
    ROUNDING("counts"),
    LEAD_TIME("days"),
    EXEMPTIONS("outputs"),
    DUTY("outputs"),
    PATIENTS_BEHIND_COUNT("claims", "amount", "prescriptions-oral", "prescriptions-injection", "rehabilitation"),
    STATISTIC_BASE("patients"),
    GROUP_DISCLOSURE("patients"),
    EXTREME_VALUE("patients"),
    DOMINANCE("percent"),
    SURVIVAL_STEP("patients"),
    HANDLING("item"),
    APPLICATION_LIMIT("tables", "dimensions", "copies", "years"),
    DATA_PERIOD("span"),
    PROCEDURE("working-days", "days", "months"),
    FEE("yen");

    /** The kinds of dimension that a region can be crossed with. */
    private static final Set<String> CROSSED =
            Set.of("age", "sex", "disease", "time", "institution", "insurer", "category");

    /** What is known of a death, each with the unit of its groups. */
    private static final Map<String, String> OF_A_DEATH = Map.of(
            "time-of-death",
            "minutes",
            "birth-weight",
            "grams",
            "siblings",
            "people",
            "gestation",
            "weeks",
            "mothers-age",
            "years");

    /** What else an author has to do about an output. */
    private static final Set<String> DUTIES =
            Set.of("approved-form", "self-check", "interim-results", "attribution", "report");

    /** How an item is handled for a provision profile. */
    private static final Pattern PROVISION = Pattern.compile("provision/[^/]+/[^/]+");

    /** What an application may have only so much of, each with the unit of its limit. */
    private static final Map<String, String> LIMITED = Map.of(
            "aggregate-tables",
            "tables",
            "aggregate-dimensions",
            "dimensions",
            "copies",
            "copies",
            "use-years",
            "years",
            "onsite-years",
            "years");

    /** The data that have a first and a last day: by the form in which they are provided, and those of an early epidemic. */
    private static final Set<String> SPANS =
            Set.of("all", "special-extraction", "aggregate-table", "onsite", "early-epidemic");

    /** The forms of data that have a procedure of their own; all others have that of {@code all}. */
    private static final Set<String> PROCEDURES =
            Set.of("all", "special-extraction", "aggregate-table", "sampling", "trial", "annual-panel", "ndb-beta");

    private final Set<String> units;

    CriterionKind(String... units) {
        this.units = Set.of(units);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Set<String> units() {
        return units;
    }

    static Set<String> allUnits() {
        Set<String> all = new TreeSet<>();
        Arrays.stream(values()).forEach(kind -> all.addAll(kind.units));
        return all;
    }

    /** Whether rules find it at this path within a database. */
    boolean belongsAt(String path, String unit) {
        return switch (this) {
            case MINIMUM_COUNT, PATIENTS_BEHIND_COUNT -> path.equals(folder() + "/" + unit);
            case REGION_CROSS -> CROSSED.stream().anyMatch(crossed -> path.equals(folder() + "/" + crossed));
            case DUTY -> DUTIES.stream().anyMatch(duty -> path.equals(folder() + "/" + duty));
            case DEATH_GRANULARITY ->
                OF_A_DEATH.entrySet().stream()
                        .anyMatch(item -> path.equals(folder() + "/" + item.getKey()) && unit.equals(item.getValue()));
            case HANDLING -> PROVISION.matcher(path).matches();
            case APPLICATION_LIMIT ->
                LIMITED.entrySet().stream()
                        .anyMatch(item -> path.equals(folder() + "/" + item.getKey()) && unit.equals(item.getValue()));
            case DATA_PERIOD -> SPANS.stream().anyMatch(span -> path.equals(folder() + "/" + span));
            case PROCEDURE -> PROCEDURES.stream().anyMatch(form -> path.equals(folder() + "/" + form));
            default -> path.equals(folder());
        };
    }

    /** Where it belongs, for people. */
    String placeInWords(String unit) {
        return switch (this) {
            case MINIMUM_COUNT, PATIENTS_BEHIND_COUNT -> folder() + "/" + unit;
            case REGION_CROSS -> folder() + "/(" + String.join("|", new TreeSet<>(CROSSED)) + ")";
            case DUTY -> folder() + "/(" + String.join("|", new TreeSet<>(DUTIES)) + ")";
            case DEATH_GRANULARITY -> folder() + "/(" + String.join("|", new TreeSet<>(OF_A_DEATH.keySet())) + ")";
            case HANDLING -> "provision/(PROFILE)/(ITEM)";
            case APPLICATION_LIMIT -> folder() + "/(" + String.join("|", new TreeSet<>(LIMITED.keySet())) + ")";
            case DATA_PERIOD -> folder() + "/(" + String.join("|", new TreeSet<>(SPANS)) + ")";
            case PROCEDURE -> folder() + "/(" + String.join("|", new TreeSet<>(PROCEDURES)) + ")";
            default -> folder();
        };
    }

    private String folder() {
        return switch (this) {
            case APPLICATION_LIMIT -> "application/limit";
            case DATA_PERIOD -> "application/data-period";
            case PROCEDURE -> "application/procedure";
            case FEE -> "application/fee";
            default -> "publication/" + word();
        };
    }
}
