package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kanmon.review.domain.Review;

class DecisionTextTest {

    private static final List<Path> WRITTEN = List.of(Path.of("out/decision.json"), Path.of("out/masked.csv"));

    @Test
    void decisionComesFirstThenFindingsThenFiles() {
        assertEquals("""
                判定: 秘匿のうえ公表可（RELEASE_MASKED）
                  秘匿済みファイルであれば公表できる見込みです。秘匿済みファイルを同じ基準でもう
                  一度確認し、抵触が残らないことを確かめています。元のファイルは公表できません。
                  この判定は案です。公表してよいかどうかは、人が決めます。

                  ファイル      患者数.csv
                  データベース  ndb
                  基準日        2024年（令和6年）12月1日
                  秘匿          一次秘匿 1、補完秘匿 3、入力の時点で秘匿 2、保護不足 0

                指摘: 2 件

                [秘匿] PUB-010 公表する人数が少なすぎる
                  患者等の人数が 10 未満の値があります（0を除く）。
                  箇所  6行3列 (01101 · 男)
                  根拠  公表の基準（見本）第3版 第5章 2 (1) [施行中]
                  基準  ndb/publication/minimum-count
                  対応  値を秘匿するか、区分を統合してください。秘匿済みファイルでは秘匿していま
                        す。

                [参考] PUB-050 一つの区分に全員が入っている
                  性別のある行では、全員が同じ区分に入っています。
                  箇所  2行3列 (総数 · 計)
                  根拠  Handbook (sample) 4.2 [未確認]
                  基準  ndb/publication/group-disclosure
                  対応  全員に当てはまることを公表してよいか、検討してください。

                書き出したファイル
                  out/decision.json  判定と指摘（指摘された箇所の元の値を含む）
                  out/masked.csv     秘匿済みファイル
                """, text(Samples.masked(), Locale.JAPANESE, 80, false));
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (Review review : Gallery.reviews()) {
            for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                for (int columns : new int[] {60, 80, 120}) {
                    for (String line : text(review, locale, columns, false).split("\n")) {
                        assertTrue(DisplayWidth.of(line) <= columns, line);
                    }
                }
            }
        }
    }

    @Test
    void silenceAndManyPlacesAreTold() {
        String text = text(Gallery.referred(), Locale.ENGLISH, 80, false);
        assertTrue(text.contains("Source     [Silent]"), text);
        assertTrue(text.contains("and 19 more"), text);
    }

    @Test
    void escapeSequencesOccurOnlyWhereColourIsWanted() {
        assertFalse(text(Samples.masked(), Locale.JAPANESE, 80, false).contains("\u001b"));
        assertTrue(text(Samples.masked(), Locale.JAPANESE, 80, true).startsWith("\u001b[1;32m判定"));
    }

    @Test
    void nameOfAFileCannotSteerTheTerminal() {
        Review masked = Samples.masked();
        Review hostile = Samples.review(
                "a\u001b[2J.csv", Optional.empty(), masked.decision(), masked.table(), List.of(), masked.repair());
        assertTrue(text(hostile, Locale.ENGLISH, 80, false).contains("a␛[2J.csv"));
    }

    @Test
    void longPathStandsOnALineOfItsOwn() {
        Path path = Path.of("a/very/long/path/that/takes/more/than/half/of/the/line/report.html");
        String text = new DecisionText(Samples.messages(Locale.ENGLISH), 80, false).of(Gallery.clean(), List.of(path));
        assertTrue(text.endsWith("\n  " + path + "\n    the report\n"), text);
    }

    private static String text(Review review, Locale locale, int columns, boolean colour) {
        return new DecisionText(Samples.messages(locale), columns, colour).of(review, WRITTEN);
    }
}
