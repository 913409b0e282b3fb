package org.kanmon.review.cli.serve;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What there is to run.
 *
 * @param server the application server
 * @param application the service
 */
public record Installation(Path server, Path application) {

    /**
     * What the build has put below the folder that the launcher names in the system property {@code kanmon.home}.
     *
     * @throws CannotServe if the build has not run
     */
    public static Installation ofLauncher() throws CannotServe {
        Path built = Path.of(System.getProperty("kanmon.home", ""))
                .resolve("review-service")
                .resolve("target")
                .toAbsolutePath();
        return new Installation(require(built.resolve("payara-micro.jar")), require(built.resolve("kanmon.war")));
    }

    private static Path require(Path file) throws CannotServe {
        if (!Files.isRegularFile(file)) {
            throw CannotServe.fault("not-built", file.toString());
        }
        return file;
    }
}
