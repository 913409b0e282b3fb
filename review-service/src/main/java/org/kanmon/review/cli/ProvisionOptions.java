package org.kanmon.review.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.usecase.Provision;
import org.kanmon.review.usecase.ProvisionWish;
import org.kanmon.sdc.source.UnusableInput;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A provision profile of the criteria in place of a schema. */
final class ProvisionOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--database",
            paramLabel = "ID",
            description = {
                "with --profile, instead of --schema: whose records they are, for example ndb",
                "--profile とともに --schema の代わりに使う、データベースの名前"
            })
    private Optional<String> database;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = {
                "the provision profile, for example ndb-beta; ./kanmon criteria list --database ID shows them below provision/",
                "提供プロファイルの名前（例: ndb-beta）"
            })
    private Optional<String> profile;

    @Option(
            names = "--columns",
            paramLabel = "COLUMNS.yaml",
            description = {
                "what columns are about where their headers do not tell (columns: {HEADER: ITEM}), and which ones the review of the"
                        + " application has granted as they are (granted: [HEADER])",
                "見出しから分からない列の項目（columns）と、審査で認められた列（granted）"
            })
    private Optional<Path> columns;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = DateArgument.class,
            description = "the date whose criteria count (default: today)")
    private Optional<LocalDate> asOf;

    /**
     * Whether a profile is asked for.
     *
     * @param otherwise whether something else is, such as a schema
     */
    boolean isAsked(boolean otherwise) {
        boolean any = database.isPresent() || profile.isPresent() || columns.isPresent() || asOf.isPresent();
        boolean whole = database.isPresent() && profile.isPresent();
        if (any && (otherwise || !whole)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "name either --schema, or both --database and --profile (and with these, if needed, --columns and --as-of)"
                            + " / --schema か、--database と --profile の両方のどちらかを指定してください");
        }
        return any;
    }

    /** The profile as it counts for some records. */
    Provision read(Path data) throws IOException, UnusableInput, UnusableCriteria {
        ProvisionWish wish = new ProvisionWish(
                database.orElseThrow(), profile.orElseThrow(), asOf.orElseGet(LocalDate::now), columns);
        return Provision.of(CriteriaCatalog.bundled(), wish, data);
    }

    /** The file about the columns, if there is one. */
    Optional<Path> columns() {
        return columns;
    }
}
