package org.kanmon.review.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.report.EvaluationJson;
import org.kanmon.review.report.EvaluationResult;
import org.kanmon.review.report.MicrodataText;
import org.kanmon.review.report.ProposalJson;
import org.kanmon.review.report.ProposalYaml;
import org.kanmon.sdc.microdata.evaluate.DistinguishingColumns;
import org.kanmon.sdc.microdata.evaluate.Evaluation;
import org.kanmon.sdc.microdata.evaluate.SuppressedCells;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.roles.RoleProposal;
import org.kanmon.sdc.microdata.roles.RoleProposals;
import org.kanmon.sdc.microdata.schema.Role;
import org.kanmon.sdc.microdata.source.FileColumns;
import org.kanmon.sdc.microdata.source.RecordFile;
import org.kanmon.sdc.microdata.source.Records;
import org.kanmon.sdc.source.UnusableInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kanmon evaluate}: what records are like as they are. */
@Command(
        name = "evaluate",
        description = {
            "Measures records (microdata) as they are: classes, risks, and whether privacy models hold and where they fail.",
            "個票データの同値類、リスク、プライバシーモデルを満たすかどうかを測定します。"
        },
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    /** The models do not hold. */
    static final int NOT_SATISFIED = 3;

    private static final int COLUMNS = 100;

    @Spec
    private CommandSpec spec;

    @Mixin
    private MicrodataOptions options;

    @Mixin
    private ProvisionOptions provision;

    @Option(
            names = "--propose",
            description = {
                "propose what each column is, as a schema to be corrected and confirmed by a person; done where no --schema is given",
                "列の役割の案をスキーマの形で示します（--schema がないときも同じ）。人が確認・修正してください"
            })
    private boolean propose;

    @Override
    public Integer call() throws IOException, UnusableInput, UnusableCriteria {
        if (!options.isNative()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--engine names what searches (transform); records are always measured by Kanmon itself, leave it out"
                            + " / 測定は常に Kanmon 自身が行います。--engine を外してください");
        }
        long start = System.nanoTime();
        if (provision.isAsked(options.hasSchema() || propose)) {
            return new ProvidedRecords(options, provision, spec, start).judge();
        }
        if (propose || !options.hasSchema()) {
            return propose();
        }
        Records records;
        Evaluation evaluation;
        try (RecordsProgress progress = options.progress(spec.commandLine().getErr())) {
            progress.begin(RecordsProgress.Phase.READING);
            records = options.read();
            evaluation = Evaluation.of(records.data(), records.models());
        }
        List<Attribute> quasiIdentifiers = records.data().quasiIdentifiers().stream()
                .map(QuasiIdentifier::attribute)
                .toList();
        EvaluationResult result = new EvaluationResult(
                records,
                evaluation,
                MicrodataOptions.risk(records, evaluation.sizes()),
                DistinguishingColumns.of(quasiIdentifiers),
                SuppressedCells.of(quasiIdentifiers, records.schema().riskThreshold()),
                (System.nanoTime() - start) / 1e9);
        PrintWriter answer = spec.commandLine().getOut();
        answer.print(
                options.isJson()
                        ? EvaluationJson.of(result)
                        : new MicrodataText(options.locale(), COLUMNS, System.console() != null).of(result));
        answer.flush();
        return options.isStrict() && !evaluation.holds() ? NOT_SATISFIED : 0;
    }

    /** Nothing is decided by it: a person corrects and confirms what is proposed. */
    private int propose() throws IOException, UnusableInput {
        RecordFile file =
                RecordFile.of(options.data(), options.data().getFileName().toString(), Optional.empty());
        List<Attribute> columns = List.copyOf(FileColumns.readAll(file).values());
        List<RoleProposal> proposals = new RoleProposals().propose(columns);
        PrintWriter answer = spec.commandLine().getOut();
        answer.print(options.isJson() ? json(columns, proposals) : new ProposalYaml(options.locale()).of(proposals));
        answer.flush();
        return 0;
    }

    private String json(List<Attribute> columns, List<RoleProposal> proposals) {
        List<Attribute> distinguishing = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            if (proposals.get(column).role() == Role.QUASI_IDENTIFIER) {
                distinguishing.add(columns.get(column));
            }
        }
        return ProposalJson.of(proposals, DistinguishingColumns.of(distinguishing), options.locale());
    }
}
