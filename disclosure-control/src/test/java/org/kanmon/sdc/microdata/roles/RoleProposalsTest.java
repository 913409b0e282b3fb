package org.kanmon.sdc.microdata.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.SmallRecords;
import org.kanmon.sdc.microdata.schema.Role;

class RoleProposalsTest {

    private static final RoleProposals PROPOSALS = new RoleProposals();

    private static RoleProposal propose(String name, String... values) {
        return PROPOSALS.propose(Attribute.of(name, List.of(values)));
    }

    private static RoleProposal propose(String name, IntFunction<String> value) {
        return PROPOSALS.propose(
                Attribute.of(name, IntStream.range(0, 40).mapToObj(value).toList()));
    }

    /** A number with the check digit of a My Number. */
    private static String myNumber(int i) {
        String first = "%011d".formatted(31_234_567_890L + 7_654_321L * i);
        return IntStream.range(0, 10)
                .mapToObj(last -> first + last)
                .filter(CheckDigits::isMyNumber)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "氏名, PERSON_NAME",
        "カナ氏名, PERSON_NAME",
        "patientName, PERSON_NAME",
        "被保険者番号, INSURED_NUMBER",
        "患者ID, PATIENT_NUMBER",
        "備考, FREE_TEXT",
        "ID5, PSEUDONYM",
        "医療機関コード, INSTITUTION",
        "保険者番号, INSURER",
        "病名, DIAGNOSIS",
        "病院名, INSTITUTION",
        "死因, DIAGNOSIS",
        "転帰, OUTCOME",
        "所得階層, INCOME",
        "要介護度, CARE_LEVEL",
        "HbA1c, TEST_RESULT",
        "身長, BODY_SIZE",
        "marital-status, HOUSEHOLD",
        "native_country, NATIONALITY",
        "大腿骨, UNKNOWN",
        "dosage, UNKNOWN",
        "page, UNKNOWN"
    })
    void theLongestWordOfANameDecides(String name, ColumnMeaning meaning) {
        RoleProposal proposal = propose(name, "x1", "x2", "x1", "x2");

        assertEquals(meaning, proposal.meaning());
        assertEquals(meaning.role(), proposal.role());
        assertFalse(proposal.reasons().isEmpty());
    }

    @Test
    void valuesThatBearTheNameOutMakeItClear() {
        assertEquals(Certainty.CLEAR, propose("性別", "男", "女").certainty());
        assertEquals(Certainty.CLEAR, propose("sex", "1", "2", "9").certainty());
        assertEquals(Certainty.CLEAR, propose("年齢", "34", "101").certainty());
        assertEquals(Certainty.CLEAR, propose("年齢階級", "40～44歳", "85歳以上").certainty());
        assertEquals(
                Certainty.CLEAR,
                propose("生年月日", "1940/1/2", "昭和40年1月2日", "S50.12.31").certainty());
        assertEquals(Certainty.CLEAR, propose("診療年月", "202304", "50512").certainty());
        assertEquals(Certainty.CLEAR, propose("都道府県", "東京都", "北海道", "沖縄").certainty());
    }

    @Test
    void myNumbersAreFoundUnderAnyName() {
        RoleProposal proposal = propose("区分", RoleProposalsTest::myNumber);

        assertEquals(ColumnMeaning.MY_NUMBER, proposal.meaning());
        assertEquals(Role.IDENTIFIER, proposal.role());
        assertEquals(Reason.Kind.VALUES, proposal.reasons().get(0).kind());
    }

    @Test
    void twelveDigitsWithoutTheCheckDigitAreNoMyNumbers() {
        RoleProposal proposal = propose("区分", i -> "%012d".formatted(212_345_678_901L + 7_654_321L * i));

        assertNotEquals(ColumnMeaning.MY_NUMBER, proposal.meaning());
    }

    @Test
    void directIdentifiersAreFoundUnderAnyName() {
        assertEquals(
                ColumnMeaning.EMAIL, propose("a", i -> "p" + i + "@example.jp").meaning());
        assertEquals(
                ColumnMeaning.TELEPHONE,
                propose("a", i -> "03-1234-%04d".formatted(i)).meaning());
        assertEquals(
                ColumnMeaning.TELEPHONE,
                propose("a", i -> "０９０１２３４%04d".formatted(i)).meaning());
        assertEquals(
                ColumnMeaning.ADDRESS,
                propose("a", i -> "東京都千代田区霞が関%d丁目%d番".formatted(i % 4 + 1, i)).meaning());
        assertEquals(
                ColumnMeaning.PERSON_NAME,
                propose("a", i -> (char) ('一' + i) + "田　花子").meaning());
        assertEquals(
                ColumnMeaning.PERSON_NAME,
                propose("a", i -> "ﾔﾏﾀﾞ ﾊﾅ" + (char) ('ｱ' + i)).meaning());
        assertEquals(
                ColumnMeaning.PSEUDONYM,
                propose("a", i -> "%064x".formatted(1_000_003L * (i + 1))).meaning());
    }

    @Test
    void datesOfManyDecadesAreBirths() {
        assertEquals(
                ColumnMeaning.BIRTH_DATE,
                propose("a", "1931-02-03", "1990-05-06", "2015-01-01").meaning());
        assertEquals(
                ColumnMeaning.DATE,
                propose("a", "2021-02-03", "2022-05-06", "2023-01-01").meaning());
    }

    @Test
    void whereNameAndValuesDisagreeTheMoreCarefulRoleIsGuessed() {
        RoleProposal harmless = propose("区市町村", i -> "p" + i + "@example.jp");
        assertEquals(Role.IDENTIFIER, harmless.role());
        assertEquals(Certainty.GUESS, harmless.certainty());
        assertEquals(2, harmless.reasons().size());

        RoleProposal named = propose("氏名", "東京都", "大阪府");
        assertEquals(Role.IDENTIFIER, named.role());
        assertEquals(Certainty.GUESS, named.certainty());
    }

    @Test
    void aNameThatValuesDoNotBearOutIsAGuess() {
        RoleProposal proposal = propose("年齢", "若年", "高齢");

        assertEquals(ColumnMeaning.AGE, proposal.meaning());
        assertEquals(Certainty.GUESS, proposal.certainty());
        assertEquals(Reason.Kind.NAME_NOT_BORNE_OUT, proposal.reasons().get(1).kind());
    }

    @Test
    void valuesOfTheirOwnForEveryRecordNumberIt() {
        RoleProposal proposal = propose("k", i -> "R" + (1000 + i));

        assertEquals(ColumnMeaning.SERIAL_NUMBER, proposal.meaning());
        assertEquals(Reason.Kind.NEARLY_UNIQUE, proposal.reasons().get(0).kind());
    }

    @Test
    void codesOfDiseasesAreFoundByTheirLook() {
        assertEquals(
                ColumnMeaning.DIAGNOSIS,
                propose("k", i -> "J%02d".formatted(i % 15)).meaning());
    }

    @Test
    void measurementsDoNotNumberRecords() {
        assertEquals(
                ColumnMeaning.UNKNOWN,
                propose("k", i -> "%.2f".formatted(i * 1.37)).meaning());
    }

    @Test
    void longTextsMayNamePersons() {
        assertEquals(
                ColumnMeaning.FREE_TEXT,
                propose("k", i -> "家族から電話があり経過を観察することになった。担当は交代した。" + i).meaning());
    }

    @Test
    void onlyAColumnWithoutDifferencesIsInsensitive() {
        RoleProposal proposal = propose("k", "1", "1");

        assertEquals(Role.INSENSITIVE, proposal.role());
        assertEquals(Reason.Kind.CONSTANT, proposal.reasons().get(0).kind());
        assertEquals(Role.IDENTIFIER, propose("氏名", "*", "*").role());
    }

    @Property(tries = 200, seed = "121")
    void unknownColumnsAreNeverCalledHarmless(
            @ForAll @IntRange(min = 1, max = 10_000) int seed, @ForAll @IntRange(min = 2, max = 30) int values) {
        Attribute column = SmallRecords.columns(new Random(seed), 60, values).get(0);

        RoleProposal proposal = PROPOSALS.propose(column);

        assertEquals(column.values().size() == 1, proposal.role() == Role.INSENSITIVE);
    }

    @Property(tries = 100, seed = "122")
    void theOrderOfRecordsDoesNotMatter(@ForAll @IntRange(min = 1, max = 10_000) int seed) {
        Random random = new Random(seed);
        Attribute column = Attribute.of(
                "k",
                IntStream.range(0, 30)
                        .mapToObj(i -> myNumber(random.nextInt(25)))
                        .toList());
        Attribute other = SmallRecords.inOrder(List.of(column), SmallRecords.shuffled(random, 30))
                .get(0);

        assertEquals(PROPOSALS.propose(column), PROPOSALS.propose(other));
    }

    @Test
    void columnsAreProposedInTheirOrderAndWithoutRecordsToo() {
        List<RoleProposal> proposals =
                PROPOSALS.propose(List.of(Attribute.of("氏名", List.of()), Attribute.of("性別", List.of())));

        assertEquals(
                List.of("氏名", "性別"),
                proposals.stream().map(RoleProposal::column).toList());
        assertEquals(
                List.of(Role.IDENTIFIER, Role.QUASI_IDENTIFIER),
                proposals.stream().map(RoleProposal::role).toList());
    }
}
