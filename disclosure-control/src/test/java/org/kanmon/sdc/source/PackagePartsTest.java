package org.kanmon.sdc.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is unpacked from the beginning of a package is what others find by its directory at the end. */
class PackagePartsTest {

    private static final byte[] GOOD =
            pack(new LinkedHashMap<>(Map.of("xl/sheet1.xml", "<a/>".getBytes(ISO_8859_1), "xl/名.xml", new byte[0])));

    private static PackageParts unpack(byte[] bytes) throws UnusableInput {
        return PackageParts.unpack(bytes, 1_000, new Problems("t.xlsx"));
    }

    private static void assertBroken(byte[] bytes) {
        UnusableInput refused = assertThrows(UnusableInput.class, () -> unpack(bytes));
        assertEquals("workbook-broken", refused.problems().get(0).code());
    }

    @Test
    void partsThatTheDirectoryListsAreUnpacked() throws UnusableInput {
        assertArrayEquals(
                "<a/>".getBytes(ISO_8859_1), unpack(GOOD).find("xl/sheet1.xml").orElseThrow());
        assertTrue(unpack(GOOD).find("xl/名.xml").isPresent());
    }

    @Test
    void packageWithoutItsEndIsRefused() {
        for (int length = 4; length < GOOD.length; length++) {
            assertBroken(Arrays.copyOf(GOOD, length));
        }
    }

    @Test
    void directoryThatNamesAnotherPartIsRefused() {
        String text = new String(GOOD, ISO_8859_1);
        int last = text.lastIndexOf("sheet1");
        assertBroken((text.substring(0, last) + "sheet2" + text.substring(last + 6)).getBytes(ISO_8859_1));
    }

    @Test
    void partThatTheDirectoryDoesNotListIsRefused() {
        byte[] other = pack(Map.of("xl/secret.xml", new byte[3]));
        int parts = new String(other, ISO_8859_1).indexOf("PK\001\002");
        byte[] both = Arrays.copyOf(other, parts + GOOD.length);
        System.arraycopy(GOOD, 0, both, parts, GOOD.length);
        assertBroken(both);
    }

    private static byte[] pack(Map<String, byte[]> parts) {
        PackageWriter packed = new PackageWriter();
        parts.forEach((name, content) -> packed.add(name, new String(content, StandardCharsets.UTF_8)));
        return packed.bytes();
    }
}
