package org.kanmon.review.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.domain.ProvisionProof;
import org.kanmon.review.report.ProvisionJson;
import org.kanmon.review.report.ProvisionResult;
import org.kanmon.review.report.ProvisionText;
import org.kanmon.review.usecase.Provision;
import org.kanmon.rules.engine.RulesDigest;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.microdata.pseudonym.ApplicationKeys;
import org.kanmon.sdc.source.UnusableInput;
import picocli.CommandLine.Model.CommandSpec;

/** Records and a provision profile in place of a schema: how {@code evaluate} judges them, and how {@code transform} prepares them. */
final class ProvidedRecords {

    private static final int COLUMNS = 100;

    private final MicrodataOptions options;
    private final ProvisionOptions profile;
    private final CommandSpec spec;
    private final long start;

    /** @param start when work on the records began, in nanoseconds of {@link System#nanoTime} */
    ProvidedRecords(MicrodataOptions options, ProvisionOptions profile, CommandSpec spec, long start) {
        this.options = options;
        this.profile = profile;
        this.spec = spec;
        this.start = start;
    }

    /**
     * Tells what the profile finds in the records as they are.
     *
     * @return the exit status
     */
    int judge() throws IOException, UnusableInput, UnusableCriteria {
        Provision provision = profile.read(options.data());
        ProvisionResult result = result(provision, provision.judge(), Optional.empty(), start);
        print(options.isJson() ? json().ofEvaluation(result) : text().ofEvaluation(result));
        return options.isStrict() && result.hasBreaches() ? EvaluateCommand.NOT_SATISFIED : 0;
    }

    /**
     * Makes of the records what the profile wants, and proves it.
     *
     * @param out where the files are written; without it, nothing is kept
     * @return the exit status
     */
    int prepare(KeyOptions keys, Optional<Path> out) throws IOException, UnusableInput, UnusableCriteria {
        Provision provision = profile.read(options.data());
        Optional<ApplicationKeys> key = keys.read();
        try {
            ProvisionFiles files = new ProvisionFiles(provision, provision.judge(), key, options.locale(), start);
            ProvisionResult result =
                    out.isPresent() ? files.write(out.get(), own(), spec.commandLine()) : files.tried();
            List<Path> written = files.written();
            print(options.isJson() ? json().ofTransformation(result) : text().ofTransformation(result, written));
            return 0;
        } finally {
            key.ifPresent(ApplicationKeys::destroy);
        }
    }

    /** All that is told; {@code start} is when work began. */
    static ProvisionResult result(
            Provision provision, List<Finding> findings, Optional<ProvisionProof> proof, long start) {
        return new ProvisionResult(
                provision.file().name(),
                provision.digest(),
                provision.records(),
                provision.criteria().database(),
                provision.profile(),
                provision.criteria().asOf(),
                provision.criteria().digest(),
                RulesDigest.sha256(),
                provision.handled(),
                findings,
                proof,
                (System.nanoTime() - start) / 1e9);
    }

    private List<Path> own() {
        List<Path> own = new ArrayList<>(List.of(options.data()));
        profile.columns().ifPresent(own::add);
        return own;
    }

    private ProvisionJson json() {
        return new ProvisionJson(options.locale());
    }

    private ProvisionText text() {
        return new ProvisionText(options.locale(), COLUMNS, System.console() != null);
    }

    private void print(String text) {
        PrintWriter answer = spec.commandLine().getOut();
        answer.print(text);
        answer.flush();
    }
}
