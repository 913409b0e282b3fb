package org.kanmon.review.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to break tables that are texts: what exports, editors and spreadsheets do to them, and what people try. */
final class TextMutations {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern FIELD = Pattern.compile("[^,\t\r\n]+");

    private static final List<String> NO_COUNTS = List.of(
            "NaN",
            "1e999",
            "-1",
            "0x1F",
            "1.5",
            "∞",
            "9".repeat(30),
            "9".repeat(5_000),
            "9007199254740993",
            "-0",
            "+5",
            "１２",
            "1,2,3",
            "12人",
            "(3)",
            "約10",
            "1.2万",
            "",
            " ",
            "=1+1",
            "TRUE",
            "#REF!",
            "１２３４５６７８９０１２３４５６",
            "٣",
            "Ⅻ",
            "½",
            "1'000");

    private static final List<String> HOSTILE = List.of(
            "=cmd|'/C calc'!A0",
            "+1",
            "-x",
            "@SUM(A1)",
            "＝1",
            "\u202Eabc",
            "\u0000",
            "\uFEFF",
            "\uFFFF",
            "\\uD800",
            "<script>",
            "${jndi:ldap://x}",
            "%s%n",
            "{0}",
            "'",
            "\"\"\"",
            "../../../etc/passwd",
            "計",
            "総数",
            "再掲",
            "a".repeat(40_000),
            "あ".repeat(200),
            "\u0301".repeat(50),
            "👨‍👩‍👧‍👦",
            "0-9歳",
            "１０～１９歳",
            "01101",
            "富山県",
            "注1)",
            "-",
            "*",
            "x",
            "…");

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private TextMutations() {}

    static List<Mutation> all() {
        return List.of(
                of(
                        "a number that is no count",
                        (text, random) -> replace(text, NUMBER, one(NO_COUNTS, random), random)),
                of(
                        "another count",
                        (text, random) -> replace(text, NUMBER, Integer.toString(random.nextInt(30)), random)),
                of("all numbers small", (text, random) -> NUMBER.matcher(text).replaceAll("3")),
                of("a hostile field", (text, random) -> replace(text, FIELD, one(HOSTILE, random), random)),
                of("a field gone", (text, random) -> replace(text, FIELD, "", random)),
                of("a field twice", (text, random) -> replace(text, FIELD, one(fields(text), random), random)),
                of("a line gone", (text, random) -> withoutLine(text, random)),
                of("a line twice", (text, random) -> insertLine(text, one(lines(text), random), random)),
                of("lines shuffled", TextMutations::shuffled),
                of("a short line", (text, random) -> insertLine(text, "x", random)),
                of("a long line", (text, random) -> insertLine(text, ",".repeat(random.nextInt(300)), random)),
                of("empty lines", (text, random) -> insertLine(text, "\n".repeat(1 + random.nextInt(50)), random)),
                of("mixed line ends", (text, random) -> replace(text, Pattern.compile("\n"), "\r", random)),
                of("DOS line ends", (text, random) -> text.replace("\n", "\r\n")),
                of("old Mac line ends", (text, random) -> text.replace("\n", "\r")),
                of("an open quotation mark", (text, random) -> replace(text, FIELD, "\"x", random)),
                of(
                        "deep quotation",
                        (text, random) -> replace(text, FIELD, "\"".repeat(1 + random.nextInt(500)), random)),
                of("another separator", (text, random) -> text.replace(',', "\t;| ，".charAt(random.nextInt(5)))),
                of("full-width", (text, random) -> wide(text)),
                encoded("Windows-31J", WINDOWS_31J),
                encoded("UTF-16", UTF_16),
                encoded("UTF-16 without mark", UTF_16LE),
                encoded("EUC-JP", Charset.forName("EUC-JP")),
                new Mutation(
                        "byte order mark", (bytes, random) -> ByteMutations.insert(bytes, 0, "\uFEFF".getBytes(UTF_8))),
                new Mutation("read as Latin-1", (bytes, random) -> new String(bytes, ISO_8859_1).getBytes(UTF_8)));
    }

    /** What makes files large, and so is done to few of them. */
    static List<Mutation> huge() {
        return List.of(
                of("a hundred thousand columns", (text, random) -> insertLine(text, ",1".repeat(100_000), random)),
                of("sixteen thousand columns", (text, random) -> insertLine(text, "1,".repeat(16_000), random)),
                of("sixteen thousand headings", (text, random) -> "a,".repeat(16_000) + "\n" + text),
                of("a field of 200 kilobytes", (text, random) -> replace(text, FIELD, "x".repeat(200_000), random)),
                of("a field of 100 kilobytes", (text, random) -> replace(text, FIELD, "7".repeat(100_000), random)),
                of(
                        "a quoted field of 100 kilobytes",
                        (text, random) -> replace(text, FIELD, '"' + "\n".repeat(100_000) + '"', random)),
                of("a thousand times", (text, random) -> text.repeat(1_000)),
                of(
                        "all of one line a thousand times",
                        (text, random) ->
                                text + one(lines(text), random).concat("\n").repeat(1_000)),
                of("a million line ends", (text, random) -> insertLine(text, "\n".repeat(1_000_000), random)),
                of("a million separators", (text, random) -> insertLine(text, ",,,,,,\n".repeat(150_000), random)),
                of("ten thousand categories", (text, random) -> text + numbered(lines(text), random)));
    }

    private static Mutation of(String name, BiFunction<String, Random, String> change) {
        return new Mutation(name, (bytes, random) -> {
            Charset charset = isUtf8(bytes) ? UTF_8 : WINDOWS_31J;
            return change.apply(new String(bytes, charset), random).getBytes(charset);
        });
    }

    private static Mutation encoded(String name, Charset charset) {
        return new Mutation(name, (bytes, random) -> new String(bytes, UTF_8).getBytes(charset));
    }

    private static boolean isUtf8(byte[] bytes) {
        return new String(bytes, UTF_8).indexOf('\uFFFD') < 0;
    }

    /** One occurrence gives way. */
    static String replace(String text, Pattern pattern, String with, Random random) {
        Matcher matcher = pattern.matcher(text);
        int count = (int) matcher.results().count();
        if (count == 0) {
            return text + with;
        }
        matcher.reset();
        for (int i = random.nextInt(count); i >= 0; i--) {
            matcher.find();
        }
        return text.substring(0, matcher.start()) + with + text.substring(matcher.end());
    }

    private static String insertLine(String text, String line, Random random) {
        List<String> lines = lines(text);
        int at = random.nextInt(lines.size() + 1);
        return String.join("\n", lines.subList(0, at)) + (at > 0 ? "\n" : "") + line + "\n"
                + String.join("\n", lines.subList(at, lines.size()));
    }

    private static String withoutLine(String text, Random random) {
        List<String> lines = new java.util.ArrayList<>(lines(text));
        lines.remove(random.nextInt(lines.size()));
        return String.join("\n", lines);
    }

    private static String shuffled(String text, Random random) {
        List<String> lines = new java.util.ArrayList<>(lines(text));
        java.util.Collections.shuffle(lines, random);
        return String.join("\n", lines);
    }

    private static String numbered(List<String> lines, Random random) {
        String line = one(lines, random);
        StringBuilder numbered = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            numbered.append(i).append(line).append('\n');
        }
        return numbered.toString();
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars()
                .forEach(c -> wide.append((char) (c > ' ' && c < 0x7F && c != ',' && c != '"' ? c - '!' + '！' : c)));
        return wide.toString();
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private static List<String> fields(String text) {
        List<String> fields =
                FIELD.matcher(text).results().map(found -> found.group()).toList();
        return fields.isEmpty() ? List.of("") : fields;
    }

    static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
