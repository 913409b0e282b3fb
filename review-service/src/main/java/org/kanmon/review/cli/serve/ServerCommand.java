package org.kanmon.review.cli.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The command that runs the server. It runs in the data folder, and calls nobody: neither other servers nor its maker. */
final class ServerCommand {

    /**
     * What was answered is on the disk, also after a power cut; the database closes with its last connection and not, in the midst
     * of the server's own closing, by a hook; and it writes no trace file, which could hold figures.
     */
    private static final String DATABASE_OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private ServerCommand() {}

    static Process start(Installation installation, DataFolder data, ListenAddress address) throws IOException {
        Process process = new ProcessBuilder(arguments(installation, address))
                .directory(data.path().toFile())
                .redirectOutput(data.path().resolve("log/console.log").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        return process;
    }

    private static List<String> arguments(Installation installation, ListenAddress address) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=server/tmp",
                "-XX:ErrorFile=log/jvm-error-%p.log",
                "-Dkanmon.launcher=" + ProcessHandle.current().pid(),
                "-Dkanmon.database.url=jdbc:h2:file:./database/kanmon" + DATABASE_OPTIONS,
                "-jar",
                installation.server().toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--rootdir",
                "server/payara",
                "--logproperties",
                ServerSettings.LOGGING,
                "--prebootcommandfile",
                ServerSettings.BOOT_COMMANDS,
                "--port",
                Integer.toString(address.port()),
                "--deploy",
                installation.application().toString());
    }
}
