package org.kanmon.sdc.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Tidy tables as people and programs write them: any encoding, separator, line end and quoting, padded fields, figures with
 * thousands commas or full-width digits, hidden figures, blank lines, columns that no layout names.
 */
final class TableFiles {

    static final String LAYOUT = """
            dimensions: [{column: 地域, kind: category, totals: [総数]}, {column: 性 別, kind: sex}]
            measures: [{column: 患者数, unit: patients}, {column: "割合(%)", unit: percent}]
            masks: ["‐", "x", "1,0"]
            """;

    private static final List<String> AREAS = List.of("総数", "東", "西,南", "\"北\"", "表\nソ", "010", "10", "ｶﾅ");
    private static final List<String> SEXES = List.of("男", "女", "不詳");
    private static final List<String> FIGURES = List.of("0", "5", " 12", "1,234", "\t99", "３４", "0007", "‐", "－", "x");
    private static final List<String> SHARES = List.of("12.3", "", "5.0％", "x", "-", "n/a");

    private final Random random;
    private final String separator;
    private final String lineEnd;
    private final boolean allQuoted;
    private final StringBuilder text = new StringBuilder();

    private TableFiles(Random random) {
        this.random = random;
        this.separator = random.nextBoolean() ? "," : "\t";
        this.lineEnd = pick(List.of("\n", "\r\n", "\r"));
        this.allQuoted = random.nextInt(4) == 0;
    }

    /** The file of a seed. */
    static byte[] of(long seed) {
        Random random = new Random(seed);
        Charset charset = random.nextBoolean() ? UTF_8 : Charset.forName("windows-31j");
        String mark = charset.equals(UTF_8) && random.nextBoolean() ? "\uFEFF" : "";
        return (mark + new TableFiles(random).text()).getBytes(charset);
    }

    private String text() {
        line(List.of("備考", "地域", "割合（％）", "性別", " 患者数"));
        for (String area : AREAS.subList(0, 1 + random.nextInt(AREAS.size()))) {
            for (String sex : SEXES) {
                line(List.of(pick(List.of("", "a", "1+2")), area, pick(SHARES), sex, pick(FIGURES)));
            }
        }
        if (random.nextBoolean()) {
            text.setLength(text.length() - lineEnd.length());
        }
        return text.toString();
    }

    private void line(List<String> fields) {
        List<String> written = new ArrayList<>(fields);
        written.replaceAll(this::field);
        text.append(String.join(separator, written)).append(lineEnd);
        if (random.nextInt(6) == 0) {
            text.append(pick(List.of("", separator.repeat(4), separator))).append(lineEnd);
        }
    }

    private String field(String field) {
        String padded = random.nextInt(5) == 0 ? " " + field + "　" : field;
        boolean special = padded.chars().anyMatch(c -> c == ',' || c == '\t' || c == '"' || c == '\n');
        return special || allQuoted || random.nextInt(5) == 0 ? '"' + padded.replace("\"", "\"\"") + '"' : padded;
    }

    private <T> T pick(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
