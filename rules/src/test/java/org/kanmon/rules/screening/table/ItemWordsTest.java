package org.kanmon.rules.screening.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemWordsTest {

    @ParameterizedTest
    @CsvSource({
        "ndb, 死亡年月日時分, death",
        "ndb, 診療年月日, date",
        "ndb, 医療機関所在地, institution-place",
        "ndb, 病床数階級, bed-size",
        "ndb, 所得階層, income",
        "ndb, 公費負担者番号, public-payer",
        "ndb, 郵便番号, residence",
        "ndb, 出生時体重, death",
        "shoman, 出生時体重, birth-detail",
        "shoman, 母の生年月日, mother-birth-date",
        "shogai, 都道府県番号, prefecture-number",
        "kaigo, 要介護度, other",
        "kaigo, 保険者番号, insurer-code",
        "idb, 自由記入欄, free-text",
        "idb, 生年月日, birth-date",
        "nanbyo, 医療機関名, institution-name",
        "nanbyo, 告示病名, disease",
        "ndb, ２次医療圏, region"
    })
    void anItemHasTheClassOfTheFirstWordsThatFit(String database, String name, String itemClass) {
        assertEquals(itemClass, ItemWords.classOf(database, name));
    }
}
