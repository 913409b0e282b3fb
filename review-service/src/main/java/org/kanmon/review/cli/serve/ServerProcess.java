package org.kanmon.review.cli.serve;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The application server as a process of its own, which lives no longer than this one. */
public final class ServerProcess implements AutoCloseable {

    private static final int GRACE_SECONDS = 30;

    /** What a Java process ends with when it is told to by SIGINT or SIGTERM. */
    private static final int INTERRUPTED = 128 + 2;

    private static final int TERMINATED = 128 + 15;

    private final Process process;
    private final ServerLog log;
    private volatile boolean stopping;

    private ServerProcess(Process process, ServerLog log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts the server with the service. From now on a signal to this process ends the server first and then, with exit code 0,
     * this process.
     *
     * @throws CannotServe if the data folder cannot be written
     */
    public static ServerProcess start(Installation installation, DataFolder data, ListenAddress address)
            throws CannotServe {
        try {
            data.makeReady();
            ServerSettings.write(data, address);
            ServerLog log = new ServerLog(data.logFile(), FileTime.from(Instant.now()));
            Process process = ServerCommand.start(installation, data, address);
            ServerProcess server = new ServerProcess(process, log);
            Runtime.getRuntime().addShutdownHook(new Thread(server::obeySignal, "stop-server"));
            return server;
        } catch (IOException e) {
            throw CannotServe.because(e, "data-not-writable", data.path().toString(), e.toString());
        }
    }

    /**
     * Returns when the service answers.
     *
     * @throws CannotServe if it ends or fails before
     */
    public void awaitReady(ListenAddress address) throws CannotServe {
        Readiness readiness = new Readiness(address, log);
        while (process.isAlive() && !readiness.reached()) {
            readiness.requireHope();
        }
        if (!process.isAlive()) {
            awaitEnd();
        }
    }

    /**
     * Returns when the server has ended because it was told to.
     *
     * @throws CannotServe if it ended for another reason
     */
    public void awaitEnd() throws CannotServe {
        int exit = waitFor();
        if (!stopping && exit != INTERRUPTED && exit != TERMINATED) {
            throw CannotServe.fault(
                    "server-died", Integer.toString(exit), log.file().toString(), log.lastLines());
        }
    }

    /** Ends the server if it still runs, and waits for its end. */
    @Override
    public void close() {
        stopping = true;
        process.destroy();
        try {
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Runs as a shutdown hook. Where the server has ended already, this process ends of its own accord and with its own code. */
    private void obeySignal() {
        if (process.isAlive()) {
            close();
            Runtime.getRuntime().halt(0);
        }
    }

    private int waitFor() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            return TERMINATED;
        }
    }
}
