package org.kanmon.review.cli.serve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder that holds what the service remembers: the database, its log and, while it runs, the files of the server. It
 * belongs to one running service at a time.
 */
public final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** The folder used unless another is named: {@code kanmon} below {@code XDG_DATA_HOME} or {@code ~/.local/share}. */
    public static Path usual(Map<String, String> environment) {
        String named = environment.getOrDefault("XDG_DATA_HOME", "");
        Path parent = named.isEmpty() ? Path.of(System.getProperty("user.home"), ".local", "share") : Path.of(named);
        return parent.resolve("kanmon");
    }

    /**
     * Makes the folder, for the eyes of its owner only, where it is not there yet, and takes possession of it.
     *
     * @throws CannotServe if it cannot be written, or belongs to a service that runs
     */
    public static DataFolder open(Path folder) throws CannotServe {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path, ownerOnly());
            FileChannel channel =
                    FileChannel.open(path.resolve("kanmon.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw CannotServe.unusable("data-in-use", path.toString());
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw CannotServe.unusable("data-not-writable", path.toString(), e.toString());
        }
    }

    /** Takes the lock, which is held until the channel is closed or the process ends. */
    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    /** The folder itself. */
    public Path path() {
        return path;
    }

    /** The service's log; older ones lie beside it. */
    public Path logFile() {
        return path.resolve("log/service.0.log");
    }

    /**
     * Removes what the last run of the server left, and makes the folders for the next: for the eyes of the owner only, whatever the
     * folder around them allows.
     */
    void makeReady() throws IOException {
        Path server = path.resolve("server");
        if (Files.exists(server)) {
            try (Stream<Path> files = Files.walk(server)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        for (String folder : List.of("database", "log", "server/payara", "server/tmp")) {
            Files.createDirectories(path.resolve(folder), ownerOnly());
        }
    }

    /** Gives the folder up. */
    @Override
    public void close() throws CannotServe {
        try {
            lock.close();
        } catch (IOException e) {
            throw CannotServe.because(e, "data-not-writable", path.toString(), e.toString());
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
