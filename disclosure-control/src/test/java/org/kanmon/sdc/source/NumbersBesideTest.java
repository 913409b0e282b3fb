package org.kanmon.sdc.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.sdc.source.Layout.DimensionColumn;
import org.kanmon.sdc.source.Layout.MeasureColumn;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Unit;

class NumbersBesideTest {

    private static final Map<String, String> CODES = Map.of("北海道", "01", "青森県", "02", "岩手県", "03");
    private static final Layout LAYOUT = Layout.tidy(
            List.of(new DimensionColumn("都道府県", DimensionKind.REGION, List.of("総数"), Optional.empty())),
            List.of(new MeasureColumn("患者数", Unit.PATIENTS)),
            Layout.USUAL_MASKS);

    private static OtherColumn other(String csv) throws UnusableInput {
        CodeList regions =
                label -> Optional.ofNullable(CODES.get(label)).map(code -> new Code(code, "prefecture", List.of()));
        return new TableReader(Map.of(DimensionKind.REGION, regions))
                .read("t.csv", csv.getBytes(StandardCharsets.UTF_8), LAYOUT, name -> Optional.empty())
                .otherColumns()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"順位", "No.", "番号", "rank"})
    void numbersOfTheRowsInTheirOrderAreNoFigures(String name) throws UnusableInput {
        assertEquals(
                new OtherColumn(name, 1, false), other(name + ",都道府県,患者数\n-,総数,150\n1,北海道,70\n2,青森県,50\n3,岩手県,30\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"重症者", "死亡", "その他"})
    void countsThatHappenToGoUpByOneAreFigures(String name) throws UnusableInput {
        assertEquals(new OtherColumn(name, 1, true), other(name + ",都道府県,患者数\n1,北海道,70\n2,青森県,50\n3,岩手県,30\n"));
    }

    @Test
    void codesOfTheRegionsBesideThemAreNoFigures() throws UnusableInput {
        assertEquals(new OtherColumn("コード", 1, false), other("コード,都道府県,患者数\n0,総数,120\n1,北海道,70\n3,岩手県,50\n"));
        assertEquals(new OtherColumn("コード", 1, true), other("コード,都道府県,患者数\n1,北海道,70\n4,岩手県,50\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,1,2", "1,3,2"})
    void ranksOfPrintedFiguresAreToldFromOtherNumbers(String ranks) throws UnusableInput {
        String[] rank = ranks.split(",");
        String csv = "都道府県,患者数,順位\n北海道,30," + rank[0] + "\n青森県,70," + rank[1] + "\n岩手県,50," + rank[2] + "\n";

        assertEquals(new OtherColumn("順位", 3, true, true), other(csv));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,1,3", "3,2,2", "30,10,20"})
    void numbersThatAreNotTheRanksAreFigures(String numbers) throws UnusableInput {
        String[] number = numbers.split(",");
        String csv = "都道府県,患者数,順位\n北海道,30," + number[0] + "\n青森県,70," + number[1] + "\n岩手県,50," + number[2] + "\n";

        assertEquals(new OtherColumn("順位", 3, true), other(csv));
    }

    @Test
    void ranksOfHiddenFiguresAreFigures() throws UnusableInput {
        assertEquals(new OtherColumn("順位", 3, true), other("都道府県,患者数,順位\n北海道,-,3\n青森県,70,1\n岩手県,50,2\n"));
    }

    @Test
    void equalFiguresMayShareARank() throws UnusableInput {
        assertEquals(new OtherColumn("順位", 3, true, true), other("都道府県,患者数,順位\n北海道,50,2\n青森県,70,1\n岩手県,50,2\n"));
    }
}
