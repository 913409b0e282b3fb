package org.kanmon.review.cli;

import picocli.CommandLine;

/** The command on its own, as a process that tests can start. */
final class ServeMain {

    private ServeMain() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ServeCommand()).execute(arguments));
    }
}
