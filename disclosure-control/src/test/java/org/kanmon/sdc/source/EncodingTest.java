package org.kanmon.sdc.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.sdc.tables.model.Table;

/** Which bytes make a text, and what is said about those that do not. */
class EncodingTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final String CSV = "性別,年齢階級,患者数\r\n男,①～㎡髙,5\r\n";

    @ParameterizedTest
    @MethodSource("encodings")
    void sameTableInEveryEncoding(byte[] bytes) throws UnusableInput {
        Table table = Given.source(Given.SEX_BY_AGE, bytes).table();
        assertEquals("①～㎡髙", table.key(0).get("年齢階級"));
        assertEquals(5, table.value(0));
    }

    static Stream<byte[]> encodings() {
        return Stream.of(CSV.getBytes(UTF_8), ("\uFEFF" + CSV).getBytes(UTF_8), CSV.getBytes(WINDOWS_31J));
    }

    @Test
    void layoutAndHierarchyMayBeShiftJis() throws UnusableInput {
        byte[] layout = "dimensions: [{column: 性別, kind: sex}]\nmeasures: [{column: 患者数, unit: patients}]\n"
                .getBytes(WINDOWS_31J);
        assertEquals("性別", LayoutFile.read("l.yaml", layout).dimensions().get(0).column());
        byte[] hierarchy = "市,県\n表,千葉\n".getBytes(WINDOWS_31J);
        assertEquals(
                new Code("表", "市", List.of("千葉")),
                HierarchyFile.read("h.csv", hierarchy).find("表").orElseThrow());
    }

    @Test
    void firstBadByteOfUtf8IsNamedWithItsPlace() {
        byte[] bytes = concat("性別,年齢階級,患者数\n男,".getBytes(UTF_8), new byte[] {(byte) 0xFF}, CSV.getBytes(UTF_8));
        assertRefused(bytes, "text-undecodable", 2, "35", "0xFF", "UTF-8");
    }

    @Test
    void firstBadByteOfShiftJisIsNamedWithItsPlace() {
        byte[] bytes = concat(CSV.getBytes(WINDOWS_31J), new byte[] {(byte) 0x81, ','}, CSV.getBytes(WINDOWS_31J));
        int position = CSV.getBytes(WINDOWS_31J).length + 1;
        assertRefused(bytes, "text-undecodable", 3, Integer.toString(position), "0x81", "Shift_JIS");
    }

    @Test
    void byteOrderMarkMeansUtf8() {
        byte[] bytes = concat("\uFEFF".getBytes(UTF_8), CSV.getBytes(WINDOWS_31J));
        assertRefused(bytes, "text-undecodable", 1, "4", "UTF-8");
    }

    @Test
    void textThatIsCutInsideACharacterIsRefused() {
        byte[] whole = "性別,年齢階級,患者数".getBytes(UTF_8);
        assertRefused(Arrays.copyOf(whole, whole.length - 1), "text-undecodable", 1, "UTF-8");
    }

    @ParameterizedTest
    @MethodSource("wide")
    void utf16HearsWhatToSaveInstead(byte[] bytes) {
        assertRefused(bytes, "text-utf-16", 0, "CSV UTF-8");
    }

    static Stream<byte[]> wide() {
        return Stream.of(
                CSV.getBytes(UTF_16),
                ("\uFEFF" + CSV).getBytes(UTF_16LE),
                CSV.getBytes(UTF_16LE),
                CSV.getBytes(UTF_16BE));
    }

    @Test
    void strayNulIsNamedWithItsPlace() {
        byte[] bytes = concat(CSV.repeat(10).getBytes(UTF_8), new byte[1]);
        assertRefused(bytes, "text-nul", 0, Integer.toString(bytes.length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"})
    void damagedWorkbookHearsWhatToSaveInstead(String start) {
        byte[] bytes = concat(start.getBytes(ISO_8859_1), new byte[100]);
        assertRefused(bytes, "workbook-broken", 0, ".xlsx");
    }

    private static void assertRefused(byte[] bytes, String code, int row, String... named) {
        Problem problem = assertThrows(UnusableInput.class, () -> Given.source(Given.SEX_BY_AGE, bytes))
                .problems()
                .get(0);
        assertEquals(code, problem.code());
        assertEquals(row, problem.row());
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            String sentence = ProblemMessages.in(language).sentence(problem);
            for (String text : named) {
                assertTrue(sentence.contains(text), sentence);
            }
        }
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
