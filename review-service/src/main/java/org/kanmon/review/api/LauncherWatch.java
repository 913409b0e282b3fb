package org.kanmon.review.api;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends the server when the command that started it is gone without having ended it (killed, out of memory), so that no server
 * is left behind that holds port and database. Watches nothing where {@code kanmon.launcher} names no process.
 */
@Singleton
@Startup
public class LauncherWatch {

    @Inject
    @ConfigProperty(name = "kanmon.launcher")
    private Optional<Long> launcher;

    @PostConstruct
    void watch() {
        launcher.ifPresent(pid -> ProcessHandle.of(pid)
                .ifPresentOrElse(process -> process.onExit().thenRun(() -> System.exit(0)), () -> System.exit(0)));
    }
}
