package org.kanmon.review.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.domain.CriteriaListing;
import org.kanmon.review.report.CriteriaJson;
import org.kanmon.review.report.CriteriaText;
import org.kanmon.review.usecase.ListCriteria;
import org.kanmon.rules.screening.table.DecisionTables;
import org.kanmon.rules.screening.table.DecisionTables.Unverified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kanmon criteria list}: what is in force on a day. */
@Command(
        name = "list",
        description = {"Lists what the criteria say on a date.", "ある日に適用される基準を一覧します。"},
        mixinStandardHelpOptions = true)
final class CriteriaListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--database", paramLabel = "ID", description = "only this database (default: all)")
    private Optional<String> database;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", description = "the date (default: today in Tokyo)")
    private Optional<LocalDate> asOf;

    @Option(
            names = "--unverified",
            description = "only values and rows of decision tables that nobody has compared with a text")
    private boolean unverified;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws UnusableCriteria {
        LocalDate date = asOf.orElseGet(() -> LocalDate.now(ZoneId.of("Asia/Tokyo")));
        List<CriteriaListing> listings = new ListCriteria(CriteriaCatalog.bundled()).list(database, date, unverified);
        PrintWriter answer = spec.commandLine().getOut();
        answer.print(unverified ? unverified(date, listings) : listed(date, listings));
        answer.flush();
        return 0;
    }

    private String listed(LocalDate date, List<CriteriaListing> listings) {
        return output.isJson()
                ? new CriteriaJson().list(date, listings)
                : new CriteriaText(output.locale()).list(listings);
    }

    /** The rows of decision tables speak of several databases, so they come after all criteria. */
    private String unverified(LocalDate date, List<CriteriaListing> listings) throws UnusableCriteria {
        List<Unverified> rows =
                DecisionTables.shipped(CriteriaCatalog.bundled()).unverified(date);
        CriteriaText text = new CriteriaText(output.locale());
        return output.isJson() ? new CriteriaJson().list(date, listings, rows) : text.list(listings) + text.rows(rows);
    }
}
