package org.kanmon.rules.screening.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {

    @Test
    void namesContactsAndNumbersAreFound() {
        assertEquals(List.of("name"), kinds("共同研究者は鈴木一郎先生である。"));
        assertEquals(List.of("phone"), kinds("連絡先 03-1234-5678"));
        assertEquals(List.of("e-mail"), kinds("taro@example.ac.jp まで"));
        assertEquals(List.of("individual-number"), kinds("番号 123456789018"));
        assertEquals(List.of("insurer-number"), kinds("保険者番号06132013"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "患者様の多様な意見を同様に扱う。",
                "2019-04-01から2024-03-31まで",
                "番号 123456789012",
                "保険者番号06132014",
                "森林浴さんぽの効果",
                "K-2025-0101"
            })
    void whatOnlyLooksLikeOneIsNot(String text) {
        assertEquals(List.of(), kinds(text));
    }

    @Test
    void whatWasFoundIsNotSpread() {
        assertEquals("12…", Identifiers.in("123456789018").get(0).shown());
    }

    @Test
    void exactlyOneLastDigitMakesAnIndividualNumber() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            String eleven = String.format("%011d", random.nextInt(Integer.MAX_VALUE));
            long right = IntStream.range(0, 10)
                    .filter(digit -> Identifiers.isIndividualNumber(eleven + digit))
                    .count();
            assertEquals(1, right, eleven);
        }
    }

    @Test
    void oneWrongDigitBreaksAnInsurerNumber() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            String seven = String.format("%07d", random.nextInt(10_000_000));
            int check = 0;
            while (!Identifiers.isInsurerNumber(seven + check)) {
                check++;
            }
            int place = random.nextInt(7);
            char wrong = (char) ('0' + (seven.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
            String changed = seven.substring(0, place) + wrong + seven.substring(place + 1);
            assertFalse(Identifiers.isInsurerNumber(changed + check), seven + check);
        }
    }

    @Test
    void aSentenceThatDeniesSaysNothing() {
        assertEquals(List.of(), Contradictions.in("特定の商品の広告又は宣伝を目的とするものではない。", List.of()));
        assertEquals(List.of(), Contradictions.in("個人を特定することは行わず、再識別も禁止する。", List.of()));
    }

    @Test
    void aDenialInAnotherSentenceDoesNotHelp() {
        List<Contradictions.Found> found = Contradictions.in("個人を特定しない。結果は広告に用いる。", List.of());
        assertEquals(List.of(new Contradictions.Found("advertising", "広告")), found);
    }

    @Test
    void whatTheAnswersSayOpenlyIsNoContradiction() {
        assertEquals(List.of(), Contradictions.in("結果は広告に用いる。", List.of("advertising")));
        assertTrue(Contradictions.in("結果は広告に用いる。", List.of("publication")).size() == 1);
    }

    private static List<String> kinds(String text) {
        return Identifiers.in(text).stream().map(Identifiers.Found::kind).toList();
    }
}
