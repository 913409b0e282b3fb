package org.kanmon.sdc.source.recognition;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.sdc.source.TableReader;
import org.kanmon.sdc.source.UnusableInput;

class PersonRowsTest {

    private static Recognition recognised(String csv) throws UnusableInput {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        return Recognizer.recognise(new TableReader(Map.of()).sheet("t.csv", bytes), "t.csv", Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "患者ID,性別,年齢,検査値\n1001,男,34,5.1\n1002,女,51,6.0\n1003,男,70,5.5\n",
                "被保険者番号,傷病,点数\nA1,喘息,300\nA2,痛風,120\nA3,喘息,95\n",
                "No,性別,年齢,身長\n1,男,34,171.2\n2,女,51,160.0\n3,男,70,165.5\n",
                "sex,age,income\n1,34,500\n2,51,450\n1,34,300\n",
                "地域,性別,検査値\n甲,男,9\n甲,男,11\n乙,女,10\n甲,男,12\n"
            })
    void oneRowForEachPersonIsNoTable(String csv) {
        UnusableInput refused = assertThrows(UnusableInput.class, () -> recognised(csv));

        assertEquals("unrecognised-microdata", refused.problems().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No,性別,年齢,患者数\n1,男,30～39歳,30\n2,女,30～39歳,20\n3,男,40～49歳,25\n",
                "rownames,sex,age,Freq\n1,m,30-39,30\n2,f,30-39,20\n3,m,40-49,25\n",
                "順位,傷病,件数\n1,喘息,30\n2,痛風,20\n3,高血圧,15\n"
            })
    void numberedRowsOfCountsAreATable(String csv) {
        assertDoesNotThrow(() -> recognised(csv));
    }

    @Test
    void rowsThatAreAlikeAreNoPeopleWhereOneColumnIsCalledACount() {
        UnusableInput refused =
                assertThrows(UnusableInput.class, () -> recognised("地域,性別,患者数\n甲,男,90\n甲,男,110\n乙,女,100\n"));

        assertEquals("unrecognised-alike", refused.problems().get(0).code());
    }
}
