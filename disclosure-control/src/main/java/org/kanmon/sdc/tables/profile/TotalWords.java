package org.kanmon.sdc.tables.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words by which published tables name their totals, and counts that they repeat (再掲). A thermometer (体温計) taken for a
 * total costs a question; a total taken for an ordinary category gives hidden figures away.
 */
public final class TotalWords {

    /** Everybody whom a table counts, in the words of studies: 全例, 全患者, 解析対象者, 両性, whole cohort. */
    private static final Pattern EVERYBODY = Pattern.compile(
            "全(?:て|部|員|例|数|体|国|県|市|道|府|年齢|年代|世代|性別|期間|地域|都道府県|市町村|市区町村|施設|病院|医療機関|保険者|疾患|疾病|傷病|病型|部位|薬剤|医薬品|がん|癌|死亡|死因|入院|外来"
                    + "|患者|症例|対象|対象者|被験者|集団|コホート|参加者|回答者|受診者|利用者|受給者|加入者|被保険者|国民|人口|母集団|群|サンプル|標本|解析対象|研究対象)(?:者|数|計|人|例|全体|合計)*"
                    + "|すべて|全ての?.{0,6}|.{1,10}全体|(?:解析|研究|調査|分析|集計)?対象(?:者|集団|患者|症例|例)(?:数|全体)?|母集団|両性|両方|男女(?:計|合計|とも|総数)?|男[+・/&]女"
                    + "|総(?:患者|人|件|例|症例|対象者|人口|入院|外来|受診者|合)数?|いずれか(?:.{0,8})|何らか.{0,8}|any(?:ofthese)?"
                    + "|all(?:patients|subjects|participants|cases|sexes|ages|persons|people|regions|causes|sites|women|men)?|entire.{0,15}|whole.{0,15}|everyone|fullcohort"
                    + "|both(?:sexes|genders)?|overall.{0,12}|combined|grandsum");

    private static final Set<String> WHOLE = Set.of("全国", "全体", "全数", "全年齢", "sum", "all", "overall");

    /** 総計, 合計, 小計, 男女計 and the like all end with 計, unless a note follows; a plan (総合計画) or a computation is no total. */
    private static final Pattern PART =
            Pattern.compile("総数|(?:総|合|小|中)計(?![画算測量器上])|再掲|計$|計\\(|^うち|^\\(うち|^内、|total|of which");

    private TotalWords() {}

    /** Whether a label names everybody whom a table counts. */
    public static boolean nameEverybody(String label) {
        return EVERYBODY.matcher(plain(label)).matches();
    }

    private static String plain(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether a category is written as totals usually are, whatever its width, spaces and capitals. */
    static boolean contain(String code) {
        String plain = plain(code);
        return WHOLE.contains(plain) || PART.matcher(plain).find();
    }
}
