package org.kanmon.review.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a command says of arguments that it cannot use: what is wrong, the nearest that it knows, and where to read on. */
final class ArgumentFaults implements IParameterExceptionHandler {

    private static final int UNUSABLE = 2;

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        err.println(name + ": " + fault.getMessage());
        UnmatchedArgumentException.printSuggestions(fault, err);
        err.println("See: " + name + " --help / 使い方は " + name + " --help をご覧ください。");
        return UNUSABLE;
    }
}
