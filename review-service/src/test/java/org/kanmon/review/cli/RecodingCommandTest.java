package org.kanmon.review.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecodingCommandTest {

    private static final String SECRET = "Kb7fQ2xW9mZ4tR8vL1pN6sD3gH5jY0cA";

    @TempDir
    Path folder;

    private Path data;
    private Path key;

    @BeforeEach
    void write() throws IOException {
        StringBuilder text = new StringBuilder("番号,カナ氏名,性別,生年月日,受診日,市区町村,病名,体重,血圧,点数,備考\n");
        String[] municipalities = {"13104", "13101", "27102", "01101"};
        for (int person = 0; person < 60; person++) {
            for (int visit = 0; visit < 1 + person % 3; visit++) {
                text.append("P%03d,タナカ%s,%s,%d/%d/1,2020/%d/%d,%s,%s,%d.%d,%d,%d,=メモ%n"
                        .formatted(
                                person,
                                "アイウエオ".charAt(person % 5),
                                person % 2 == 0 ? "男" : "女",
                                1920 + person,
                                1 + person % 12,
                                1 + visit * 3,
                                5 + person % 20,
                                municipalities[person % 4],
                                person == 7 ? "D136" : "I10",
                                45 + person % 30,
                                person % 10,
                                person == 9 ? 211 : 100 + person,
                                person * 37 % 500));
            }
        }
        data = Files.writeString(folder.resolve("data.csv"), text.toString().replace("\r", ""));
        key = Files.writeString(folder.resolve("key"), SECRET + "\n");
    }

    private Path schema(String... columns) throws IOException {
        String person = Stream.of(columns).anyMatch(column -> column.contains("column: 番号"))
                ? ""
                : "  - {column: 番号, role: identifier}\n";
        return Files.writeString(
                folder.resolve("schema.yaml"),
                "person: 番号\ncolumns:\n" + person
                        + Stream.of(columns)
                                .map(column -> "  - {" + column + "}\n")
                                .collect(Collectors.joining())
                        + "models: [{name: k-anonymity, k: 3}]\nsuppression-limit: 0.1\n");
    }

    private Answer transform(Path schema, String application, String... more) {
        List<String> arguments = new ArrayList<>(List.of("transform", data.toString(), "--schema", schema.toString()));
        if (!application.isEmpty()) {
            arguments.addAll(List.of("--application", application, "--key-file", key.toString()));
        }
        Collections.addAll(arguments, more);
        return Answer.to(arguments.toArray(String[]::new));
    }

    /** The columns of the file that is written, by their names. */
    private Map<String, List<String>> written(String application, Path schema) throws IOException {
        Path out = folder.resolve("out" + application);
        Answer answer = transform(schema, application, "--out", out.toString(), "--format", "json", "--lang", "en");
        assertEquals(0, answer.status(), answer.err());
        JsonNode proof = new ObjectMapper().readTree(answer.out()).at("/proof");
        assertTrue(proof.at("/holds").asBoolean());
        proof.at("/recodings")
                .forEach(recoding -> assertTrue(recoding.at("/holds").asBoolean(), recoding.toString()));
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(3, files.count());
        }
        return columns(out.resolve("transformed.csv"));
    }

    private static Map<String, List<String>> columns(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] header = lines.get(0).split(",");
        Map<String, List<String>> columns = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            for (int i = 0; i < header.length; i++) {
                columns.computeIfAbsent(header[i], name -> new ArrayList<>()).add(fields[i]);
            }
        }
        return columns;
    }

    @Test
    void columnsAreRecodedAsTheSchemaSays() throws IOException {
        Map<String, List<String>> columns = written(
                "",
                schema(
                        "column: カナ氏名, drop: true",
                        "column: 性別, role: quasi-identifier",
                        "column: 市区町村, role: quasi-identifier, hierarchy: {kind: region}, levels: [2, 4]",
                        "column: 病名, role: sensitive, rare: {fewer-than: 10}",
                        "column: 体重, role: insensitive, classes: {width: 5, decimals: true}",
                        "column: 血圧, role: insensitive, code: {top: {from: 201}, bottom: {below: 110, as: 低}}, round: 10",
                        "column: 点数, role: insensitive, microaggregate: {group-size: 4, function: median}",
                        "column: 生年月日, role: insensitive, age-at: 受診日",
                        "column: 受診日, role: insensitive, date-part: month",
                        "column: 備考, role: insensitive, blank: true"));

        assertEquals(Set.of("性別", "市区町村", "病名", "体重", "血圧", "点数", "生年月日", "受診日", "備考"), columns.keySet());
        assertTrue(Set.of("東京都", "大阪府", "北海道", "関東", "近畿", "*").containsAll(columns.get("市区町村")));
        assertEquals(Set.of("I10", "その他"), Set.copyOf(columns.get("病名")));
        assertTrue(columns.get("体重").stream().allMatch(value -> value.matches("[4-7][05]-[4-8][05]")));
        assertTrue(columns.get("血圧").stream().allMatch(value -> value.matches("低|201以上|1[0-9]0")));
        assertTrue(columns.get("血圧").contains("201以上"));
        assertEquals(Set.of(""), Set.copyOf(columns.get("備考")));
        assertTrue(columns.get("受診日").stream().allMatch(value -> value.matches("2020/[147]")));
        List<String> ages = columns.get("生年月日");
        assertEquals("100", ages.get(0));
        assertTrue(ages.stream().allMatch(age -> Integer.parseInt(age) >= 40 && Integer.parseInt(age) <= 100));
        Map<String, Set<Integer>> persons = new HashMap<>();
        List<String> numbers = columns(data).get("番号");
        for (int record = 0; record < numbers.size(); record++) {
            persons.computeIfAbsent(columns.get("点数").get(record), value -> new HashSet<>())
                    .add(Integer.valueOf(numbers.get(record).substring(1)));
        }
        assertTrue(persons.values().stream().allMatch(group -> group.size() >= 4), persons.toString());
    }

    @Test
    void theDaysOfAPersonKeepTheirDistance() throws IOException {
        Path schema = schema(
                "column: 性別, role: quasi-identifier", "column: 受診日, role: insensitive, shift-dates: {within-days: 30}");

        List<LocalDate> before = days(columns(data).get("受診日"));
        List<LocalDate> one = days(written("A1", schema).get("受診日"));
        List<LocalDate> other = days(written("A2", schema).get("受診日"));

        List<String> persons = columns(data).get("番号");
        Map<String, Long> moved = new HashMap<>();
        for (int record = 0; record < before.size(); record++) {
            long days = ChronoUnit.DAYS.between(before.get(record), one.get(record));
            assertTrue(days != 0 && Math.abs(days) <= 30);
            assertEquals(days, moved.computeIfAbsent(persons.get(record), person -> days));
        }
        assertTrue(Set.copyOf(moved.values()).size() > 10);
        assertNotEquals(one, other);
    }

    private static List<LocalDate> days(List<String> texts) {
        return texts.stream()
                .map(text -> text.split("/"))
                .map(parts -> LocalDate.of(
                        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])))
                .toList();
    }

    @Test
    void whatTwoApplicationsGetCannotBeJoined() throws IOException {
        Path schema = schema(
                "column: 番号, pseudonym: {kind: plain}",
                "column: ID4, pseudonym: {kind: id4, of: [カナ氏名, 性別, 生年月日]}",
                "column: ID5, pseudonym: {kind: id5, of: [番号]}",
                "column: 性別, role: quasi-identifier");

        Map<String, List<String>> one = written("A1", schema);
        Map<String, List<String>> again = written("A1", schema);
        Map<String, List<String>> other = written("A2", schema);

        assertEquals(one, again);
        List<Set<String>> sets = new ArrayList<>();
        for (String column : List.of("番号", "ID4", "ID5")) {
            assertEquals(60, Set.copyOf(one.get(column)).size());
            sets.add(Set.copyOf(one.get(column)));
            sets.add(Set.copyOf(other.get(column)));
        }
        sets.add(Set.copyOf(columns(data).get("番号")));
        for (int i = 0; i < sets.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(Collections.disjoint(sets.get(i), sets.get(j)), i + " and " + j);
            }
        }
        assertNotEquals(order(one.get("番号")), order(other.get("番号")));
    }

    /** In which order the pseudonyms of persons come when they are sorted: it must tell nothing either. */
    private static List<Integer> order(List<String> pseudonyms) {
        List<String> persons = pseudonyms.stream().distinct().toList();
        return persons.stream().sorted().map(persons::indexOf).toList();
    }

    @Test
    void aKeystoreGivesTheSamePseudonymsAsAFileWithTheSecret() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        char[] password = "a password".toCharArray();
        SecretKeySpec secret = new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        store.setEntry("kanmon", new KeyStore.SecretKeyEntry(secret), new KeyStore.PasswordProtection(password));
        Path file = folder.resolve("keys.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password);
        }
        Path passwordFile = Files.writeString(folder.resolve("password"), "a password\n");
        Path schema = schema("column: 番号, pseudonym: {kind: plain}", "column: 性別, role: quasi-identifier");
        Path out = folder.resolve("of-keystore");

        Answer answer = transform(
                schema,
                "",
                "--out",
                out.toString(),
                "--keystore",
                file.toString(),
                "--keystore-password-file",
                passwordFile.toString(),
                "--application",
                "A1");

        assertEquals(0, answer.status(), answer.err());
        assertEquals(written("A1", schema), columns(out.resolve("transformed.csv")));
    }

    @Test
    void neitherTheKeyNorAnIdentifierIsInWhatIsTold() throws IOException {
        Path schema = schema("column: 番号, pseudonym: {kind: plain}", "column: 性別, role: quasi-identifier");
        Path out = folder.resolve("out");

        Answer answer = transform(schema, "A1", "--out", out.toString(), "--format", "text");

        String told = answer.out()
                + answer.err()
                + Files.readString(out.resolve("report.html"))
                + Files.readString(out.resolve("result.json"))
                + Files.readString(out.resolve("transformed.csv"));
        assertFalse(told.contains(SECRET) || told.contains("P001") || told.contains("タナカ"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            column: 病名, role: insensitive, round: 10                        ~ "D136" 2, "I10" 118
            column: 病名, role: quasi-identifier, hierarchy: {kind: date}      ~ "D136" 2, "I10" 118
            column: 受診日, role: insensitive, shift-dates: {within-days: 3}   ~ --key-file
            column: 備考, pseudonym: {kind: plain}                             ~ --application
            column: 無い列, role: insensitive, blank: true                     ~ 無い列
            column: 生年月日, role: insensitive, age-at: 検査日                ~ 検査日
            column: 病名, role: insensitive, rare: {fewer-than: 5, counts: nowhere.csv} ~ nowhere.csv
            column: 生年月日, role: insensitive, age-at: 1921-01-01            ~ 1922/3/1
            """)
    void whatCannotBeRecodedIsRefusedAndNothingIsLeft(String column, String told) throws IOException {
        Path out = folder.resolve("out");

        Answer answer = transform(
                schema("column: 性別, role: quasi-identifier", column), "", "--out", out.toString(), "--lang", "en");

        assertEquals(2, answer.status(), answer.out());
        assertTrue(answer.err().contains(told), answer.err());
        if (Files.exists(out)) {
            try (Stream<Path> files = Files.list(out)) {
                assertEquals(0, files.count());
            }
        }
    }

    @Test
    void aShortKeyIsRefused() throws IOException {
        Files.writeString(key, "short\n");

        Answer answer = transform(schema("column: 性別, role: quasi-identifier"), "A1");

        assertEquals(2, answer.status());
        assertTrue(answer.err().contains("5") && !answer.err().contains("short"), answer.err());
    }

    @Test
    void evaluateMeasuresTheRecordsAsTheyAre() throws IOException {
        Path schema = schema(
                "column: 番号, pseudonym: {kind: plain}",
                "column: 性別, role: quasi-identifier",
                "column: 生年月日, role: quasi-identifier, age-at: 2020-04-01, hierarchy: {kind: bands, starts: [0, 65]}");

        Answer answer = Answer.to("evaluate", data.toString(), "--schema", schema.toString(), "--format", "json");

        assertEquals(0, answer.status(), answer.err());
        assertEquals(
                60, new ObjectMapper().readTree(answer.out()).at("/classes").asInt());
    }
}
