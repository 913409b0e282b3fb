package org.kanmon.review.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanmon.criteria.Answer;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.criteria.CriterionValue;
import org.kanmon.criteria.Database;
import org.kanmon.criteria.Item;
import org.kanmon.review.domain.HandledColumn;
import org.kanmon.review.domain.ProvisionProof;
import org.kanmon.review.report.ProvisionJson;
import org.kanmon.review.report.ProvisionReport;
import org.kanmon.review.report.ProvisionResult;
import org.kanmon.rules.engine.RulesDigest;
import org.kanmon.sdc.microdata.pseudonym.ApplicationKeys;
import org.kanmon.sdc.microdata.recode.Pseudonymisation;

/** Records of columns drawn at random, known and unknown ones, by a profile drawn at random: nothing leaves by accident. */
class GivenRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final byte[] SECRET = "a secret of tests and of nobody else".getBytes(StandardCharsets.UTF_8);

    /** A profile and the criteria that it stands in. */
    private record Case(CriteriaInForce criteria, String profile) {}

    private static final List<Case> CASES = cases();

    private static List<Case> cases() {
        try {
            CriteriaCatalog catalog = CriteriaCatalog.bundled();
            List<Case> cases = new ArrayList<>();
            for (Database database : catalog.databases()) {
                CriteriaInForce criteria = catalog.inForce(database.id(), DAY);
                criteria.profiles().forEach(profile -> cases.add(new Case(criteria, profile)));
            }
            return cases;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 66);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noValueOfAColumnThatIsNotGivenIsInAnyWrittenFile(int seed) throws Exception {
        Random random = new Random(seed);
        Case one = CASES.get(seed % CASES.size());
        Path folder = Files.createTempDirectory("provision");
        try {
            List<String> header = header(one.criteria(), random);
            List<List<String>> records = new ArrayList<>();
            for (int record = 0; record < 12; record++) {
                List<String> fields = new ArrayList<>();
                for (int column = 0; column < header.size(); column++) {
                    fields.add(value(one, header.get(column), column, record));
                }
                records.add(fields);
            }
            Path data = folder.resolve("input.csv");
            Files.writeString(data, csv(header, records));
            check(one, data, folder.resolve("given.csv"), header, records);
        } finally {
            remove(folder);
        }
    }

    private static void check(Case one, Path data, Path target, List<String> header, List<List<String>> records)
            throws Exception {
        ProvisionWish wish = new ProvisionWish(one.criteria().database().id(), one.profile(), DAY, Optional.empty());
        Provision provision = Provision.of(CriteriaCatalog.bundled(), wish, data);
        if (provision.given().isEmpty()) {
            return;
        }
        ProvisionProof proof =
                GivenRecords.write(provision, Optional.of(new ApplicationKeys(SECRET, "application")), target);
        assertTrue(proof.holds(), proof.toString());
        assertEquals(12, proof.records());
        ProvisionResult result = new ProvisionResult(
                provision.file().name(),
                provision.digest(),
                provision.records(),
                provision.criteria().database(),
                provision.profile(),
                provision.criteria().asOf(),
                provision.criteria().digest(),
                RulesDigest.sha256(),
                provision.handled(),
                provision.judge(),
                Optional.of(proof),
                0);
        String all = Files.readString(target)
                + provision.schemaText()
                + new ProvisionJson(Locale.ENGLISH).ofTransformation(result)
                + new ProvisionReport(Locale.JAPANESE).of(result);
        for (HandledColumn column : provision.handled()) {
            boolean hidden = !column.isGiven()
                    || column.recoding()
                            .filter(Pseudonymisation.class::isInstance)
                            .isPresent();
            int place = header.indexOf(column.name());
            for (List<String> fields : records) {
                assertFalse(hidden && all.contains(fields.get(place)), column.name() + " " + fields.get(place));
            }
        }
    }

    /** Some columns of the list, one of no list, and an identifier of persons. */
    private static List<String> header(CriteriaInForce criteria, Random random) {
        List<String> header = new ArrayList<>(List.of("ID", "知らない列"));
        for (Item item : criteria.items().all()) {
            if (!item.names().isEmpty() && random.nextInt(4) > 0) {
                String name = item.names().get(random.nextInt(item.names().size()));
                if (!header.contains(name)) {
                    header.add(name);
                }
            }
        }
        return header;
    }

    /** A value that occurs nowhere else, and that the profile's treatment of the column can read. */
    private static String value(Case one, String name, int column, int record) {
        String way = one.criteria()
                .items()
                .named(name)
                .map(item -> one.criteria().answer("provision/" + one.profile() + "/" + item.id()))
                .filter(Answer.Criterion.class::isInstance)
                .map(answer -> (CriterionValue.Handling) ((Answer.Criterion) answer).value())
                .map(handling -> handling.treatment().word())
                .orElse("");
        return switch (way) {
            case "date-part", "shifted-date" -> "2023-0%d-1%d".formatted(1 + record % 9, column % 10);
            case "classes", "top" -> Integer.toString(20 + record * 7 + column);
            default -> "秘%dの%dq".formatted(column, record);
        };
    }

    private static String csv(List<String> header, List<List<String>> records) {
        List<String> lines = new ArrayList<>(List.of(String.join(",", header)));
        records.forEach(fields -> lines.add(String.join(",", fields)));
        return String.join("\n", lines) + "\n";
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
