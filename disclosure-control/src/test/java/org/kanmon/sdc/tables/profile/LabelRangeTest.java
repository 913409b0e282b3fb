package org.kanmon.sdc.tables.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.sdc.tables.model.DimensionKind;

/** What times and codes of diseases stand for, as far as their labels tell. */
class LabelRangeTest {

    private static LabelRange time(String label) {
        return LabelRange.of(DimensionKind.TIME, label).orElseThrow(() -> new AssertionError(label));
    }

    private static LabelRange disease(String label) {
        return LabelRange.of(DimensionKind.DISEASE, label).orElseThrow(() -> new AssertionError(label));
    }

    @ParameterizedTest
    @CsvSource({
        "2024年度,2024年4月",
        "2024年度,2025年3月",
        "令和6年度,2024-04",
        "FY2024,2024/04/01",
        "2024,2024年第1週",
        "2024年,令和6年12月31日",
        "2024年度上半期,2024年度第2四半期",
        "2024Q1,2024年3月",
        "2020-2022年,2021年",
        "2020年度～2022年度,2022年度",
        "2022年まで,2021年まで",
        "2022年まで,2019年",
        "2024年5月末時点の累計,2024年4月",
        "年間,4月",
        "4～6月,5月",
        "上半期,第1四半期",
        "（再掲）2024年,2024年1月"
    })
    void timeLiesInAnother(String outer, String inner) {
        assertTrue(time(outer).contains(time(inner)), outer + " " + inner);
        assertFalse(time(inner).contains(time(outer)), outer + " " + inner);
    }

    @ParameterizedTest
    @CsvSource({"2024年度,2024年3月", "2023年,2024年", "令和5年度,2024年4月", "4月,3月", "2024年度第1四半期,2024年7月"})
    void timeIsApartFromAnother(String one, String other) {
        assertFalse(time(one).overlaps(time(other)), one + " " + other);
    }

    @ParameterizedTest
    @CsvSource({"2024年,2024年度", "2024年上半期,2024年度", "2020-2022年,2022-2024年"})
    void timeSharesSomeDaysWithAnother(String one, String other) {
        assertTrue(time(one).overlaps(time(other)));
        assertFalse(time(one).contains(time(other)) || time(other).contains(time(one)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"男", "", "20代", "2024年3月31日時点", "13月", "2024年2月30日", "第3版"})
    void whatIsNoTimeIsNone(String label) {
        assertEquals(Optional.empty(), LabelRange.of(DimensionKind.TIME, label));
    }

    @Property
    void fiscalYearIsTheMonthsFromAprilToMarch(
            @ForAll @IntRange(min = 1950, max = 2090) int year, @ForAll @IntRange(min = 0, max = 11) int month) {
        YearMonth at = YearMonth.of(year, 4).plusMonths(month);
        LabelRange range = time(at.getYear() + "年" + at.getMonthValue() + "月");

        assertEquals(LocalDate.of(at.getYear(), at.getMonthValue(), 1).toEpochDay(), range.from());
        assertEquals(at.lengthOfMonth(), range.to() - range.from());
        assertTrue(time(year + "年度").contains(range));
        assertFalse(time((year - 1) + "年度").overlaps(range));
    }

    @ParameterizedTest
    @CsvSource({
        "C00-C97,C34",
        "C34,C34.1",
        "C34,C341",
        "C34,C34.12",
        "悪性新生物（C00－D48）,C34 肺の悪性新生物",
        "I00-I99,I20-I25",
        "A10,A10BA",
        "c34.-,C349"
    })
    void codeLiesInAnother(String outer, String inner) {
        assertTrue(disease(outer).contains(disease(inner)), outer + " " + inner);
        assertFalse(disease(inner).contains(disease(outer)), outer + " " + inner);
    }

    @ParameterizedTest
    @CsvSource({"C34,C35", "C34.1,C34.2", "C00-C97,D00", "I00-I99,J00-J99"})
    void codeIsApartFromAnother(String one, String other) {
        assertFalse(disease(one).overlaps(disease(other)), one + " " + other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"糖尿病", "HbA1c", "VitB12", "12", "2024"})
    void whatNamesNoCodeIsNone(String label) {
        assertEquals(Optional.empty(), LabelRange.of(DimensionKind.DISEASE, label));
    }
}
