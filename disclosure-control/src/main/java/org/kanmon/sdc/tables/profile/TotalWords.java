package org.kanmon.sdc.tables.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words by which published tables name their totals, and counts that they repeat (再掲). A thermometer (体温計) taken for a
 * total costs a question; a total taken for an ordinary category gives hidden figures away.
 */
final class TotalWords {

    private static final Set<String> WHOLE = Set.of("全国", "全体", "全数", "全年齢", "sum", "all", "overall");

    /** 総計, 合計, 小計, 男女計 and the like all end with 計, unless a note follows. */
    private static final Pattern PART = Pattern.compile("総数|総計|合計|小計|再掲|計$|計\\(|^うち|^\\(うち|^内、|total|of which");

    private TotalWords() {}

    /** Whether a category is written as totals usually are, whatever its width, spaces and capitals. */
    static boolean contain(String code) {
        String plain = Normalizer.normalize(code, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
        return WHOLE.contains(plain) || PART.matcher(plain).find();
    }
}
