package org.kanmon.sdc.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.sdc.tables.model.Table;

/** Units and references to notes behind a figure do not change it, and nothing else is taken for one. */
class WrittenFigureTest {

    private static final String LAYOUT = """
            dimensions: [{column: 性別, kind: sex}]
            measures: [{column: 患者数, unit: patients}]
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "１２３ | 123",
                "1,234人 | 1234",
                "１，２３４ 件 | 1234",
                "12¹ | 12",
                "12① | 12",
                "12注1 | 12",
                "12（注２） | 12",
                "12 1) | 12",
                "12*1 | 12",
                "12人※ | 12",
                "12† | 12",
                "4医療機関 | 4",
            })
    void figureIsReadWithWhatStandsBehindIt(String written, long figure) throws UnusableInput {
        assertEquals(figure, figure(LAYOUT, written).value(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 (5)", "12（5）", "3千人", "1.2万", "約12", "12-15", "人", "注1", "①", "12 34", "1,23", "10未満"})
    void whatIsNoSingleCountIsRefused(String written) {
        assertThrows(UnusableInput.class, () -> figure(LAYOUT, written));
    }

    @Property
    void referencesNeverChangeAFigure(
            @ForAll @LongRange(max = 99_999_999) long figure, @ForAll @From("references") String reference) {
        assertEquals(
                figure,
                WholeNumber.read(WrittenFigure.number(figure + reference)).value());
    }

    @Provide
    Arbitrary<String> references() {
        return Arbitraries.of("", "人", "¹", "²³", "⑩", "注", "注3", "（注）", "(注12)", "※", "*", "†", "人 注1", "件②");
    }

    @Example
    void marksAreToldApart() throws UnusableInput {
        String layout = LAYOUT + "masks: [x]\nzeros: ['-']\nimpossible: [・]\nunknown: […, '']\n";
        assertTrue(figure(layout, "x").isHidden(0));
        assertTrue(figure(layout, "…").isHidden(0));
        assertTrue(figure(layout, "").isHidden(0));
        assertEquals(0, figure(layout, "－").value(0));
        assertEquals(0, figure(layout, "・").value(0));
        assertThrows(UnusableInput.class, () -> figure(layout, "*"));
    }

    private static Table figure(String layout, String written) throws UnusableInput {
        return Given.table(layout, "性別,患者数\n男,\"" + written + "\"\n女,1\n");
    }
}
