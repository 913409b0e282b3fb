package org.kanmon.rules.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kanmon.criteria.Answer;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.rules.engine.RuleSet;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.profile.TableProfile;

/** The publication rules: what they demand of a table, and what they find in what was measured. */
public final class PublicationRules {

    private static final String REMEDY = "publication/remedy/";
    private static final Set<String> ASKED_FOR = Set.of("round", "classes");

    private final RuleSet demand = RuleSet.of("org.kanmon.rules.publication.demand");
    private final RuleSet judge = RuleSet.of("org.kanmon.rules.publication.judge");

    /** What the criteria demand of a table of this shape. No figure is looked at. */
    public Requirements demand(Table table, TableProfile profile, CriteriaInForce criteria) {
        return demand(table, profile, criteria, 0);
    }

    /**
     * The same of a table that is to be published after others of its study.
     *
     * @param releases how many there are, 0 or more
     */
    public Requirements demand(Table table, TableProfile profile, CriteriaInForce criteria, int releases) {
        List<Object> facts = new ArrayList<>(PublicationFacts.of(table, profile, criteria));
        if (releases > 0) {
            facts.add(new EarlierReleases(releases));
        }
        Requirements requirements = new Requirements();
        demand.run(facts, "requirements", requirements);
        return requirements;
    }

    /**
     * What follows from the shape of the table and from what was measured.
     */
    public List<Finding> judge(Table table, TableProfile profile, CriteriaInForce criteria, Measured measured) {
        List<Object> facts = new ArrayList<>(PublicationFacts.of(table, profile, criteria));
        int listed = Math.min(FurtherImbalances.LISTED, measured.imbalances().size());
        facts.addAll(measured.imbalances().subList(0, listed));
        if (measured.imbalances().size() > listed) {
            facts.add(new FurtherImbalances(measured.imbalances().size() - listed));
        }
        if (measured.contradiction().length > 0) {
            facts.add(new Contradiction(measured.contradiction()));
        }
        measured.unreadFigures().forEach(name -> facts.add(new UnreadFigures(name)));
        measured.unexplained().forEach(name -> facts.add(new UnexplainedStatistic(name)));
        if (!measured.told().isEmpty()) {
            facts.add(ToldCount.of(measured.told()));
        }
        facts.addAll(measured.assumed());
        facts.addAll(measured.traits());
        measured.breaches().forEach(breach -> facts.add(PublicationFacts.judged(breach, table, criteria)));
        facts.addAll(PublicationFacts.differences(measured.differences(), table, criteria));
        Findings findings = new Findings(table);
        judge.run(facts, "findings", findings);
        return findings.all();
    }

    /**
     * What follows from there being several sheets or tables in a file.
     *
     * @param any one of the tables
     */
    public List<Finding> judge(Table any, TablesOfFile file) {
        List<Object> facts = new ArrayList<>();
        file.plainSheets().forEach(name -> facts.add(new PlainSheet(name)));
        file.unclear().forEach(pair -> facts.add(new UnclearTables(pair.first(), pair.second())));
        file.linked().forEach(titles -> facts.add(new LinkedTables(titles)));
        Findings findings = new Findings(any);
        judge.run(facts, "findings", findings);
        return findings.all();
    }

    /**
     * What follows from when and how an output is to be published, and what else its author has to do.
     *
     * @param any one of its tables
     * @param plan empty if nobody says when it is to be published
     */
    public List<Finding> judgeProcedure(Table any, CriteriaInForce criteria, Optional<PublicationPlan> plan) {
        List<Object> facts = new ArrayList<>(PublicationFacts.procedure(criteria));
        plan.ifPresent(facts::add);
        Findings findings = new Findings(any);
        judge.run(facts, "findings", findings);
        return findings.all();
    }

    /**
     * What follows from the way in which figures are to be changed.
     *
     * @param remedy {@code suppress}, {@code regroup}, {@code round}, or {@code classes} where the class of a hidden count is shown
     */
    public List<Finding> judgeRemedy(Table table, CriteriaInForce criteria, String remedy) {
        List<Object> facts = new ArrayList<>();
        Answer answer = criteria.answer(REMEDY + remedy);
        if (ASKED_FOR.contains(remedy) && !(answer instanceof Answer.Criterion)) {
            facts.add(new UnansweredRemedy(answer.path(), remedy));
        }
        Findings findings = new Findings(table);
        judge.run(facts, "findings", findings);
        return findings.all();
    }
}
