package org.kanmon.sdc.source.recognition;

import java.util.Set;
import java.util.regex.Pattern;
import org.kanmon.sdc.tables.profile.TotalWords;

/** The words by which tables name totals, subtotals, and counts that are given again. */
final class TotalLabels {

    private static final Set<String> WHOLE = Set.of(
            "総数",
            "総計",
            "合計",
            "計",
            "全体",
            "全国",
            "全数",
            "全年齢",
            "全年齢計",
            "全年代",
            "男女計",
            "男女合計",
            "男女総数",
            "すべて",
            "全て",
            "全部",
            "全疾患",
            "全疾病",
            "全期間",
            "全市町村",
            "全市区町村",
            "県計",
            "都道府県計",
            "全国計",
            "全国総数",
            "total",
            "grandtotal",
            "all",
            "sum",
            "overall",
            "bothsexes",
            "allages",
            "both",
            "総合計",
            "総数計");
    private static final Pattern PART =
            Pattern.compile(".*(?:小計|中計|計|合計|総数)$|^(?:小計|中計).*|^全(?:年齢|体|数).*|.*subtotal.*|^total.*");
    private static final Pattern NO_TOTAL = Pattern.compile(".*(?:体温計|設計|会計|統計|時計|生計|家計|集計|推計|累計)$");
    private static final Pattern AGAIN = Pattern.compile(".*再掲.*|^\\(?うち.*|^内、.*|^ofwhich.*");
    private static final Pattern REMARK = Pattern.compile("\\(.*\\)$|\\[.*\\]$");

    private TotalLabels() {}

    /** Whether a label is a word for the whole and nothing else. */
    static boolean isWhole(String label) {
        return isWord(bare(label)) && !isAgain(label);
    }

    private static boolean isWord(String bare) {
        return WHOLE.contains(bare) || TotalWords.nameEverybody(bare);
    }

    /** Whether a label may stand for a sum of others, the whole among them. */
    static boolean isSum(String label) {
        String bare = bare(label);
        return !isAgain(label)
                && (isWord(bare)
                        || PART.matcher(bare).matches()
                                && !NO_TOTAL.matcher(bare).matches());
    }

    /** Whether a label names a count that other categories have in them already. */
    static boolean isAgain(String label) {
        return AGAIN.matcher(Plain.of(label)).matches();
    }

    private static String bare(String label) {
        return REMARK.matcher(Plain.of(label)).replaceAll("");
    }
}
