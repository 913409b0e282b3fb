package org.kanmon.review.cli.serve;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Waits for the service to say that it is ready. Nothing else counts: the server answers before the service does, and goes on
 * answering when the service could not be started.
 */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PATIENCE_ONCE_STARTED = Duration.ofSeconds(15);
    private static final Duration BETWEEN_PROBES = Duration.ofMillis(200);
    private static final Duration PER_PROBE = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(PER_PROBE)
            .build();
    private final HttpRequest probe;
    private final ServerLog log;
    private long deadline = System.nanoTime() + PATIENCE.toNanos();
    private boolean started;

    Readiness(ListenAddress address, ServerLog log) {
        this.probe = HttpRequest.newBuilder(address.uri().resolve("health/ready"))
                .timeout(PER_PROBE)
                .build();
        this.log = log;
    }

    /** Whether the service is ready; takes a moment if it is not. */
    boolean reached() {
        try {
            if (client.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                return true;
            }
        } catch (IOException e) {
            // Nobody listens yet, which is what the next probe is for.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pause();
        return false;
    }

    /** @throws CannotServe if the service can no longer be expected to become ready */
    void requireHope() throws CannotServe {
        if (!started && log.saysStarted()) {
            started = true;
            deadline = Math.min(deadline, System.nanoTime() + PATIENCE_ONCE_STARTED.toNanos());
        }
        if (System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted()) {
            throw CannotServe.fault("not-ready", log.file().toString(), log.lastLines());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_PROBES.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
