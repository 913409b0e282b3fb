package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Review;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;
import org.kanmon.sdc.tables.protect.MaskLog;

class MaskLogCsvTest {

    @Test
    void eachHiddenCellHasItsPlaceKindReasonAndInterval() throws IOException {
        assertEquals("""
                row,column,市区町村,性別,measure,kind,rules,criterion,low,high,why
                6,3,01101,男,患者数,primary,PUB-010,ndb/publication/minimum-count,0,43,適用基準に抵触するため。患者等の人数が 10 未満の値があります（0を除く）。
                7,3,01101,女,患者数,complementary,,,81,124,公表すると、ほかの秘匿した値が計算できる、または狭い範囲に絞り込めるため。
                9,3,01202,男,患者数,complementary,,,0,43,公表すると、ほかの秘匿した値が計算できる、または狭い範囲に絞り込めるため。
                10,3,01202,女,患者数,complementary,,,31,74,公表すると、ほかの秘匿した値が計算できる、または狭い範囲に絞り込めるため。
                12,3,01203,男,患者数,hidden-before,,,0,15,入力の時点で秘匿されていたため。
                13,3,01203,女,患者数,hidden-before,,,0,15,入力の時点で秘匿されていたため。
                """, text(Samples.masked(), Locale.JAPANESE));
    }

    @Test
    void cellNamedByTwoRulesTellsBoth() throws IOException {
        CsvRecord line = records(Gallery.referred()).get(1);
        assertEquals("PUB-020 PUB-010", line.getField(6));
        assertEquals("ndb/publication/age-bands ndb/publication/minimum-count", line.getField(7));
    }

    @Test
    void intervalOfASingleValueIsNotWrittenDown() throws IOException {
        CsvRecord line = records(Gallery.referred()).get(2);
        assertEquals(List.of("", ""), line.getFields().subList(8, 10));
        assertEquals(
                "It can be computed from what is published, so its interval is not written down.",
                line.getField(10).substring(line.getField(10).indexOf("It can be")));
    }

    @Test
    void unboundedIntervalHasNoHighEnd() throws IOException {
        CsvRecord line = records(Gallery.referred()).get(4);
        assertEquals(List.of("0", ""), line.getFields().subList(8, 10));
    }

    @Test
    void noFieldIsTakenForAFormula() throws IOException {
        Table table = new TableSketch()
                .dimension("=cmd()", DimensionKind.CATEGORY, "+1", "-2", "@x", "＝1", "\t=1", "a=b")
                .measure("＋n", Unit.PATIENTS)
                .table(new long[6]);
        int[] cells = {0, 1, 2, 3, 4, 5};
        MaskLog.Kind[] kinds = new MaskLog.Kind[6];
        Arrays.fill(kinds, MaskLog.Kind.COMPLEMENTARY);
        MaskLog log = new MaskLog(cells, kinds, new long[6], new long[] {1, 1, 1, 1, 1, 1});
        Review review = Samples.review(Decision.REFER, table, List.of(), Samples.repair(table, log, 0));
        List<CsvRecord> records = records(review);
        assertEquals("'=cmd()", records.get(0).getField(2));
        assertEquals("'＋n", records.get(1).getField(3));
        assertEquals(
                List.of("'+1", "'-2", "'@x", "'＝1", "'\t=1", "a=b"),
                records.stream().skip(1).map(line -> line.getField(2)).toList());
    }

    @Test
    void fileHasNoByteOrderMarkAndPlainLineEnds() throws IOException {
        String text = text(Samples.masked(), Locale.ENGLISH);
        assertFalse(text.startsWith("\ufeff"));
        assertFalse(text.contains("\r"));
    }

    private static List<CsvRecord> records(Review review) throws IOException {
        return CsvReader.builder().ofCsvRecord(text(review, Locale.ENGLISH)).stream()
                .toList();
    }

    private static String text(Review review, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MaskLogCsv(Samples.messages(locale)).write(review, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
