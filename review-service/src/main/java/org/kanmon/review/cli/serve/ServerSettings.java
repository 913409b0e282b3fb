package org.kanmon.review.cli.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The files that tell the server where to listen and what to log; written anew at every start. The server runs in the data folder,
 * and all paths are relative to it: it does not get along with a path of its own that has letters outside ASCII.
 */
final class ServerSettings {

    static final String BOOT_COMMANDS = "server/boot-commands.txt";
    static final String LOGGING = "server/logging.properties";

    private static final String CONFIG = "configs.config.server-config.";

    /** Loggers that tell of every class they visit. */
    private static final List<String> CHATTY = List.of(
            "javax.enterprise.system.tools.deployment.common",
            "com.hazelcast",
            "org.hibernate.validator.internal.util");

    /** Loggers that warn of the certificates of others which have expired since the server's release. */
    private static final List<String> ALARMIST = List.of("javax.enterprise.system.security.ssl");

    private ServerSettings() {}

    /** Writes the settings into the data folder. */
    static void write(DataFolder data, ListenAddress address) throws IOException {
        Files.write(data.path().resolve(BOOT_COMMANDS), bootCommands(address));
        try (OutputStream out = Files.newOutputStream(data.path().resolve(LOGGING))) {
            logging().store(out, null);
        }
    }

    /**
     * One address only, and no data grid: the server's usual settings listen on all addresses for other servers to join. And no
     * HTTP/2, which nobody speaks without TLS, and over which the refusal of a large upload does not reach its sender.
     */
    private static List<String> bootCommands(ListenAddress address) {
        return List.of(
                "set " + CONFIG + "network-config.network-listeners.network-listener.http-listener.address="
                        + address.address().getHostAddress(),
                "set " + CONFIG + "network-config.protocols.protocol.http-listener.http.http2-enabled=false",
                "set " + CONFIG + "hazelcast-config-specific-configuration.enabled=false");
    }

    /**
     * Everything to files, a new one at every start and after 10 MB, of which ten are kept; warnings to standard error as well.
     */
    private static Properties logging() {
        String file = "java.util.logging.FileHandler";
        String console = "java.util.logging.ConsoleHandler";
        String lines = "java.util.logging.SimpleFormatter";
        Properties logging = new Properties();
        logging.putAll(Map.of(
                "handlers",
                file + "," + console,
                file + ".pattern",
                "log/service.%g.log",
                file + ".limit",
                "10000000",
                file + ".count",
                "10",
                file + ".encoding",
                "UTF-8",
                file + ".formatter",
                lines,
                console + ".level",
                "WARNING",
                console + ".formatter",
                lines,
                lines + ".format",
                "%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s %5$s%6$s%n",
                ".level",
                "INFO"));
        CHATTY.forEach(name -> logging.setProperty(name + ".level", "WARNING"));
        ALARMIST.forEach(name -> logging.setProperty(name + ".level", "SEVERE"));
        return logging;
    }
}
