package org.kanmon.review.usecase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.publication.PublicationPlan;
import org.kanmon.rules.publication.PublicationRules;
import org.kanmon.rules.publication.TablesOfFile;
import org.kanmon.sdc.source.SourceTable;
import org.kanmon.sdc.tables.audit.Certificate;
import org.kanmon.sdc.tables.linked.TableGroups;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.profile.TableProfile;
import org.kanmon.sdc.tables.requirement.CellThresholds;
import org.kanmon.sdc.tables.requirement.PossibleParts;

/**
 * The tables of one file, each examined beside the others.
 *
 * @param groups how they belong together, found from the file as handed in
 * @param cases per table what it is and what was found in it
 * @param findings what was found in the file as a whole
 */
record ManyTables(SubmittedFile file, TableGroups groups, List<RemedyCase> cases, List<Finding> findings) {

    static ManyTables of(
            SubmittedFile file,
            CriteriaInForce criteria,
            PublicationRules rules,
            EarlierTables earlier,
            Optional<PublicationPlan> plan) {
        List<Table> tables = file.read();
        TableGroups groups = TableGroups.of(tables, file.titles(), earlier.tables());
        List<Beside> beside = beside(tables, groups, criteria, rules, earlier);
        List<RemedyCase> cases = new ArrayList<>();
        for (int t = 0; t < tables.size(); t++) {
            SubmittedTable table = file.tables().get(t);
            Examination examination = Examination.of(table.source(), table.assumed(), criteria, rules, beside.get(t));
            cases.add(RemedyCase.of(table, examination, criteria, rules, beside.get(t)));
        }
        ManyTables all = new ManyTables(file, groups, List.copyOf(cases), List.of());
        List<Finding> findings = new ArrayList<>(rules.judgeProcedure(tables.get(0), criteria, plan));
        if (file.isOfSeveral() || !file.plainSheets().isEmpty()) {
            findings.addAll(rules.judge(tables.get(0), all.shape()));
        }
        return new ManyTables(file, groups, all.cases, List.copyOf(findings));
    }

    /** Per table what it is read beside. */
    private static List<Beside> beside(
            List<Table> tables,
            TableGroups groups,
            CriteriaInForce criteria,
            PublicationRules rules,
            EarlierTables earlier) {
        if (tables.size() == 1) {
            return List.of(Beside.only(earlier));
        }
        List<CellThresholds> thresholds = new ArrayList<>();
        for (Table table : tables) {
            thresholds.add(CellThresholds.of(
                    table, rules.demand(table, TableProfile.of(table), criteria).all()));
        }
        return IntStream.range(0, tables.size())
                .mapToObj(t -> new Beside(
                        earlier, t, without(tables, t), without(thresholds, t), Optional.of(groups), Optional.empty()))
                .toList();
    }

    private static <E> List<E> without(List<E> all, int t) {
        List<E> others = new ArrayList<>(all);
        others.remove(t);
        return others;
    }

    /** What the rules on files with several sheets or tables look at. */
    private TablesOfFile shape() {
        List<String> titles = file.titles();
        List<TablesOfFile.Pair> unclear = new ArrayList<>();
        groups.unclear().stream()
                .filter(pair -> hides(pair.first()) || hides(pair.second()))
                .map(pair -> new TablesOfFile.Pair(title(titles, pair.first()), title(titles, pair.second())))
                .forEach(unclear::add);
        for (int t = 0; t < cases.size(); t++) {
            for (int other = 0; other < cases.size(); other++) {
                if (other != t && hides(t) && cases.get(other).hasStatistics()) {
                    unclear.add(new TablesOfFile.Pair(titles.get(t), titles.get(other)));
                }
            }
        }
        unclear.addAll(possibleParts(titles));
        List<String> linked = new ArrayList<>();
        for (int t = 0; t < cases.size(); t++) {
            int[] others = groups.linkedWith(t);
            if (others.length > 0 && others[0] > t) {
                String more = IntStream.of(others).mapToObj(titles::get).collect(Collectors.joining(", "));
                linked.add(titles.get(t) + ", " + more);
            }
        }
        return new TablesOfFile(file.plainSheets(), unclear.stream().distinct().toList(), linked);
    }

    /** Tables that nothing is hidden in, and of which one may be a part of the other that leaves too few. */
    private List<TablesOfFile.Pair> possibleParts(List<String> titles) {
        List<PossibleParts> counts = cases.stream()
                .map(one -> new PossibleParts(one.table(), one.examination().thresholds()))
                .toList();
        List<TablesOfFile.Pair> pairs = new ArrayList<>();
        for (int t = 0; t < cases.size(); t++) {
            int[] linked = groups.linkedWith(t);
            for (int other = t + 1; other < cases.size(); other++) {
                int second = other;
                if (counts.get(t)
                        .differByFew(counts.get(other), IntStream.of(linked).anyMatch(l -> l == second))) {
                    pairs.add(new TablesOfFile.Pair(titles.get(t), titles.get(other)));
                }
            }
        }
        return pairs;
    }

    private static String title(List<String> titles, int table) {
        return table < titles.size() ? titles.get(table) : "--release";
    }

    /** Whether something in a table is hidden, or has to be. */
    private boolean hides(int table) {
        return table >= cases.size()
                || !cases.get(table).isNothingToDo()
                || !cases.get(table).table().hidden().isEmpty();
    }

    /** Whether the file goes back as it is, so that nothing need be hidden in it. */
    boolean isReturned() {
        return cases.stream().anyMatch(one -> one.examination().isReturned());
    }

    /** The same with more to hide. */
    ManyTables alsoHiding(List<BitSet> cells) {
        return new ManyTables(
                file,
                groups,
                IntStream.range(0, cases.size())
                        .mapToObj(t -> cases.get(t).alsoHiding(cells.get(t)))
                        .toList(),
                findings);
    }

    /** How many cells that count something have to be hidden. */
    int primaryCells() {
        return cases.stream().mapToInt(one -> one.primary().cells().length).sum();
    }

    /** What there is to say about the tables of a proposal, each read like any other, beside the others. */
    List<Examination> examine(List<SourceTable> proposal) {
        List<Table> tables = proposal.stream().map(SourceTable::table).toList();
        List<Examination> found = new ArrayList<>();
        for (int t = 0; t < tables.size(); t++) {
            RemedyCase one = cases.get(t);
            Beside was = one.beside();
            Beside now = new Beside(
                    was.earlier(),
                    t,
                    without(tables, t),
                    was.thresholds(),
                    was.groups(),
                    Optional.of(one.examination().thresholds()));
            Certificate figures = Certificate.figuresOf(one.table());
            found.add(Examination.of(proposal.get(t), one.criteria(), one.rules(), now, figures));
        }
        return found;
    }
}
