package org.kanmon.review.cli;

import picocli.CommandLine.Command;

/** {@code kanmon criteria}: what the guidelines say, and on which day. */
@Command(
        name = "criteria",
        description = {"Shows the criteria and checks their files.", "基準を表示し、基準ファイルを検査します。"},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {CriteriaListCommand.class, CriteriaShowCommand.class, CriteriaValidateCommand.class})
final class CriteriaCommand {}
