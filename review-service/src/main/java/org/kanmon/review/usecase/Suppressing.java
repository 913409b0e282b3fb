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
import org.kanmon.sdc.tables.audit.Audited;
import org.kanmon.sdc.tables.audit.Certificate;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.cost.HidingLoss;
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

    /** Hardly ever reached by tables that small: the same file has to give the same answer on a slow machine. */
    private static final Duration PROOF_LIMIT = Duration.ofSeconds(60);

    /** Never reached unless something is wrong: the search ends by the work that it has done. */
    private static final Duration TIME_LIMIT = Duration.ofMinutes(30);

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
        Publication before = one.publication(one.table(), one.examination());
        Suppression suppression = protect(one, before, outsider);
        while (true) {
            byte[] file = MaskedFile.write(
                    one.submitted().source(),
                    suppression.masked().hide(grown.statistics()),
                    one.submitted().source().mark());
            SourceTable again = one.submitted().readAgain(file);
            Examination left = one.examine(again, suppression.certificate());
            BitSet still = Hiding.cells(left.findings());
            still.andNot(again.table().hidden());
            if (still.isEmpty()) {
                return proven(one, before, grown.publication(again.table(), left), suppression, file, again, left);
            }
            RemedyCase more = grown.alsoHiding(still);
            if (more.primary().cells().length > grown.primary().cells().length) {
                before = more.publication(one.table(), one.examination());
                suppression = protect(more, before, outsider);
            }
            grown = more;
        }
    }

    private static Trial proven(
            RemedyCase one,
            Publication before,
            Publication published,
            Suppression suppression,
            byte[] file,
            SourceTable again,
            Examination left) {
        Outsider outsider = one.protection().outsider();
        try (TableAudit audit =
                TableAudit.of(published.tables(), published.sensitive(), outsider, suppression.certificate())) {
            Audited audited = audit.audited(one.protection().level(), () -> false);
            List<ExposedCell> exposed = exposed(audited.exposed(), published, one.protection());
            Repair repair = new Repair(
                    again.table(),
                    Optional.of(file),
                    HiddenCells.log(one, again.table(), audited.intervals()),
                    outsider,
                    one.protection().level(),
                    exposed.size(),
                    suppression.optimal(),
                    audit.explainFirst(exposed));
            return trial(one, Remedy.SUPPRESS.word(), loss(before, outsider, audited), repair, left);
        }
    }

    /** What earlier tables give away by themselves is told, but not held against the new one. */
    static List<ExposedCell> exposed(List<ExposedCell> exposed, Publication published, Protection protection) {
        return published.tables().earlier().isEmpty() || exposed.isEmpty()
                ? exposed
                : Differencing.of(
                                published.tables(),
                                exposed,
                                published.sensitive(),
                                protection.outsider(),
                                protection.level())
                        .given();
    }

    /** Hides under marks, but shows the classes of small counts. Whoever reads the file knows then what the marks are for. */
    static Trial classed(RemedyCase one) throws UnusableInput {
        Map<Integer, String> classes = ClassDisplay.classes(one.table(), one.primary());
        Publication before = new Publication(TableSet.of(one.table()), one.primary());
        Suppression suppression = protect(one, before, Outsider.INFORMED);
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
        Certificate certificate = suppression.certificate();
        try (TableAudit audit = TableAudit.of(again.table(), one.primary(), Outsider.INFORMED, certificate)) {
            Audited audited = audit.audited(one.protection().level(), () -> false);
            Repair repair = new Repair(
                    again.table(),
                    Optional.of(file),
                    HiddenCells.log(one, again.table(), audited.intervals()),
                    Outsider.INFORMED,
                    one.protection().level(),
                    exposed,
                    suppression.optimal());
            double loss = loss(before, Outsider.INFORMED, audited);
            return trial(one, CLASSES, loss, repair, one.examine(again, certificate))
                    .readBy(layout);
        }
    }

    private static Suppression protect(RemedyCase one, Publication publication, Outsider outsider) {
        return protect(publication, outsider, one.protection().level());
    }

    static Suppression protect(Publication publication, Outsider outsider, Level level) {
        return TableProtector.protect(
                publication.tables(),
                publication.sensitive(),
                ProtectionOptions.against(outsider)
                        .with(level)
                        .improving(IMPROVEMENTS)
                        .within(PROOF_LIMIT)
                        .searchingFor(TIME_LIMIT)
                        .withoutExactLog()
                        .provenUpTo(PROVEN_UP_TO));
    }

    static double loss(Publication before, Outsider outsider, Audited audited) {
        return HidingLoss.of(before.tables(), before.sensitive(), outsider, audited.intervals());
    }

    private static Trial trial(RemedyCase one, String word, double loss, Repair repair, Examination left) {
        RemedyCost cost = RemedyCost.ofHiding(one.table(), repair.table(), loss);
        return Trial.of(one, Remedy.SUPPRESS, word, cost, new Proof(repair, left.findings()));
    }
}
