package org.kanmon.review.cli.serve;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListenAddressTest {

    @Test
    void portThatIsTakenIsRefusedAsUnusable() throws IOException, CannotServe {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ListenAddress address = ListenAddress.of("127.0.0.1", taken.getLocalPort());
            CannotServe refusal = assertThrows(CannotServe.class, address::requireFree);
            assertEquals(2, refusal.exitCode());
            assertTrue(
                    ServeTexts.in(Locale.ENGLISH).sentence(refusal).startsWith("Port " + taken.getLocalPort()),
                    () -> ServeTexts.in(Locale.ENGLISH).sentence(refusal));
        }
    }

    @Test
    void portZeroStandsForOneThatIsFree() throws CannotServe {
        ListenAddress address = ListenAddress.of("127.0.0.1", 0);
        assertTrue(address.port() > 0);
        assertDoesNotThrow(address::requireFree);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void portOutOfRangeIsRefused(int port) {
        assertEquals(
                2,
                assertThrows(CannotServe.class, () -> ListenAddress.of("127.0.0.1", port))
                        .exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.200", "no-such-host.invalid"})
    void addressOfAnotherMachineIsRefused(String host) {
        assertEquals(
                2,
                assertThrows(CannotServe.class, () -> ListenAddress.of(host, 8080))
                        .exitCode());
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:8080/",
        "0.0.0.0, http://127.0.0.1:8080/",
        "::1, http://[0:0:0:0:0:0:0:1]:8080/",
    })
    void addressIsWrittenAsABrowserTakesIt(String host, URI expected) throws IOException {
        assertEquals(expected, new ListenAddress(InetAddress.getByName(host), 8080).uri());
    }
}
