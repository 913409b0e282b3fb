package org.kanmon.sdc.source.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What notes say of marks, such as 「‐」は10未満. */
final class MarkNotes {

    /** What stands behind a mark. */
    enum Meaning {
        HIDDEN("masks"),
        ZERO("zeros"),
        IMPOSSIBLE("impossible"),
        UNKNOWN("unknown");

        private final String key;

        Meaning(String key) {
            this.key = key;
        }

        /** The key of a layout file that lists such marks. */
        String key() {
            return key;
        }
    }

    private static final Pattern HIDDEN = Pattern.compile(
            "未満|以下の|秘匿|非公表|非表示|表示しない|表示していない|公表しない|伏せ|マスク|マスキング|suppress|hidden|confidential|fewerthan|lessthan|<\\d|1[~-]9");
    private static final Pattern IMPOSSIBLE = Pattern.compile("あり得ない|ありえない|対象外|notapplicable");
    private static final Pattern ZERO =
            Pattern.compile("該当なし|該当がない|該当者なし|計数のない|皆無|実績なし|なし$|0を|0件|0人|ゼロ|零|zero|none|無し");
    private static final Pattern UNKNOWN =
            Pattern.compile("不詳|不明|未報告|報告なし|未集計|資料なし|未把握|得られない|notavailable|unknown|missing|notreported");

    private static final Pattern LONE_MARK = Pattern.compile(
            "(1|一|１)(か所|カ所|ヶ所|ケ所|箇所|個所|個|つ|セル)(だけ|のみ|しか|の場合|の時|のとき|であ|なら)|onlyone|exactlyone|onehidden|single");
    private static final Pattern SMALLEST = Pattern.compile("最小|最も小さい|もっとも小さい|一番小さい|smallest|lowest|nextsmallest");

    private static final String OPENING = "「『\"'“‘([";
    private static final String CLOSING = "」』\"'”’)]";
    private static final String BEFORE = "、,:)。注※/・";
    private static final String AFTER = "は:=…";

    private MarkNotes() {}

    /** A sentence and what it says of a mark. */
    record Said(String sentence, Meaning meaning) {}

    /**
     * What sentences say of a mark. Signs that look alike are one sign to most writers, but where both are explained the
     * sentence on the very sign counts.
     */
    static Optional<Said> of(String mark, List<String> sentences) {
        return of(sentences, sentence -> explains(spaceless(sentence), mark.strip()))
                .or(() -> of(sentences, sentence -> explains(Plain.mark(sentence), Plain.mark(mark))));
    }

    /** The sentence that says that with a mark that is alone in its row the smallest figure is hidden, too. */
    static Optional<String> smallestToo(List<String> sentences) {
        return sentences.stream()
                .filter(sentence -> {
                    String plain = Plain.mark(sentence);
                    return LONE_MARK.matcher(plain).find()
                            && SMALLEST.matcher(plain).find();
                })
                .findFirst();
    }

    private static Optional<Said> of(List<String> sentences, Predicate<String> explains) {
        for (String sentence : sentences) {
            if (explains.test(sentence)) {
                String clause = Arrays.stream(sentence.split("[、，,]"))
                        .filter(part -> explains.test(part) && meaning(part).isPresent())
                        .findFirst()
                        .orElse(sentence);
                Optional<Meaning> meaning = meaning(clause);
                if (meaning.isPresent()) {
                    return Optional.of(new Said(clause.strip(), meaning.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static String spaceless(String sentence) {
        return sentence.replaceAll("[\\s\\p{Z}]+", "")
                .replace('（', '(')
                .replace('）', ')')
                .replace('：', ':')
                .replace('＝', '=');
    }

    /** Whether a mark stands in quotation marks, or begins a clause and "is" follows. */
    private static boolean explains(String plain, String mark) {
        for (int at = plain.indexOf(mark); at >= 0 && !mark.isEmpty(); at = plain.indexOf(mark, at + 1)) {
            int end = at + mark.length();
            char after = end < plain.length() ? plain.charAt(end) : ' ';
            boolean quoted = at > 0 && OPENING.indexOf(plain.charAt(at - 1)) >= 0 && CLOSING.indexOf(after) >= 0;
            boolean begins = (at == 0 || BEFORE.indexOf(plain.charAt(at - 1)) >= 0) && AFTER.indexOf(after) >= 0;
            if (quoted || begins) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Meaning> meaning(String sentence) {
        String plain = Plain.mark(sentence);
        if (IMPOSSIBLE.matcher(plain).find()) {
            return Optional.of(Meaning.IMPOSSIBLE);
        }
        if (UNKNOWN.matcher(plain).find()) {
            return Optional.of(Meaning.UNKNOWN);
        }
        if (HIDDEN.matcher(plain).find()) {
            return Optional.of(Meaning.HIDDEN);
        }
        return ZERO.matcher(plain).find() ? Optional.of(Meaning.ZERO) : Optional.empty();
    }
}
