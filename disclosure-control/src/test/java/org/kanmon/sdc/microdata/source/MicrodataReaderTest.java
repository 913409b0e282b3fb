package org.kanmon.sdc.microdata.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanmon.sdc.microdata.Scratch;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.source.UnusableInput;

class MicrodataReaderTest {

    private static final String DATA = """
            番号,性別,年齢,病名
            1,男,41,高血圧
            2,女,"42","糖尿病,2型"
            3,女,41,高血圧
            """;

    @TempDir
    Path folder;

    private Scratch scratch;

    @BeforeEach
    void write() throws IOException {
        scratch = new Scratch(folder)
                .with("data.csv", DATA)
                .with("age.csv", "41;40代;*\n42;40代;*\n")
                .with("schema.yaml", """
                        columns:
                          - {column: 番号, role: identifier}
                          - {column: 性別, role: quasi-identifier}
                          - {column: 年齢, role: quasi-identifier, hierarchy: age.csv}
                          - {column: 病名, role: sensitive}
                        models:
                          - {name: distinct-l-diversity, attribute: 病名, l: 2}
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ',', \\n, ''",
        "UTF-8, ;, \\r\\n, \uFEFF",
        "UTF-8, \\t, \\n, \uFEFF",
        "windows-31j, ',', \\r\\n, ''",
        "windows-31j, ;, \\n, ''"
    })
    void theWayOfWritingMakesNoDifference(String charset, String separator, String lineEnd, String mark)
            throws IOException, UnusableInput {
        String sign = separator.translateEscapes();
        String text = DATA.replace(",", sign).replace("\n", lineEnd.translateEscapes());
        scratch.with("data.csv", mark + text, Charset.forName(charset));

        Records records = scratch.read();

        assertEquals(
                List.of("男", "女"),
                records.data().quasiIdentifiers().get(0).attribute().values());
        assertEquals(
                List.of("0", "1", "1"),
                codes(records.data().quasiIdentifiers().get(0).attribute()));
        assertEquals(
                List.of("0", "1", "0"),
                codes(records.data().quasiIdentifiers().get(1).attribute()));
        assertEquals(
                List.of("高血圧", "糖尿病" + sign + "2型"),
                records.data().sensitive().get(0).values());
        assertEquals(sign.charAt(0), records.file().form().separator());
        assertEquals(!mark.isEmpty(), records.file().form().marked());
        assertEquals(lineEnd.translateEscapes(), records.file().form().lineEnd());
    }

    @Test
    void theEncodingIsFoundEvenIfOnlyTheLastRecordTells() throws IOException, UnusableInput {
        StringBuilder text = new StringBuilder("sex,age\n");
        IntStream.range(0, 50_000).forEach(i -> text.append("m,41\n"));
        scratch.with("data.csv", text + "男,42\n", Charset.forName("windows-31j"))
                .with("schema.yaml", """
                columns:
                  - {column: sex, role: quasi-identifier}
                  - {column: age, role: quasi-identifier, hierarchy: age.csv}
                """);

        Records records = scratch.read();

        assertEquals(50_001, records.data().records());
        assertEquals(
                List.of("m", "男"),
                records.data().quasiIdentifiers().get(0).attribute().values());
    }

    @Test
    void bytesOfNoEncodingAreNamed() throws IOException {
        byte[] text = "性別,年齢,番号,病名\n男,41,1,x\n男,42,1,?\n".getBytes(Charset.forName("UTF-8"));
        text[text.length - 2] = (byte) 0xFF;
        Files.write(folder.resolve("data.csv"), text);

        assertEquals(List.of("records-undecodable 3 " + (text.length - 1) + "|0xFF|UTF-8"), scratch.problems());
    }

    /** UTF-8 with a wrong byte is not taken for another encoding in which it would be other text. */
    @Test
    void aFileThatBeginsInUtf8AndBreaksLaterIsRefused() throws IOException {
        StringBuilder text = new StringBuilder("番号,性別,年齢,病名\n");
        IntStream.range(0, 20_000).forEach(i -> text.append("1,男,41,高血圧\n"));
        byte[] bytes = (text + "2,?,41,x\n").getBytes(Charset.forName("UTF-8"));
        bytes[bytes.length - 7] = (byte) 0xE7;
        Files.write(folder.resolve("data.csv"), bytes);

        assertEquals("records-undecodable 20002", scratch.problems().get(0).substring(0, 25));
    }

    @Test
    void allValuesWithoutALineAreListedWithTheNumberOfTheirRecords() throws IOException {
        scratch.with("age.csv", "40;40代;*\n");

        assertEquals(List.of("records-values-unknown 0 年齢|2|age.csv|\"41\" 2, \"42\" 1"), scratch.problems());
    }

    @Test
    void everyRecordOfAnotherLengthIsNamedWithItsLine() throws IOException {
        scratch.with("data.csv", DATA + "4,男\n5,男,41,a,b\n");

        assertEquals(List.of("records-ragged 5 4|2|,", "records-ragged 6 4|5|,"), scratch.problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            ''                                  ~ records-empty 0
            '番号,性別,年齢,病名\\n'             ~ records-none 0
            '番号,性別,年齢,性別\\n1,a,b,c\\n'    ~ records-header-twice 1 性別|2, 4
            '番号,性別,年令,病名\\n1,男,41,c\\n'  ~ records-column-missing-near 0 年齢|年令|番号, 性別, 年令, 病名
            """)
    void headersAreChecked(String text, String expected) throws IOException {
        scratch.with("data.csv", text.translateEscapes());

        List<String> problems = scratch.problems();
        assertEquals(1, problems.size(), problems.toString());
        assertEquals(expected, problems.get(0).strip().substring(0, expected.length()));
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsRefused() throws IOException {
        scratch.with("data.csv", DATA + "4,\"男,41,x\n");

        assertEquals("records-syntax", scratch.problems().get(0).split(" ")[0]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            ''                            ~ generalizations-empty 0
            '41;40代;*\\n42;40代\\n'       ~ generalizations-ragged 2 2|3
            '41;40代;*\\n\\n41;40代;*\\n'   ~ generalizations-repeated 3 41|1
            '41;40代;*\\n42;40代;x\\n'     ~ generalizations-no-tree 2 40代|*
            """)
    void hierarchiesAreChecked(String text, String expected) throws IOException {
        scratch.with("age.csv", text.translateEscapes());

        assertEquals(expected, scratch.problems().get(0).strip());
    }

    @Test
    void aHierarchyThatIsNowhereIsNamedWithThePlacesLookedAt() throws IOException {
        Files.delete(folder.resolve("age.csv"));

        assertEquals(List.of("generalizations-missing 0 年齢|age.csv|" + folder + "|" + folder), scratch.problems());
    }

    @Test
    void levelsThatAHierarchyDoesNotHaveAreRefused() throws IOException {
        scratch.with("schema.yaml", """
                columns:
                  - {column: 性別, role: quasi-identifier, levels: [0, 2]}
                  - {column: 年齢, role: quasi-identifier, hierarchy: age.csv, levels: [1, 3]}
                """);

        assertEquals(
                List.of("generalizations-levels 0 性別|0|2|1", "generalizations-levels 0 年齢|1|3|2"), scratch.problems());
    }

    @Test
    void aPopulationSmallerThanTheDataIsRefused() throws IOException {
        scratch.with("schema.yaml", """
                columns:
                  - {column: 性別, role: quasi-identifier}
                population: 2
                """);

        assertEquals(List.of("records-population-small 0 2|3"), scratch.problems());
    }

    private static List<String> codes(Attribute attribute) {
        return IntStream.range(0, attribute.records())
                .mapToObj(record -> String.valueOf(attribute.codes().get(record)))
                .toList();
    }
}
