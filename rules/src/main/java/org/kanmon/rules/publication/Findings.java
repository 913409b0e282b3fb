package org.kanmon.rules.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.Basis;
import org.kanmon.criteria.Consequence;
import org.kanmon.criteria.CriterionValue;
import org.kanmon.criteria.Status;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.RuleName;
import org.kanmon.rules.finding.Severity;
import org.kanmon.sdc.tables.audit.Explanation;
import org.kanmon.sdc.tables.model.Imbalance;
import org.kanmon.sdc.tables.model.Table;

/** What the rules find about one table. The rules add to it, one statement each. */
public final class Findings {

    private static final int[] WHOLE_OUTPUT = {};

    private final List<Finding> findings = new ArrayList<>();
    private final SumInWords sums;

    Findings(Table table) {
        this.sums = new SumInWords(table);
    }

    /** A breach, as grave as its criterion says. */
    public void breach(String rule, String topic, JudgedBreach breach) {
        breach(rule, topic, breach, severityOf(breach.criterion()));
    }

    /** A breach of a criterion that nobody has compared with a published text: a person must look. */
    public void unverifiedBreach(String rule, String topic, JudgedBreach breach) {
        breach(rule, topic, breach, Severity.REVIEW);
    }

    /** Groups finer than allowed, or other ones: as grave as the criterion says. */
    public void groups(String rule, String topic, JudgedBreach breach) {
        groups(rule, topic, breach, severityOf(breach.criterion()));
    }

    /** Groups of which a person has to say whether they may be shown. */
    public void groupsForAPerson(String rule, String topic, JudgedBreach breach) {
        groups(rule, topic, breach, Severity.REVIEW);
    }

    private void groups(String rule, String topic, JudgedBreach breach, Severity severity) {
        Map<String, String> facts =
                new LinkedHashMap<>(breach.breach().requirement().parameters());
        int dimension = breach.breach().requirement().where().dimension().orElseThrow();
        facts.put("groups", sums.categories(breach.breach().cells(), dimension));
        cited(rule, topic, severity, breach.criterion(), breach.breach().cells(), facts);
    }

    /** Labels that should be groups of a quantity, and are none that anybody can read. */
    public void unreadGroups(String rule, String topic, UnreadGroups unread) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("column", unread.name());
        facts.put("labels", unread.labels());
        facts.put("count", Integer.toString(unread.count()));
        cited(rule, topic, Severity.REVIEW, unread.criterion(), unread.cells(), facts);
    }

    /** Ages of whose groups the criteria do not speak. */
    public void unlimitedGroups(String rule, String topic, UnlimitedGroups groups) {
        uncited(rule, topic, Severity.INFO, groups.path(), WHOLE_OUTPUT, Map.of("column", groups.about()));
    }

    /** Ages whose groups are limited by a criterion that nobody has verified. */
    public void unconfirmedGroups(String rule, String topic, UnconfirmedGroups groups) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("column", groups.about());
        cited(rule, topic, Severity.INFO, groups.criterion(), WHOLE_OUTPUT, facts);
    }

    /** Postcodes finer than allowed. */
    public void postcodes(String rule, String topic, Postcodes postcodes) {
        postcodes(rule, topic, postcodes, severityOf(postcodes.criterion()));
    }

    /** Postcodes of which a person has to find out how many people live there. */
    public void postcodesForAPerson(String rule, String topic, Postcodes postcodes) {
        postcodes(rule, topic, postcodes, Severity.REVIEW);
    }

    private void postcodes(String rule, String topic, Postcodes postcodes, Severity severity) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("column", postcodes.name());
        facts.put("codes", postcodes.codes());
        facts.put("count", Integer.toString(postcodes.count()));
        facts.put("digits", Long.toString(postcodes.digits()));
        facts.put("people", Long.toString(postcodes.peopleAbove()));
        cited(rule, topic, severity, postcodes.criterion(), postcodes.cells(), facts);
    }

    /** How long before its publication an output is handed in. */
    public void leadTime(String rule, String topic, InForce.LeadTime lead) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("days", Long.toString(lead.days()));
        facts.put("linked", Long.toString(lead.linkedDays().orElse(lead.days())));
        cited(rule, topic, Severity.INFO, lead.criterion(), WHOLE_OUTPUT, facts);
    }

    /** A level of region finer than allowed. */
    public void finerRegion(String rule, String topic, RegionLevel level, InForce.FinestRegion finest) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("column", level.name());
        facts.put("level", level.level());
        facts.put("finest", finest.level());
        cited(rule, topic, severityOf(finest.criterion()), finest.criterion(), WHOLE_OUTPUT, facts);
    }

    /** A dimension crossed with a level of region that it may not be crossed with. */
    public void crossing(
            String rule, String topic, RegionLevel level, OtherDimension dimension, InForce.Crossing crossing) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("column", level.name());
        facts.put("level", level.level());
        facts.put("crossed", dimension.name());
        cited(rule, topic, severityOf(crossing.criterion()), crossing.criterion(), WHOLE_OUTPUT, facts);
    }

    /** The criteria do not answer what the table makes one ask. */
    public void unanswered(String rule, String topic, Unanswered question) {
        uncited(rule, topic, Severity.REVIEW, question.path(), WHOLE_OUTPUT, Map.of("column", question.about()));
    }

    /** The criteria do not say whether figures may be changed in this way. */
    public void unansweredRemedy(String rule, String topic, UnansweredRemedy remedy) {
        uncited(rule, topic, Severity.REVIEW, remedy.path(), WHOLE_OUTPUT, Map.of("remedy", remedy.remedy()));
    }

    /** The criteria answer what the table makes one ask, but nobody has verified the answer. */
    public void unverified(String rule, String topic, UnverifiedCriterion question) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("column", question.about());
        cited(rule, topic, Severity.REVIEW, question.criterion(), WHOLE_OUTPUT, facts);
    }

    /** A column that is not measured, because it does not hold counts. */
    public void derived(String rule, String topic, DerivedMeasure measure) {
        Map<String, String> facts = Map.of("column", measure.name(), "unit", measure.unitWord());
        uncited(rule, topic, Severity.REVIEW, "", WHOLE_OUTPUT, facts);
    }

    /** A column whose figures nobody can tell the base of. */
    public void unexplained(String rule, String topic, UnexplainedStatistic statistic) {
        uncited(rule, topic, Severity.REVIEW, "", WHOLE_OUTPUT, Map.of("column", statistic.name()));
    }

    /** Figures that nobody has looked into. */
    public void unreadFigures(String rule, String topic, UnreadFigures column) {
        uncited(rule, topic, Severity.REVIEW, "", WHOLE_OUTPUT, Map.of("column", column.name()));
    }

    /** Texts that a spreadsheet program takes for formulas. */
    public void formulaLike(String rule, String topic, FormulaLikeTexts texts) {
        Map<String, String> facts = Map.of("fields", texts.fields(), "count", Integer.toString(texts.count()));
        uncited(rule, topic, Severity.INFO, "", WHOLE_OUTPUT, facts);
    }

    /** Formulas whose stored results are not what they come to. */
    public void stale(String rule, String topic, StaleFormulas formulas) {
        Map<String, String> facts = Map.of("fields", formulas.fields(), "count", Integer.toString(formulas.count()));
        uncited(rule, topic, Severity.REVIEW, "", WHOLE_OUTPUT, facts);
    }

    /** Counts of people that texts tell, and nobody has looked into. */
    public void told(String rule, String topic, ToldCount told) {
        Map<String, String> facts = Map.of("texts", told.texts(), "count", Integer.toString(told.count()));
        uncited(rule, topic, Severity.REVIEW, "", WHOLE_OUTPUT, facts);
    }

    /** A sheet in which nothing is counted. */
    public void plainSheet(String rule, String topic, PlainSheet sheet) {
        uncited(rule, topic, Severity.INFO, "", WHOLE_OUTPUT, Map.of("sheet", sheet.name()));
    }

    /** Tables of which nobody can tell what they give away together. */
    public void unclearTables(String rule, String topic, UnclearTables tables) {
        Map<String, String> facts = Map.of("first", tables.first(), "second", tables.second());
        uncited(rule, topic, Severity.REVIEW, "", WHOLE_OUTPUT, facts);
    }

    /** Tables that were protected together. */
    public void linkedTables(String rule, String topic, LinkedTables tables) {
        uncited(rule, topic, Severity.INFO, "", WHOLE_OUTPUT, Map.of("tables", tables.titles()));
    }

    /** What was assumed of a file without a layout, where the file itself speaks for it. */
    public void assumed(String rule, String topic, Assumed assumed) {
        uncited(rule, topic, Severity.INFO, "", WHOLE_OUTPUT, facts(assumed));
    }

    /** What was guessed of a file without a layout: another reading could be the right one. */
    public void guessed(String rule, String topic, Assumed assumed) {
        uncited(rule, topic, Severity.REVIEW, "", WHOLE_OUTPUT, facts(assumed));
    }

    private static Map<String, String> facts(Assumed assumed) {
        return Map.of(
                "about",
                assumed.about(),
                "setting",
                assumed.setting(),
                "reason",
                assumed.reason(),
                "evidence",
                assumed.evidence(),
                "sure",
                assumed.sure());
    }

    /** A category that may be a total, whose equations were not looked at. */
    public void undeclaredTotal(String rule, String topic, UndeclaredTotal total) {
        Map<String, String> facts = Map.of("column", total.name(), "category", total.category());
        uncited(rule, topic, Severity.REVIEW, "", WHOLE_OUTPUT, facts);
    }

    /** A total that its parts do not add up to. */
    public void imbalance(String rule, String topic, Imbalance imbalance) {
        int[] cells = Arrays.copyOf(imbalance.parts(), imbalance.parts().length + 1);
        cells[cells.length - 1] = imbalance.total();
        Arrays.sort(cells);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("total", sums.total(imbalance));
        facts.put("parts", sums.parts(imbalance));
        facts.put("difference", Long.toString(imbalance.difference()));
        uncited(rule, topic, Severity.RETURN, "", cells, facts);
    }

    /** Totals that do not add up, beyond those that are told one by one. */
    public void furtherImbalances(String rule, String topic, FurtherImbalances further) {
        Map<String, String> facts = Map.of("count", Integer.toString(further.count()));
        uncited(rule, topic, Severity.RETURN, "", WHOLE_OUTPUT, facts);
    }

    /** Sums that no figures behind the marks can make true. */
    public void contradiction(String rule, String topic, Contradiction contradiction) {
        uncited(rule, topic, Severity.RETURN, "", contradiction.cells(), Map.of());
    }

    /** A column that may be a total, whose equations were not looked at. */
    public void totalColumn(String rule, String topic, TotalColumn column) {
        uncited(rule, topic, Severity.REVIEW, "", WHOLE_OUTPUT, Map.of("column", column.name()));
    }

    /** Categories that share people, whose equations were not looked at. */
    public void overlap(String rule, String topic, OverlappingCategories overlap) {
        Map<String, String> facts =
                Map.of("column", overlap.name(), "first", overlap.first(), "second", overlap.second());
        uncited(rule, topic, Severity.REVIEW, "", WHOLE_OUTPUT, facts);
    }

    /**
     * Figures of earlier releases, or of groups that nobody prints, that this table helps to compute: as grave as the criterion
     * says. No cell of the table has to be hidden for its own sake, so the finding names none.
     */
    public void givenElsewhere(String rule, String topic, GivenElsewhere given) {
        givenElsewhere(rule, topic, given, severityOf(given.criterion()));
    }

    /** The same where earlier releases need no help: nothing that this table does changes it. */
    public void givenBefore(String rule, String topic, GivenElsewhere given) {
        givenElsewhere(rule, topic, given, Severity.INFO);
    }

    private void givenElsewhere(String rule, String topic, GivenElsewhere given, Severity severity) {
        Map<String, String> facts =
                new LinkedHashMap<>(given.elsewhere().requirement().parameters());
        facts.put("count", Integer.toString(given.elsewhere().cells().size()));
        facts.put("cells", sums.keys(given.elsewhere().cells()));
        facts.put("by", sums.cells(given.elsewhere().by()));
        cited(rule, topic, severity, given.criterion(), WHOLE_OUTPUT, facts);
    }

    /** Categories that cannot be compared with those of earlier releases, so that not every sum across them is known. */
    public void unrelated(String rule, String topic, UnrelatedCategories categories) {
        uncited(rule, topic, Severity.REVIEW, "", WHOLE_OUTPUT, Map.of("column", categories.name()));
    }

    /** Figures that contradict earlier releases, so that nobody knows what subtraction gives. */
    public void releaseConflict(String rule, String topic, ReleaseConflict conflict) {
        uncited(rule, topic, Severity.REVIEW, "", conflict.cells(), Map.of());
    }

    /** Region codes that no list has. */
    public void unknownRegions(String rule, String topic, UnknownRegions unknown) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("column", unknown.name());
        facts.put("codes", unknown.codes());
        facts.put("count", Integer.toString(unknown.count()));
        uncited(rule, topic, Severity.RETURN, "", unknown.cells(), facts);
    }

    /** Names that several regions have. */
    public void ambiguousRegions(String rule, String topic, AmbiguousRegions ambiguous) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("column", ambiguous.name());
        facts.put("labels", ambiguous.labels());
        facts.put("count", Integer.toString(ambiguous.count()));
        uncited(rule, topic, Severity.RETURN, "", ambiguous.cells(), facts);
    }

    /** Region codes with a slip of the pen in them. */
    public void wrongCheckDigits(String rule, String topic, WrongCheckDigits wrong) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("column", wrong.name());
        facts.put("codes", wrong.codes());
        facts.put("count", Integer.toString(wrong.count()));
        uncited(rule, topic, Severity.RETURN, "", wrong.cells(), facts);
    }

    /** Municipalities that are gone, and whose band is not known. */
    public void formerMunicipalities(String rule, String topic, FormerMunicipalities former) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("column", former.name());
        facts.put("codes", former.codes());
        facts.put("count", Integer.toString(former.count()));
        cited(rule, topic, Severity.REVIEW, former.criterion(), former.cells(), facts);
    }

    /** Municipalities whose band is not known. */
    public void unknownPopulations(String rule, String topic, UnknownPopulations unknown) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("column", unknown.name());
        facts.put("codes", unknown.codes());
        facts.put("count", Integer.toString(unknown.count()));
        cited(rule, topic, Severity.REVIEW, unknown.criterion(), unknown.cells(), facts);
    }

    /** All findings, gravest first, then by rule, criterion and place, whatever the order in which rules fired. */
    public List<Finding> all() {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity, Comparator.reverseOrder())
                        .thenComparing(Finding::rule)
                        .thenComparing(Finding::criterion)
                        .thenComparing(Finding::cells, Arrays::compare)
                        .thenComparing(finding -> finding.sortedFacts().toString()))
                .toList();
    }

    /** Cells that fail a requirement in a way that only a person can mend. */
    public void breachForAPerson(String rule, String topic, JudgedBreach breach) {
        breach(rule, topic, breach, Severity.REVIEW);
    }

    private void breach(String rule, String topic, JudgedBreach breach, Severity severity) {
        Map<String, String> facts =
                new LinkedHashMap<>(breach.breach().requirement().parameters());
        facts.put("unit", breach.unitWord());
        cited(
                rule,
                topic,
                severity,
                breach.criterion(),
                breach.breach().cells(),
                facts,
                breach.breach().explanations());
    }

    private void cited(
            String rule, String topic, Severity severity, Criterion criterion, int[] cells, Map<String, String> facts) {
        cited(rule, topic, severity, criterion, cells, facts, List.of());
    }

    private void cited(
            String rule,
            String topic,
            Severity severity,
            Criterion criterion,
            int[] cells,
            Map<String, String> facts,
            List<Explanation> explanations) {
        facts.put("since", criterion.since().toString());
        findings.add(new Finding(
                RuleName.id(rule),
                topic,
                severity,
                criterion.basis(),
                criterion.path(),
                Optional.of(new Finding.Source(criterion.citation(), criterion.status())),
                cells,
                facts,
                explanations));
    }

    private void uncited(
            String rule, String topic, Severity severity, String path, int[] cells, Map<String, String> facts) {
        findings.add(new Finding(
                RuleName.id(rule), topic, severity, Basis.GOOD_PRACTICE, path, Optional.empty(), cells, facts));
    }

    /** As the criterion demands; but what nobody has verified prompts a person and never decides. */
    private static Severity severityOf(Criterion criterion) {
        if (criterion.status() == Status.UNVERIFIED) {
            return Severity.REVIEW;
        }
        CriterionValue value = criterion.value();
        Consequence consequence = Consequence.MASK;
        if (value instanceof CriterionValue.MinimumCount minimum) {
            consequence = minimum.consequence();
        } else if (value instanceof CriterionValue.FinestRegion finest) {
            consequence = finest.consequence();
        } else if (value instanceof CriterionValue.RegionCross cross) {
            consequence = cross.consequence();
        } else if (value instanceof CriterionValue.Recoverability recoverability) {
            consequence = recoverability.consequence();
        } else if (value instanceof CriterionValue.Safeguard safeguard) {
            consequence = safeguard.consequence();
        } else if (value instanceof CriterionValue.Dominance dominance) {
            consequence = dominance.consequence();
        } else if (value instanceof CriterionValue.FinestGroups groups) {
            consequence = groups.consequence();
        } else if (value instanceof CriterionValue.FinestPostcode postcode) {
            consequence = postcode.consequence();
        } else if (value instanceof CriterionValue.Rounding rounding) {
            consequence = rounding.consequence();
        }
        return Severity.valueOf(consequence.name());
    }
}
