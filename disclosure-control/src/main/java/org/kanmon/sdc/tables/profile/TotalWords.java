package org.kanmon.sdc.tables.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The words by which published tables name their totals. */
final class TotalWords {

    private static final Set<String> WORDS = Set.of(
            "総数", "総計", "合計", "計", "小計", "中計", "全国", "全体", "全年齢", "男女計", "total", "totals", "sum", "all", "overall");

    private TotalWords() {}

    /** Whether a category is written as totals usually are, whatever its width, spaces and capitals. */
    static boolean contain(String code) {
        String plain = Normalizer.normalize(code, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
        return WORDS.contains(plain);
    }
}
