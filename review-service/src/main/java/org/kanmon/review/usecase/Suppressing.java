package org.kanmon.review.usecase;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.review.domain.Remedy;
import org.kanmon.review.domain.Repair;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.source.MaskedFile;
import org.kanmon.sdc.source.SourceTable;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.cost.RemedyCost;
import org.kanmon.sdc.tables.display.ClassDisplay;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.protect.ProtectionOptions;
import org.kanmon.sdc.tables.protect.Suppression;
import org.kanmon.sdc.tables.protect.TableProtector;
import org.kanmon.sdc.tables.requirement.Differencing;

/** Hides what may not be shown with the company that it needs: under marks, or small counts under their class. */
final class Suppressing {

    /** Enough to come close to the smallest set, and few enough that a researcher does not wait. */
    private static final int IMPROVEMENTS = 1;

    /** Hardly ever reached by tables that people publish: the same file has to give the same answer on a slow machine. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(60);

    /** Of tables with this many cells at most the smallest set of complementary cells is sought, and proven to be so. */
    private static final int PROVEN_UP_TO = 80;

    private static final String CLASSES = "classes";

    private Suppressing() {}

    /**
     * Hides under marks. What hiding leads to, such as a count beside a number of people that is hidden now or a statistic that gives
     * a complementary cell away, is found by reading the masked file like any other, and hidden as well, until nothing is left.
     */
    static Trial marked(RemedyCase one) throws UnusableInput {
        Outsider outsider = one.protection().outsider();
        RemedyCase grown = one;
        Suppression suppression = protect(one, one.publication(one.table(), one.examination()), outsider);
        while (true) {
            byte[] file = one.submitted().masked(suppression.masked().hide(grown.statistics()));
            SourceTable again = one.submitted().readAgain(file);
            Examination left = one.examine(again);
            BitSet still = Hiding.cells(left.findings());
            still.andNot(again.table().hidden());
            if (still.isEmpty()) {
                return proven(one, grown, suppression, file, again, left);
            }
            RemedyCase more = grown.alsoHiding(still);
            if (more.primary().cells().length > grown.primary().cells().length) {
                suppression = protect(more, more.publication(one.table(), one.examination()), outsider);
            }
            grown = more;
        }
    }

    private static Trial proven(
            RemedyCase one,
            RemedyCase grown,
            Suppression suppression,
            byte[] file,
            SourceTable again,
            Examination left) {
        Publication published = grown.publication(again.table(), left);
        try (TableAudit audit = TableAudit.of(
                published.tables(), published.sensitive(), one.protection().outsider())) {
            int exposed = exposed(audit.exposed(one.protection().level()), published, one.protection());
            return trial(one, Remedy.SUPPRESS.word(), suppression, file, again, left, audit, exposed);
        }
    }

    /** What earlier tables give away by themselves is told, but not held against the new one. */
    private static int exposed(List<ExposedCell> exposed, Publication published, Protection protection) {
        return published.tables().earlier().isEmpty() || exposed.isEmpty()
                ? exposed.size()
                : Differencing.of(
                                published.tables(),
                                exposed,
                                published.sensitive(),
                                protection.outsider(),
                                protection.level())
                        .given()
                        .size();
    }

    /** Hides under marks, but shows the classes of small counts. Whoever reads the file knows then what the marks are for. */
    static Trial classed(RemedyCase one) throws UnusableInput {
        Map<Integer, String> classes = ClassDisplay.classes(one.table(), one.primary());
        Suppression suppression =
                protect(one, new Publication(TableSet.of(one.table()), one.primary()), Outsider.INFORMED);
        byte[] file = MaskedFile.write(one.submitted().source(), suppression.masked(), classes);
        Layout layout = one.submitted().layoutWith(classes.values());
        SourceTable again = one.submitted().readAgain(file, layout);
        int exposed = ClassDisplay.exposed(
                        one.table(),
                        again.table(),
                        one.primary(),
                        one.examination().thresholds()::minimum,
                        one.protection().level())
                .size();
        try (TableAudit audit = TableAudit.of(again.table(), one.primary(), Outsider.INFORMED)) {
            return trial(one, CLASSES, suppression, file, again, one.examine(again), audit, exposed)
                    .readBy(layout);
        }
    }

    private static Suppression protect(RemedyCase one, Publication publication, Outsider outsider) {
        return TableProtector.protect(
                publication.tables(),
                publication.sensitive(),
                ProtectionOptions.against(outsider)
                        .with(one.protection().level())
                        .improving(IMPROVEMENTS)
                        .within(TIME_LIMIT)
                        .withoutExactLog()
                        .provenUpTo(PROVEN_UP_TO));
    }

    private static Trial trial(
            RemedyCase one,
            String word,
            Suppression suppression,
            byte[] file,
            SourceTable again,
            Examination left,
            TableAudit audit,
            int exposed) {
        Repair repair = new Repair(
                again.table(),
                Optional.of(file),
                HiddenCells.log(one, again.table(), audit.intervals()),
                word.equals(CLASSES) ? Outsider.INFORMED : one.protection().outsider(),
                one.protection().level(),
                exposed,
                suppression.optimal());
        RemedyCost cost = RemedyCost.ofHiding(one.table(), again.table());
        return Trial.of(one, Remedy.SUPPRESS, word, cost, new Proof(repair, left.findings()));
    }
}
