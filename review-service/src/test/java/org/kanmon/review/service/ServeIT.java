package org.kanmon.review.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kanmon.fixtures.Fixture;

/** {@code kanmon serve} as a process: what it remembers, where it listens, how it ends. */
@DisabledOnOs(OS.WINDOWS)
class ServeIT {

    private static final int TOLD_TO_STOP = 0;
    private static final int FAULT = 1;
    private static final int UNUSABLE = 2;

    @TempDir
    private Path parent;

    @Test
    void checkOutlivesTheCommandAndTheServerDoesNot() throws Exception {
        Path data = parent.resolve("データ with space");
        Answer created;
        try (RunningServe first = RunningServe.start(data)) {
            created = first.client().post(Form.of(Fixture.named("row-total-reveals")));
            assertEquals(201, created.status(), created.text());
            assertListensOnLoopbackOnly(first.address().getPort());
            assertRefusesPortAndDataOf(first, data);
            ProcessHandle server = first.server();
            first.kill();
            server.onExit().get(60, TimeUnit.SECONDS);
        }
        String path = URI.create(created.header("Location")).getPath();
        try (RunningServe second = RunningServe.start(data)) {
            assertArrayEquals(created.bytes(), second.client().get(path).bytes());
            assertEquals(200, second.client().get(path + "/masked").status());
            ProcessHandle server = second.server();
            assertEquals(TOLD_TO_STOP, second.stop());
            assertFalse(server.isAlive());
        }
        assertFalse(Files.exists(data.resolve("database/kanmon.trace.db")), "the database was not closed in order");
    }

    @Test
    void deathOfTheServerIsAFaultOfKanmonsOwn() throws Exception {
        try (RunningServe serve = RunningServe.launch("--port", "0", "--data", parent.toString())) {
            serve.server().destroyForcibly();
            assertEquals(FAULT, serve.awaitEnd());
            assertTrue(serve.errors().contains("The server ended by itself with code 137"), serve.errors());
        }
    }

    private static void assertRefusesPortAndDataOf(RunningServe running, Path data) throws Exception {
        String port = Integer.toString(running.address().getPort());
        RunningServe.Ended samePort = RunningServe.refused("--port", port, "--data", data + "-other");
        assertEquals(UNUSABLE, samePort.exitCode());
        assertTrue(samePort.errors().contains("Port " + port), samePort.errors());
        RunningServe.Ended sameData = RunningServe.refused("--port", "0", "--data", data.toString());
        assertEquals(UNUSABLE, sameData.exitCode());
        assertTrue(sameData.errors().contains("data folder"), sameData.errors());
    }

    private static void assertListensOnLoopbackOnly(int port) throws IOException {
        List<Inet4Address> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .filter(Inet4Address.class::isInstance)
                .map(Inet4Address.class::cast)
                .toList();
        for (InetAddress address : others) {
            assertThrows(IOException.class, () -> connect(address, port), address::toString);
        }
        connect(InetAddress.getLoopbackAddress(), port);
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2_000);
        }
    }
}
