package org.kanmon.review.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.kanmon.review.cli.serve.CannotServe;
import org.kanmon.review.cli.serve.DataFolder;
import org.kanmon.review.cli.serve.Installation;
import org.kanmon.review.cli.serve.ListenAddress;
import org.kanmon.review.cli.serve.ServeTexts;
import org.kanmon.review.cli.serve.ServerProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kanmon serve}: runs the service until it is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true, resourceBundle = "org.kanmon.review.cli.serve.help")
public final class ServeCommand implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
    private int port;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    private String host;

    @Option(names = "--data", paramLabel = "DIR")
    private Path data = DataFolder.usual(System.getenv());

    @Option(names = "--lang", paramLabel = "ja|en", converter = LanguageArgument.class)
    private Locale language = LanguageArgument.ofSystem();

    @Spec
    private CommandSpec spec;

    /** @return the exit code: 0 when stopped, 1 when the server failed, 2 when it cannot run with these arguments */
    @Override
    public Integer call() {
        ServeTexts texts = ServeTexts.in(language);
        try {
            serve(texts);
            return 0;
        } catch (CannotServe e) {
            err().println(texts.sentence(e));
            return e.exitCode();
        }
    }

    private void serve(ServeTexts texts) throws CannotServe {
        Installation installation = Installation.ofLauncher();
        ListenAddress address = ListenAddress.of(host, port);
        try (DataFolder folder = DataFolder.open(data)) {
            address.requireFree();
            if (!address.address().isLoopbackAddress()) {
                err().println(texts.exposed(address));
            }
            err().println(texts.starting(folder));
            run(installation, folder, address);
        }
    }

    private void run(Installation installation, DataFolder folder, ListenAddress address) throws CannotServe {
        try (ServerProcess server = ServerProcess.start(installation, folder, address)) {
            server.awaitReady(address);
            spec.commandLine().getOut().println(address.uri());
            spec.commandLine().getOut().flush();
            server.awaitEnd();
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
