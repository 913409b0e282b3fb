package org.kanmon.sdc.source.recognition;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanmon.sdc.tables.model.Unit;

/** What the name of a measure, or a unit in brackets, tells of its figures. */
final class Units {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[](?:単位[:・]?)?([^()\\[\\]]{1,12})[)\\]]");
    private static final Pattern SEVERAL = Pattern.compile("[(\\[]([^()\\[\\]]{1,30}[/・,、][^()\\[\\]]{1,30})[)\\]]");
    private static final Pattern SCALE =
            Pattern.compile("(?:^|[(\\[]|単位[:・]?)(十|百|千|万|十万|百万|千万|億|1?0{2,8})(人|名|件|例|回|施設|箇所|か所)?(?:$|[)\\]])");
    private static final Map<String, Long> SCALES = Map.of(
            "十",
            10L,
            "百",
            100L,
            "千",
            1_000L,
            "万",
            10_000L,
            "十万",
            100_000L,
            "百万",
            1_000_000L,
            "千万",
            10_000_000L,
            "億",
            100_000_000L);
    private static final Pattern SCALED = Pattern.compile("(?:^|[(\\[:位])(?:十|百|千|万|十万|百万|千万|億|0{2,})(?:人|名|件|円|回|施設)");

    /** Units as they stand by themselves. */
    private static final Map<String, Unit> SIGNS = Map.ofEntries(
            Map.entry("人", Unit.PATIENTS),
            Map.entry("名", Unit.PATIENTS),
            Map.entry("例", Unit.PATIENTS),
            Map.entry("件", Unit.CLAIMS),
            Map.entry("回", Unit.CLAIMS),
            Map.entry("施設", Unit.INSTITUTIONS),
            Map.entry("か所", Unit.INSTITUTIONS),
            Map.entry("箇所", Unit.INSTITUTIONS),
            Map.entry("カ所", Unit.INSTITUTIONS),
            Map.entry("ヶ所", Unit.INSTITUTIONS),
            Map.entry("機関", Unit.INSTITUTIONS),
            Map.entry("%", Unit.PERCENT),
            Map.entry("円", Unit.AMOUNT),
            Map.entry("点", Unit.AMOUNT),
            Map.entry("千円", Unit.AMOUNT),
            Map.entry("百万円", Unit.AMOUNT));

    /** Names of measures; the first that fits counts. */
    private static final Map<Pattern, Unit> NAMES = new LinkedHashMap<>();

    static {
        put("指数|index", Unit.RATE);
        put("割合|構成比|%|百分率|percent|proportion", Unit.PERCENT);
        put("標準偏差|標準誤差|^sd$|std", Unit.SD);
        put("中央値|median", Unit.MEDIAN);
        put("平均|当たり|あたり|定当|mean|average", Unit.MEAN);
        put("率|10万対|千対|オッズ比|ハザード比|相対危険|rate|ratio", Unit.RATE);
        put("金額|医療費|薬剤費|薬価|費用|点数|総額|額$|amount|cost", Unit.AMOUNT);
        put("注射.*(?:処方|数量|件数|剤数|回数)|処方.*注射", Unit.PRESCRIPTIONS_INJECTION);
        put("(?:内服|外用).*(?:処方|数量|件数|剤数|数)|処方", Unit.PRESCRIPTIONS_ORAL);
        put("リハビリ.*(?:単位|数)|単位数", Unit.REHABILITATION);
        put("保険者数", Unit.INSURERS);
        put("(?:医療機関|施設|病院|診療所|薬局|事業所|機関|保健所|ステーション)数|institutions|hospitals|facilities", Unit.INSTITUTIONS);
        put("死亡(?:者|人|件)?数|死亡者$|deaths", Unit.DEATHS);
        put("者数|人数|人口|患者|症例|例数|人員|名数|受診者|報告数|罹患数|patients|persons|people|cases|population", Unit.PATIENTS);
        put("件数|回数|枚数|レセプト|算定数|請求数|届出数|claims", Unit.CLAIMS);
    }

    private Units() {}

    private static void put(String pattern, Unit unit) {
        NAMES.put(Pattern.compile(pattern), unit);
    }

    /** The unit that a text names: a unit in brackets before anything else. */
    static Optional<Unit> of(String text) {
        return inBrackets(text).or(() -> named(text));
    }

    /** The unit that stands in brackets, as in "(人)". */
    static Optional<Unit> inBrackets(String text) {
        Matcher matcher = BRACKETS.matcher(Plain.of(text));
        while (matcher.find()) {
            Unit unit = SIGNS.get(matcher.group(1));
            if (unit != null) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** Whether a text names more than one unit of counts in brackets, as in "総計（単位数/算定回数）". */
    static boolean areSeveral(String text) {
        Matcher brackets = SEVERAL.matcher(Plain.of(text));
        return brackets.find()
                && Arrays.stream(brackets.group(1).split("[/・,、]"))
                                .flatMap(name ->
                                        Stream.of(named(name), sign(name)).flatMap(Optional::stream))
                                .filter(Unit::isCount)
                                .distinct()
                                .count()
                        > 1;
    }

    /** The unit of a text that is nothing but a sign such as "人". */
    static Optional<Unit> sign(String text) {
        return Optional.ofNullable(SIGNS.get(Plain.of(text)));
    }

    /** Whether figures are given in thousands or the like, so that they are no counts as they stand. */
    static boolean isScaled(String text) {
        return SCALED.matcher(Plain.of(text)).find();
    }

    /** Of how many of a unit a text says that figures are given: 1000 for 患者数（千人） and 単位：千人; empty if it says none. */
    static OptionalLong scale(String text, Unit unit) {
        Matcher scale = SCALE.matcher(Plain.of(text));
        while (scale.find()) {
            Unit of = scale.group(2) == null ? unit : SIGNS.get(scale.group(2));
            String word = scale.group(1);
            if (of == unit || of == Unit.PATIENTS && unit.isPeople()) {
                long times = SCALES.getOrDefault(word, 0L);
                return OptionalLong.of(times > 0 ? times : Long.parseLong(word.startsWith("1") ? word : "1" + word));
            }
        }
        return OptionalLong.empty();
    }

    /** Whether a text says of how many of a unit figures are given, at its end, and if a title stands before it, in brackets. */
    static boolean isScaleAlone(String text, Unit unit) {
        String plain = Plain.of(text);
        return scale(plain, unit).isPresent() && plain.matches("単位[^()]*|(?!注|※|\\*).*[(\\[]単位[^()]*[)\\]]");
    }

    /** A text without the unit in brackets at its end. */
    static String withoutBrackets(String text) {
        return text.replaceAll("[（(\\[［][^（()）\\[\\]［］]{1,12}[）)\\]］]\\s*$", "").strip();
    }

    private static Optional<Unit> named(String text) {
        String plain = Plain.of(text);
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(plain).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
