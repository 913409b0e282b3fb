package org.kanmon.review.usecase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.review.domain.Release;
import org.kanmon.review.domain.Submission;
import org.kanmon.rules.publication.PublicationRules;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.source.LayoutFile;
import org.kanmon.sdc.source.ReleaseFault;
import org.kanmon.sdc.source.SourceTable;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.profile.TableProfile;
import org.kanmon.sdc.tables.requirement.CellThresholds;

/**
 * What the same study published before, read like any other table, with the minimum that applies to each of its cells today.
 *
 * @param company per table the cells that are known to be hidden for the sake of others only
 */
record EarlierTables(List<Table> tables, List<CellThresholds> thresholds, List<BitSet> company) {

    static EarlierTables read(Submission submission, CriteriaInForce criteria, PublicationRules rules)
            throws UnusableInput {
        List<Table> tables = new ArrayList<>();
        List<CellThresholds> thresholds = new ArrayList<>();
        List<BitSet> company = new ArrayList<>();
        for (Release release : submission.releases()) {
            List<Table> ofRelease = read(release, submission, criteria);
            for (Table table : ofRelease) {
                tables.add(table);
                thresholds.add(CellThresholds.of(
                        table,
                        rules.demand(table, TableProfile.of(table), criteria).all()));
                company.add(company(release, table, ofRelease.size() > 1));
            }
        }
        return new EarlierTables(tables, thresholds, company);
    }

    /** Places in a log of several tables are not compared: cells of which nothing is known are protected. */
    private static BitSet company(Release release, Table table, boolean ofSeveral) {
        return release.maskLog().isPresent() && !ofSeveral
                ? ReleasedMarks.company(table, release.maskLog().get())
                : new BitSet();
    }

    /**
     * Hierarchy files are not among the results of a check, so those of the table at hand stand in. Rounded figures are refused: they
     * are not what they seem.
     */
    private static List<Table> read(Release release, Submission submission, CriteriaInForce criteria)
            throws UnusableInput {
        List<Layout> layouts = LayoutFile.readAll(release.name() + "/layout.yaml", release.layout());
        List<SourceTable> sources = SubmittedTable.reader(criteria.regions())
                .read(
                        release.fileName(),
                        release.file(),
                        layouts,
                        name -> Optional.ofNullable(release.hierarchies().get(name))
                                .or(() -> Optional.ofNullable(
                                        submission.hierarchies().get(name))));
        if (sources.stream().anyMatch(source -> source.roundedTo().isPresent())) {
            throw ReleaseFault.OTHER_REMEDY.in(release.name());
        }
        return sources.stream().map(SourceTable::table).toList();
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    int count() {
        return tables.size();
    }

    /** The table at hand and these as one set. */
    TableSet with(Table table) {
        return TableSet.of(table).after(tables);
    }

    /**
     * The cells known to be hidden for the sake of others only, by their numbers in the set.
     *
     * @param published how many tables of the set come before these
     */
    BitSet company(TableSet set, int published) {
        BitSet cells = new BitSet();
        for (int t = 0; t < company.size(); t++) {
            int number = published + t;
            company.get(t).stream().forEach(cell -> cells.set(set.cell(number, cell)));
        }
        return cells;
    }
}
