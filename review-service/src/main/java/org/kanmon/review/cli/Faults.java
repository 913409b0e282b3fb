package org.kanmon.review.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.intake.UnusableApplication;
import org.kanmon.sdc.source.ProblemMessages;
import org.kanmon.sdc.source.UnusableInput;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * What a command does when it fails: input, criteria and files that cannot be used are its user's to mend (2), anything else is a
 * fault of Kanmon's own (1) and says so. Nobody is shown a stack trace unless they ask for it.
 */
final class Faults implements IExecutionExceptionHandler {

    private static final int FAULT = 1;
    private static final int UNUSABLE = 2;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        Locale locale = OutputOptions.locale(parsed);
        if (failure instanceof UnusableInput unusable) {
            unusable.problems()
                    .forEach(problem -> err.println(ProblemMessages.in(locale).sentence(problem)));
            return UNUSABLE;
        }
        if (failure instanceof UnusableApplication unusable) {
            unusable.problems().forEach(problem -> err.println(problem.sentence(locale)));
            return UNUSABLE;
        }
        if (failure instanceof UnusableCriteria unusable) {
            unusable.problems()
                    .forEach(problem -> err.println(
                            org.kanmon.criteria.file.ProblemMessages.in(locale).sentence(problem)));
            return UNUSABLE;
        }
        if (failure instanceof IOException io) {
            err.println(sentence(io));
            return UNUSABLE;
        }
        err.println("kanmon: a fault of its own (" + failure.getClass().getSimpleName() + "): " + failure.getMessage());
        err.println("Nothing was decided. Set KANMON_JAVA_OPTS=-Dkanmon.trace=true for details. / 内部エラーです。判定はしていません。");
        if (Boolean.getBoolean("kanmon.trace")) {
            failure.printStackTrace(err);
        }
        return FAULT;
    }

    private static String sentence(IOException failure) {
        if (failure instanceof FileAlreadyExistsException) {
            return failure.getMessage() + ": is there and is no folder / すでにあり、フォルダーではありません";
        }
        if (failure instanceof NoSuchFileException) {
            return failure.getMessage() + ": no such file or folder / ファイルまたはフォルダーがありません";
        }
        if (failure instanceof AccessDeniedException) {
            return failure.getMessage() + ": may not be read or written / 読み書きできません";
        }
        return failure.getMessage();
    }
}
