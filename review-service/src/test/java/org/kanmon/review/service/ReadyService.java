package org.kanmon.review.service;

import java.time.Duration;

/** The server answers before the service does; tests must not take its first answers for the service's. */
final class ReadyService {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private ReadyService() {}

    static void await(Client client) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (client.get("health/ready").status() != 200) {
            if (System.nanoTime() - deadline > 0) {
                throw new AssertionError("the service is not ready after " + PATIENCE);
            }
            Thread.sleep(200);
        }
    }
}
