package org.kanmon.sdc.tables.regroup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandsTest {

    @ParameterizedTest
    @CsvSource({
        "40-49歳, 50-59歳, 40-59歳",
        "40～44歳, 50～54歳, 40～54歳",
        "４０～４４歳, ４５～４９歳, ４０～４９歳",
        "05-09, 10-14, 05-14",
        "40歳から49歳まで, 50歳から59歳まで, 40歳から59歳まで",
        "80-84歳, 85歳以上, 80歳以上",
        "80-89, 90+, 80+",
        "８０～８９歳, ９０歳以上, ８０歳以上",
        "10歳未満, 10-19歳, 20歳未満",
        "9歳以下, 10-19歳, 19歳以下",
        "0歳, 1-4歳, 0-4歳",
        "3歳, 4歳, 3-4歳",
        "15, 16, 15-16",
        "40代, 50代, 40-59歳",
        "80代, 90歳以上, 80歳以上",
        "10歳未満, 10代, 20歳未満",
        "10歳未満, 90歳以上, 0歳以上"
    })
    void mergedBandIsSpelledLikeItsParts(String first, String last, String merged) {
        assertEquals(merged, AgeBands.joined(first, last));
    }
}
