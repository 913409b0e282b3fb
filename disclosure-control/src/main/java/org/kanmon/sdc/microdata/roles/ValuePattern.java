package org.kanmon.sdc.microdata.roles;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a value looks like, after full-width characters have become plain ones. */
enum ValuePattern {
    MY_NUMBER(ColumnMeaning.MY_NUMBER, Alone.WHERE_MANY, CheckDigits::isMyNumber),
    EMAIL(ColumnMeaning.EMAIL, Alone.YES, matches("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+")),
    TELEPHONE(
            ColumnMeaning.TELEPHONE,
            Alone.YES,
            matches(
                    "0\\d{1,4}-\\d{1,4}-\\d{3,4}|\\(0\\d{1,4}\\)\\d{1,4}-\\d{3,4}|0[5789]0\\d{8}|\\+81[- ]?\\d[- \\d]{7,11}")),
    ADDRESS(ColumnMeaning.ADDRESS, Alone.YES, matches("(?=.*[都道府県市区町村])(?=.*([\\d一二三四五六七八九十]+(-|丁目|番|号))).{6,}")),
    PREFECTURE(
            ColumnMeaning.REGION,
            Alone.YES,
            matches(
                    "北海道|(東京|大阪|京都)[都府]?|(青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山"
                            + "|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県?")),
    MUNICIPALITY(ColumnMeaning.REGION, Alone.WHERE_MANY, matches("\\p{IsHan}[^\\d]{0,14}[市区町村]")),
    PERSON_NAME(
            ColumnMeaning.PERSON_NAME,
            Alone.WHERE_MANY,
            matches(
                    "[\\p{IsHan}々ヶ]{1,4} [\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ー]{1,5}"
                            + "|[\\p{IsKatakana}ー]{1,8} [\\p{IsKatakana}ー]{1,8}|[\\p{IsHiragana}]{1,8} [\\p{IsHiragana}]{1,8}")),
    HASH(
            ColumnMeaning.PSEUDONYM,
            Alone.WHERE_MANY,
            matches("(?i)[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128}"
                    + "|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-z+/]{43}=")),
    DATE(
            ColumnMeaning.DATE,
            Alone.YES,
            matches(
                    "(1[89]|20)\\d{2}([-/.年]\\s?\\d{1,2}([-/.月]\\s?\\d{1,2}日?)?月?|(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01]))"
                            + "([ T]\\d{1,2}:\\d{2}.*)?|(明治|大正|昭和|平成|令和|[MTSHR])\\.?\\s?(\\d{1,2}|元)[-/.年]\\s?\\d{1,2}([-/.月]\\s?\\d{1,2}日?)?月?")),
    MONTH(
            ColumnMeaning.DATE,
            Alone.NO,
            matches("(1[89]|20)\\d{2}(0[1-9]|1[0-2])|[345]\\d{4}(\\d{2})?|(1[89]|20)\\d{2}|[1-9]|1[0-2]")),
    SEX(
            ColumnMeaning.SEX,
            Alone.YES,
            Set.of("男", "女", "男性", "女性", "男児", "女児", "male", "female", "m", "f", "man", "woman")::contains),
    SEX_CODE(ColumnMeaning.SEX, Alone.NO, matches("[0129]|[12]:[男女]性?|other|[Uu]nknown.*|その他|不明")),
    AGE_BAND(
            ColumnMeaning.AGE,
            Alone.YES,
            matches("\\d{1,3} ?(歳|才)? ?[-~〜～] ?\\d{0,3} ?(歳|才)|\\d{1,3} ?(歳|才)( ?(以上|未満|代|以下))?|\\d{1,2}代")),
    AGE_NUMBER(
            ColumnMeaning.AGE,
            Alone.NO,
            matches("[\\[(]?\\d{1,3}(\\.\\d+)?([-~〜～,]\\d{0,3}|\\+)?[\\])]?|[<>≧≦]=? ?\\d{1,3}")),
    POSTAL_CODE(ColumnMeaning.REGION, Alone.YES, matches("〒? ?\\d{3}-\\d{4}")),
    MUNICIPALITY_CODE(ColumnMeaning.REGION, Alone.WHERE_MANY, CheckDigits::isMunicipality),
    ICD(ColumnMeaning.DIAGNOSIS, Alone.WHERE_MANY, matches("[A-TV-Za-tv-z]\\d{2}(\\.?\\d{1,2}[A-Za-z]?)?"));

    /** Whether a look speaks for itself. */
    private enum Alone {
        YES,
        /** If there are enough values that it cannot be chance. */
        WHERE_MANY,
        /** Only together with a name that says the same. */
        NO
    }

    /** So many different values are not by chance all of one look. */
    private static final int MANY = 10;

    private final ColumnMeaning meaning;
    private final Alone alone;
    private final Predicate<String> test;

    ValuePattern(ColumnMeaning meaning, Alone alone, Predicate<String> test) {
        this.meaning = meaning;
        this.alone = alone;
        this.test = test;
    }

    private static Predicate<String> matches(String expression) {
        return Pattern.compile(expression).asMatchPredicate();
    }

    /** What values of this look are. */
    ColumnMeaning meaning() {
        return meaning;
    }

    /** Whether the look says what the values are also without a name that says so, when there are so many different ones. */
    boolean speaksAlone(int values) {
        return alone == Alone.YES || alone == Alone.WHERE_MANY && values >= MANY;
    }

    boolean fits(String value) {
        return test.test(this == SEX ? value.toLowerCase(Locale.ROOT) : value);
    }
}
