package org.kanmon.review.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code kanmon serve} in a process of its own. */
final class RunningServe implements AutoCloseable {

    /** How a run ended. */
    record Ended(int exitCode, String errors) {}

    private static final long PATIENCE_SECONDS = 180;

    private final Process process;
    private final Path errors;
    private URI address;

    private RunningServe(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    /** Starts the service on any free port and waits until it prints its address. */
    static RunningServe start(Path data) throws IOException {
        RunningServe serve = launch("--port", "0", "--data", data.toString());
        BufferedReader output =
                new BufferedReader(new InputStreamReader(serve.process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        if (line == null) {
            throw new AssertionError("serve ended without an address: " + serve.errors());
        }
        serve.address = URI.create(line);
        return serve;
    }

    /** Runs a command that is expected to end by itself. */
    static Ended refused(String... arguments) throws Exception {
        try (RunningServe serve = launch(arguments)) {
            return new Ended(serve.awaitEnd(), serve.errors());
        }
    }

    /** Starts the command and does not wait. */
    static RunningServe launch(String... arguments) throws IOException {
        Path errors = Files.createTempFile("serve", ".err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dkanmon.home=" + Path.of("..").toAbsolutePath().normalize(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.kanmon.review.cli.Main",
                "serve",
                "--lang",
                "en"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().put("JDK_JAVA_OPTIONS", "-Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        return new RunningServe(builder.start(), errors);
    }

    URI address() {
        return address;
    }

    Client client() {
        return Client.of(address, "en");
    }

    String errors() throws IOException {
        return Files.readString(errors);
    }

    /** Tells the command to stop, as a terminal or an init system does. */
    int stop() throws InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    /** Ends the command without giving it time to do anything. */
    void kill() {
        process.destroyForcibly();
    }

    /** The server's process, as soon as the command has started it. */
    ProcessHandle server() throws InterruptedException {
        Optional<ProcessHandle> server = running();
        while (server.isEmpty() && process.isAlive()) {
            Thread.sleep(20);
            server = running();
        }
        return server.orElseThrow();
    }

    /** For a moment the child is the helper by which Java starts processes; that one is not the server. */
    private Optional<ProcessHandle> running() {
        return process.children()
                .filter(child -> child.info()
                        .commandLine()
                        .filter(line -> line.contains("payara-micro"))
                        .isPresent())
                .findFirst();
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("serve did not end within " + PATIENCE_SECONDS + " s");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
        Files.delete(errors);
    }
}
