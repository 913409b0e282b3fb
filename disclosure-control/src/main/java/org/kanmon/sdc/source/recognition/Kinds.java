package org.kanmon.sdc.source.recognition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.kanmon.sdc.source.CodeList;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.profile.AgeLabel;
import org.kanmon.sdc.tables.profile.TimeLabel;

/** Tells what categories stand for, by their labels first and by the name of their column second. */
final class Kinds {

    /** What was found, and why. */
    record Found(DimensionKind kind, Reason reason, Certainty certainty) {}

    private static final int LOOKED_AT = 3000;
    /** Of ten labels this many must fit: real tables have an "unknown" or "other" among them. */
    private static final int TENTHS = 8;

    private static final Set<String> SEXES = Set.of(
            "男", "女", "男性", "女性", "男子", "女子", "男児", "女児", "male", "female", "m", "f", "men", "women", "man", "woman");
    private static final Set<String> OTHERS = Set.of("不明", "不詳", "その他", "other", "unknown", "未記載", "無回答", "答えたくない");
    private static final Pattern AGE = Pattern.compile(".*(?:歳|才|代|以上|未満|age|years|\\d[-~]\\d|\\d[-~+]$).*");
    private static final Pattern TIME = Pattern.compile(
            "(?:明治|大正|昭和|平成|令和|[mtshr])(?:\\d{1,2}|元)(?:年度?(?:\\d{1,2}月?)?)?|(?:fy)?(?:19|20)\\d\\d(?:年度?)?(?:\\d{1,2}月|第?\\d{1,2}(?:週|四半期))?"
                    + "|(?:fy)?(?:19|20)\\d\\d[-/.](?:\\d{1,2})(?:[-/.]\\d{1,2})?|\\d{1,2}月|第?\\d{1,2}(?:週|四半期)|q[1-4]|(?:19|20)\\d\\dq[1-4]"
                    + "|\\d{1,2}:\\d\\d(?:[-~]\\d{1,2}:\\d\\d)?|\\d{1,2}時(?:台)?");
    /** M000 is a procedure, and no year of an era. */
    private static final Pattern CLASS_CODE = Pattern.compile("[a-z]\\d{3}(?:-\\d{1,2})?");

    private static final Pattern ICD = Pattern.compile("[a-z]\\d[0-9a-z](?:\\.?[0-9x]{1,2})?(?:[-~][a-z]\\d\\d)?");
    private static final Pattern PLACE = Pattern.compile("\\d{0,6}\\D{1,12}(?:都|道|府|県|市|区|区部|町|村)");
    private static final Pattern INSURER = Pattern.compile(".*(?:国保|国民健康保険|協会けんぽ|健康保険|健保|共済|後期高齢|船員保険|被用者保険|生活保護).*");
    private static final Pattern INSTITUTION = Pattern.compile(".+(?:病院|クリニック|医院|診療所|薬局|医療センター)");
    private static final int FEW_INSTITUTIONS = 4;
    private static final int MANY_AREAS = 20;
    private static final int PREFECTURES = 47;

    private final Map<DimensionKind, CodeList> lists;

    Kinds(Map<DimensionKind, CodeList> lists) {
        this.lists = new EnumMap<>(DimensionKind.class);
        this.lists.putAll(lists);
    }

    /** The kind of categories of a line of labels. */
    Found of(String name, List<String> labels) {
        Optional<DimensionKind> named = Names.kind(name);
        List<String> parts = labels.stream()
                .filter(label -> !label.isEmpty() && !TotalLabels.isSum(label) && !TotalLabels.isAgain(label))
                .limit(LOOKED_AT)
                .toList();
        return byLabels(parts, named)
                .or(() -> named.map(kind -> new Found(kind, Reason.HEADER, Certainty.LIKELY)))
                .orElse(new Found(DimensionKind.CATEGORY, Reason.USUAL, Certainty.LIKELY));
    }

    private Optional<Found> byLabels(List<String> labels, Optional<DimensionKind> named) {
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        boolean sex = labels.stream().allMatch(label -> is(SEXES, label) || is(OTHERS, label))
                && labels.stream().anyMatch(label -> is(SEXES, label));
        if (sex) {
            return found(DimensionKind.SEX);
        }
        boolean saysAge = named.equals(Optional.of(DimensionKind.AGE));
        if (most(labels, label -> AgeLabel.of(label).isPresent())
                && (saysAge || named.isEmpty() && labels.stream().anyMatch(Kinds::saysAge))) {
            return found(DimensionKind.AGE);
        }
        Optional<Found> region = region(labels, named);
        if (region.isPresent()) {
            return region;
        }
        if (most(labels, Kinds::isTime)
                && named.map(kind -> kind == DimensionKind.TIME).orElse(true)) {
            return found(DimensionKind.TIME);
        }
        if (most(labels, label -> ICD.matcher(Plain.mark(label)).matches())
                && named.map(kind -> kind == DimensionKind.DISEASE).orElse(labels.size() > 1)) {
            return found(DimensionKind.DISEASE);
        }
        if (most(labels, label -> INSURER.matcher(Plain.of(label)).matches())) {
            return found(DimensionKind.INSURER);
        }
        if (named.isEmpty()
                && labels.size() > FEW_INSTITUTIONS
                && most(labels, label -> INSTITUTION.matcher(Plain.of(label)).matches())) {
            return Optional.of(new Found(DimensionKind.INSTITUTION, Reason.LABELS, Certainty.LIKELY));
        }
        return Optional.empty();
    }

    /** Regions by code or name. Names of places that no list has stay regions: that they are unknown is for others to say. */
    private Optional<Found> region(List<String> labels, Optional<DimensionKind> named) {
        boolean saysRegion = named.equals(Optional.of(DimensionKind.REGION));
        if (named.isPresent() && !saysRegion) {
            return Optional.empty();
        }
        Optional<CodeList> list = list(DimensionKind.REGION).map(regions -> regions.inColumn(labels));
        boolean listed = most(
                labels, label -> list.flatMap(regions -> regions.find(label)).isPresent());
        boolean texts = labels.stream().noneMatch(label -> FieldKind.of(label).isFigure());
        boolean codes = !texts && isRegionCodes(labels);
        if (listed && (saysRegion || texts || codes)) {
            Certainty certainty = saysRegion || texts ? Certainty.CERTAIN : Certainty.LIKELY;
            return Optional.of(new Found(DimensionKind.REGION, Reason.CODE_LIST, certainty));
        }
        boolean places = most(
                labels,
                label -> PLACE.matcher(Plain.of(label)).matches()
                        || list.flatMap(regions -> regions.find(label)).isPresent());
        if (!places && saysRegion && !texts && labels.size() >= MANY_AREAS && !some(labels, list)) {
            return Optional.of(new Found(DimensionKind.CATEGORY, Reason.LABELS, Certainty.GUESS));
        }
        if (places || saysRegion && !texts) {
            return Optional.of(new Found(
                    DimensionKind.REGION,
                    places ? Reason.LABELS : Reason.HEADER,
                    places || saysRegion ? Certainty.LIKELY : Certainty.GUESS));
        }
        if (saysRegion) {
            return Optional.of(new Found(DimensionKind.CATEGORY, Reason.LABELS, Certainty.GUESS));
        }
        return Optional.empty();
    }

    /** Whether one label of five is a code of the list: codes of another country hit one by accident. */
    private static boolean some(List<String> labels, Optional<CodeList> list) {
        long found = labels.stream()
                .filter(label -> list.flatMap(regions -> regions.find(label)).isPresent())
                .count();
        return found * 5 >= labels.size();
    }

    /** Whether numbers are long enough, or so many with leading zeros, that they are no accident in a list of codes. */
    private static boolean isRegionCodes(List<String> labels) {
        int shortest = labels.stream()
                .mapToInt(label -> Plain.of(label).length())
                .min()
                .orElse(0);
        boolean padded = labels.stream().anyMatch(label -> Plain.of(label).startsWith("0"));
        return shortest >= 5
                || shortest == 4 && padded && labels.size() >= MANY_AREAS
                || shortest == 2 && padded && labels.size() == PREFECTURES;
    }

    /** Whether a list of regions has a code or name. */
    boolean isRegion(String label) {
        CodeList regions = lists.get(DimensionKind.REGION);
        return regions != null && regions.find(label).isPresent();
    }

    /** What the list of a kind knows of its codes; empty if there is no such list. */
    Optional<CodeList> list(DimensionKind kind) {
        return Optional.ofNullable(lists.get(kind));
    }

    private static Optional<Found> found(DimensionKind kind) {
        return Optional.of(new Found(kind, Reason.LABELS, Certainty.CERTAIN));
    }

    private static boolean saysAge(String label) {
        return AGE.matcher(Plain.mark(label)).matches();
    }

    private static boolean isTime(String label) {
        if (CLASS_CODE.matcher(Plain.mark(label)).matches()) {
            return false;
        }
        return TIME.matcher(Plain.mark(label)).matches()
                || TimeLabel.of(label).isPresent() && FieldKind.of(label) == FieldKind.TEXT;
    }

    private static boolean is(Set<String> words, String label) {
        return words.contains(Plain.of(label).replaceAll("(?:\\d\\.|[(\\[].*[)\\]])", ""));
    }

    private static boolean most(List<String> labels, Predicate<String> fits) {
        long fitting = labels.stream().filter(fits).count();
        return fitting * 10 >= (long) labels.size() * TENTHS;
    }
}
