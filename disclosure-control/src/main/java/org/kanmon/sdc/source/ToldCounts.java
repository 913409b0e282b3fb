package org.kanmon.sdc.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.Table;

/**
 * Counts of people that texts tell: titles, notes, headers and labels such as {@code 男(n=3)}, {@code その他（2名）},
 * {@code うち死亡5人}, {@code 三名}. They are published with the table, and no mark hides them.
 */
final class ToldCounts {

    private static final String DIGITS = "[0-9][0-9,]*";
    private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
    private static final String NO_COUNT =
            "未満|以上|以下|以内|超|満|を?下|を?上|より|まで|から|数|口|工|当|あた|対|間|暮|部屋|目|年|月|毎|ごと|ずつ|につき|単位|台|刻|世帯"
                    + "|家族|兄弟|きょうだい|制|用|乗|中|に1|の場合|[-~]|称|前";
    private static final Pattern JAPANESE = Pattern.compile("(?<![0-9.,])(?<!人口|上位|表|図|第|約?1/|単位:?|定員|毎|各)(" + DIGITS
            + "|" + NUMERAL + ")(?:人|名|件|症例|例)(?!" + NO_COUNT + ")");
    private static final Pattern SAMPLE = Pattern.compile("(?<![a-z0-9])n[=:](" + DIGITS + ")(?!,?[0-9]|以上|以下|未満)");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![0-9.,])(?<!table |figure |fig[.] |than |under |over |at least |up to |per |[<>≤≥=] ?|top |every |each )("
                    + DIGITS
                    + ") ?(?:patients?|persons?|people|cases?|deaths?|died|subjects?|participants?|individuals?|women|men"
                    + "|males?|females?|children)\\b(?! or (?:more|fewer|less)| and over| and older| years?|-| per )");
    private static final Pattern WHOLE_LABEL = Pattern.compile("(?:" + DIGITS + "|" + NUMERAL + ")(?:人|名|件|例)");

    private final SourceTable source;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, List<String>> told = new LinkedHashMap<>();

    private ToldCounts(SourceTable source) {
        this.source = source;
    }

    /** Whether a text tells a count; thresholds, bases of rates and the like are none. */
    static boolean isToldBy(String text) {
        return !numbers(text).isEmpty();
    }

    /**
     * The texts of a file that tell counts which the table does not show: those that it shows anyway give nothing away.
     *
     * @return in the order of the file: labels first, then whatever stands around the figures
     */
    static List<String> in(SourceTable source) {
        ToldCounts counts = new ToldCounts(source);
        counts.lookAtLabels();
        counts.lookAround();
        return counts.notShown();
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        if (text.codePoints().noneMatch(c -> Character.isDigit(c) || "一二三四五六七八九十".indexOf(c) >= 0)) {
            return numbers;
        }
        String spaced = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        String plain = spaced.replace(" ", "");
        for (Pattern pattern : List.of(SAMPLE, JAPANESE, ENGLISH)) {
            Matcher matcher = pattern.matcher(pattern == ENGLISH ? spaced : plain);
            while (matcher.find()) {
                numbers.add(matcher.group(1).replace(",", ""));
            }
        }
        return numbers;
    }

    private void lookAtLabels() {
        for (Dimension dimension : source.table().dimensions()) {
            CategoryTree tree = dimension.categories();
            for (int node = 0; node < tree.size(); node++) {
                lookAt(tree.code(node));
            }
        }
    }

    private void lookAround() {
        Table table = source.table();
        Set<Integer> rows = new TreeSet<>();
        Set<Long> cells = new HashSet<>();
        for (int cell = 0; cell < table.cells(); cell++) {
            rows.add(table.record(cell));
            if (!table.isTidy()) {
                cells.add(place(table.record(cell), table.column(cell)));
            }
        }
        Sheet sheet = source.around();
        for (int row = 1; row <= sheet.rows(); row++) {
            boolean inTable = rows.contains(row);
            for (int column = 1; column <= sheet.columns(row) && !(inTable && table.isTidy()); column++) {
                if (!cells.contains(place(row, column)) && !sheet.isBlank(row, column)) {
                    lookAt(sheet.text(row, column));
                }
            }
        }
    }

    private static long place(int row, int column) {
        return (long) row << 32 | column;
    }

    private void lookAt(String text) {
        if (seen.add(text)) {
            String plain = Spelling.folded(text);
            List<String> numbers = WHOLE_LABEL.matcher(plain).matches() ? List.of() : numbers(text);
            if (!numbers.isEmpty()) {
                told.put(text, numbers);
            }
        }
    }

    private List<String> notShown() {
        if (told.isEmpty()) {
            return List.of();
        }
        Set<String> shown = new HashSet<>();
        Table table = source.table();
        for (int cell = 0; cell < table.cells(); cell++) {
            if (!table.isHidden(cell) && table.decimals().isRead(cell)) {
                shown.add(Long.toString(table.value(cell)));
            }
        }
        return told.entrySet().stream()
                .filter(entry -> !shown.containsAll(entry.getValue()))
                .map(entry -> Spelling.shown(entry.getKey()))
                .toList();
    }
}
