package org.kanmon.sdc.microdata.pseudonym;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudonymsTest {

    private static final byte[] SECRET = "a secret of the holder, as long as it has to be".getBytes();

    private static Pseudonyms of(String application, String purpose) {
        return new Pseudonyms(PseudonymKey.of(SECRET, application, purpose));
    }

    @Test
    void twoExtractsOfOneApplicationCanBeJoined() {
        assertEquals(
                of("2026-0001", "person").of("12345678"),
                of("2026-0001", "person").of("12345678"));
    }

    @Test
    void twoExtractsOfTwoApplicationsCannotBeJoined() {
        Set<String> one = new HashSet<>();
        Set<String> other = new HashSet<>();
        for (int person = 0; person < 1000; person++) {
            String number = Integer.toString(person);
            one.add(of("2026-0001", "person").of(number).orElseThrow());
            other.add(of("2026-0002", "person").of(number).orElseThrow());
        }
        assertEquals(1000, one.size());
        assertFalse(one.removeAll(other));
    }

    @Test
    void twoColumnsOfOneApplicationCannotBeJoined() {
        assertNotEquals(
                of("2026-0001", "person").of("1"),
                of("2026-0001", "institution").of("1"));
        // Names that run into each other are different names.
        assertNotEquals(of("ab", "c").of("1"), of("a", "bc").of("1"));
    }

    @ParameterizedTest
    @CsvSource({
        "コウロウ ハナコ, 女, 2003-07-26, ｺｳﾛｳ ﾊﾅｺ, 2, 2003/7/26",
        "コウロウ　ハナコ, 女性, 20030726, こうろう はなこ, F, 2003年7月26日",
        "ジョウ ヨウコ, 女, 2003-07-26, ジヨウ　ヨウコ, female, 2003.7.26",
        "カーター ジョン, 男, 1990-01-02, ｶ-ﾀ- ｼﾞｮﾝ, 男性, 1990-1-2"
    })
    void onePersonHasOnePseudonymHoweverWritten(
            String name, String sex, String day, String otherName, String otherSex, String otherDay) {
        Pseudonyms pseudonyms = of("2026-0001", "person");
        Optional<String> pseudonym = pseudonyms.ofPerson(name, sex, day);
        assertTrue(pseudonym.isPresent());
        assertEquals(pseudonym, pseudonyms.ofPerson(otherName, otherSex, otherDay));
    }

    @ParameterizedTest
    @CsvSource({
        "厚労 花子, 女, 2003-07-26",
        "'', 女, 2003-07-26",
        "コウロウ, 不明, 2003-07-26",
        "コウロウ, 女, 2003-02-30",
        "コウロウ, 女, ''",
        "コウロウ, 女, 2003726"
    })
    void halfAPersonHasNone(String name, String sex, String day) {
        assertTrue(of("2026-0001", "person").ofPerson(name, sex, day).isEmpty());
    }

    @Test
    void theOldestNumberCountsWhateverCameLater() {
        Pseudonyms pseudonyms = of("2026-0001", "person");
        Optional<String> before = pseudonyms.ofHistory(List.of("06130012-１２３"));
        assertEquals(before, pseudonyms.ofHistory(List.of("", "０６１３００１２１２３", "99999999-9")));
        assertTrue(pseudonyms.ofHistory(List.of(" ", "")).isEmpty());
    }

    @Test
    void aPersonsPseudonymIsNotThatOfANumberWrittenAlike() {
        Pseudonyms pseudonyms = of("2026-0001", "person");
        assertNotEquals(pseudonyms.of("123"), pseudonyms.ofHistory(List.of("123")));
    }

    @Test
    void aShortSecretIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PseudonymKey.of(new byte[31], "a", "b"));
    }

    @Test
    void aKeyTellsNothingAndCanBeDestroyed() {
        PseudonymKey key = PseudonymKey.of(SECRET, "a", "b");
        assertEquals("PseudonymKey[secret]", key.toString());
        key.destroy();
        assertTrue(key.isDestroyed());
        assertThrows(IllegalStateException.class, () -> new Pseudonyms(key));
    }

    /** Computed by another implementation of RFC 5869 and RFC 2104. */
    @Test
    void thePseudonymIsAKeyedDigest() {
        assertEquals(
                "b138c90e096e33a9edb2ca837a7017b6b500ac7cd750e60749aefc5604f3a9df",
                of("2026-0001", "person").of("12345678").orElseThrow());
    }
}
