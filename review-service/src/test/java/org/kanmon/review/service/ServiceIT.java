package org.kanmon.review.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kanmon.fixtures.Fixture;

/** The service as it is shipped, with one resource more that has a fault, in the server that it is shipped with. */
@ExtendWith(ArquillianExtension.class)
class ServiceIT {

    private static final Fixture MASKED = Fixture.named("row-total-reveals");
    private static final String NOBODY = "api/checks/9679033a-c100-44cd-82c4-beb0483818fe";

    @ArquillianResource
    private URI base;

    private Client japanese;
    private Client english;

    @Deployment(testable = false)
    static WebArchive archive() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/kanmon.war"))
                .addClass(FailingResource.class);
    }

    @BeforeEach
    void makeClients() throws Exception {
        japanese = Client.of(base, "ja");
        english = Client.of(base, "en");
        ReadyService.await(english);
    }

    @Test
    void uploadIsAnsweredWithTheDecisionAndItsAddress() throws Exception {
        Answer created = english.post(Form.of(MASKED));
        assertEquals(201, created.status(), created.text());
        assertEquals("RELEASE_MASKED", created.json().path("decision").asText());
        assertEquals("2025-02-01", created.json().path("asOf").asText());
        assertEquals(6, created.json().at("/findings/0/cells/0/value").asInt());
        assertTrue(created.header("Location").matches(".*/api/checks/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f-]{21}"));
        assertArrayEquals(
                created.bytes(), english.get(created.header("Location")).bytes());
    }

    @Test
    void sameUploadTwiceIsTwoChecksWithOneDecision() throws Exception {
        Answer first = english.post(Form.of(MASKED));
        Answer second = english.post(Form.of(MASKED));
        assertNotEquals(first.header("Location"), second.header("Location"));
        assertArrayEquals(first.bytes(), second.bytes());
    }

    @Test
    void decisionIsThereInBothLanguages() throws Exception {
        String address = english.post(Form.of(MASKED)).header("Location");
        Answer inJapanese = japanese.get(address);
        assertEquals("ja", inJapanese.header("Content-Language"));
        assertTrue(inJapanese.json().at("/findings/0/remedy").asText().contains("秘匿"), inJapanese.text());
        assertTrue(english.get(address).json().at("/findings/0/remedy").asText().contains("Hide"));
    }

    @Test
    void timeOfTheCheckIsKept() throws Exception {
        Instant before = Instant.now().minusSeconds(1);
        String address = english.post(Form.of(MASKED)).header("Location");
        Instant received = ZonedDateTime.parse(
                        english.get(address).header("Last-Modified"), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
        assertTrue(before.isBefore(received.plusSeconds(1)) && received.isBefore(Instant.now()), received::toString);
    }

    @Test
    void maskedFileHasTheCharsetAndTheNameOfTheInput() throws Exception {
        Fixture fixture = Fixture.named("shift-jis-windows-line-ends");
        Answer created = english.post(new Form()
                .file("file", "集計表 1.csv", Files.readAllBytes(fixture.input()))
                .file("layout", "layout.yaml", Files.readAllBytes(fixture.layout()))
                .field("database", "ndb")
                .field("as-of", "2025-02-01"));
        Answer masked = english.get(created.header("Location") + "/masked");
        assertEquals(200, masked.status());
        assertEquals("text/csv;charset=windows-31j", masked.header("Content-Type"));
        assertEquals(
                "attachment; filename=\"___ 1-masked.csv\"; filename*=UTF-8''%E9%9B%86%E8%A8%88%E8%A1%A8%201-masked.csv",
                masked.header("Content-Disposition"));
        assertEquals("nosniff", masked.header("X-Content-Type-Options"));
        String text = new String(masked.bytes(), Charset.forName("windows-31j"));
        String input = Files.readString(fixture.input(), Charset.forName("windows-31j"));
        assertEquals(input.lines().findFirst(), text.lines().findFirst());
        assertNotEquals(input, text);
        assertTrue(text.contains("\r\n"));
    }

    @Test
    void reportRunsNoScriptAndMaskLogIsHandedOut() throws Exception {
        String address = english.post(Form.of(MASKED)).header("Location");
        Answer report = english.get(address + "/report");
        assertEquals("text/html;charset=utf-8", report.header("Content-Type"));
        assertTrue(report.header("Content-Security-Policy").startsWith("default-src 'none'"));
        assertTrue(report.text().contains("<html lang=\"en\""), report.text());
        Answer log = japanese.get(address + "/mask-log");
        assertEquals("text/csv;charset=utf-8", log.header("Content-Type"));
        assertEquals(3, log.text().lines().count(), log.text());
    }

    @Test
    void returnedOutputHasNoMaskedFile() throws Exception {
        Answer created = english.post(Form.of(Fixture.named("totals-do-not-add-up")));
        assertEquals("RETURN", created.json().path("decision").asText());
        Answer masked = english.get(created.header("Location") + "/masked");
        assertProblem(404, "not-found", masked);
        assertTrue(masked.json().path("detail").asText().contains("RETURN"), masked.text());
    }

    @Test
    void hostileFileNamesAreReducedToHarmlessOnes() throws Exception {
        byte[] table = Files.readAllBytes(MASKED.input());
        byte[] layout = Files.readAllBytes(MASKED.layout());
        for (String name :
                List.of("../../etc/passwd.csv", "C:\\\\temp\\\\passwd.csv", "pass%0D%0Awd.csv", "pass\twd.csv")) {
            Answer created = english.post(new Form()
                    .file("file", name, table)
                    .file("layout", "layout.yaml", layout)
                    .field("database", "ndb"));
            assertEquals(201, created.status(), created.text());
            String disposition =
                    english.get(created.header("Location") + "/masked").header("Content-Disposition");
            assertTrue(disposition.matches("attachment; filename=\"pass\\w*wd-masked\\.csv\"; .*"), disposition);
        }
    }

    @Test
    void unknownCheckIsAProblemInBothLanguages() throws Exception {
        Answer inJapanese = japanese.get(NOBODY);
        assertProblem(404, "not-found", inJapanese);
        assertEquals("見つかりません", inJapanese.json().path("title").asText());
        assertEquals("ja", inJapanese.header("Content-Language"));
        assertEquals("/" + NOBODY, inJapanese.json().path("instance").asText());
        assertEquals("Not found", english.get(NOBODY).json().path("title").asText());
        assertProblem(404, "not-found", english.get("api/checks/no-uuid"));
        assertProblem(404, "not-found", english.get("api/nothing"));
        assertProblem(404, "not-found", english.get("nothing"));
    }

    @Test
    void faultyFormIsAnsweredWithAllItsFaults() throws Exception {
        Answer refused = japanese.post(new Form().field("as-of", "2025-13-01").field("datebase", "ndb"));
        assertProblem(400, "invalid-request", refused);
        assertEquals(List.of("unknown-part", "missing-part", "missing-part", "bad-date"), refused.codes());
        assertTrue(refused.text().contains("2025-04-01"), refused.text());
    }

    @Test
    void remedyIsTheOneAskedFor() throws Exception {
        Fixture ages = Fixture.named("merged-age-groups");
        Answer merged = english.post(Form.of(ages).field("remedy", "regroup"));
        assertEquals(201, merged.status(), merged.text());
        assertEquals("RELEASE_MASKED", merged.json().path("decision").asText());
        assertEquals("regroup", merged.json().at("/remedies/chosen").asText());
        assertEquals(
                Files.readString(ages.folder().resolve("masked.csv")),
                english.get(merged.header("Location") + "/masked").text());
        Answer classes = english.post(Form.of(Fixture.named("shown-classes")).field("show-classes", "true"));
        assertEquals("REFER", classes.json().path("decision").asText());
        assertTrue(classes.json().at("/remedies/classes").asBoolean(), classes.text());
    }

    @Test
    void unknownRemedyIsAnsweredWithTheKnownOnes() throws Exception {
        Form form = Form.of(MASKED).field("remedy", "rounding").field("show-classes", "1");
        Answer refused = japanese.post(form);
        assertProblem(400, "invalid-request", refused);
        assertEquals(List.of("not-true-or-false", "unknown-remedy"), refused.codes());
        assertTrue(refused.text().contains("suppress, regroup, round, auto"), refused.text());
        assertTrue(refused.text().contains("使えません"), refused.text());
        assertTrue(english.post(form).text().contains("Known are: suppress, regroup, round, auto"));
    }

    @Test
    void unknownDatabaseIsAnsweredWithTheKnownOnes() throws Exception {
        Answer refused =
                english.post(new Form().file("file", "t.csv", new byte[] {'a'}).field("database", "nbd"));
        assertProblem(400, "invalid-request", refused);
        assertTrue(refused.json().at("/problems/0/message").asText().contains("Known are: ndb, "), refused.text());
    }

    @Test
    void secondFileIsRefused() throws Exception {
        Answer refused = english.post(Form.of(MASKED).file("file", "second.csv", new byte[] {'a'}));
        assertProblem(400, "invalid-request", refused);
        assertEquals(List.of("repeated-part"), refused.codes());
    }

    @Test
    void brokenConstraintIsToldInTheLanguageOfTheRequest() throws Exception {
        Form crowded = new Form();
        IntStream.range(0, 25).forEach(i -> crowded.field("hierarchy", "x"));
        Answer refused = japanese.post(crowded);
        assertProblem(400, "invalid-request", refused);
        assertTrue(refused.json().at("/problems/0/message").asText().contains("24 個以下"), refused.text());
        assertTrue(
                english.post(crowded).json().at("/problems/0/message").asText().contains("1 to 24 parts"));
    }

    @Test
    void unusableTableIsAnsweredWithTheReasons() throws Exception {
        Answer refused = english.post(new Form()
                .file("file", "表.csv", "都道府県コード,性別,患者数\n13,男,x1\n".getBytes(StandardCharsets.UTF_8))
                .file("layout", "layout.yaml", Files.readAllBytes(MASKED.layout()))
                .field("database", "ndb"));
        assertProblem(422, "unusable-input", refused);
        JsonNode reason = refused.json().at("/problems/0");
        assertEquals("表.csv", reason.path("file").asText());
        assertEquals(2, reason.path("row").asInt(), refused.text());
        assertEquals(3, reason.path("column").asInt());
    }

    @Test
    void uploadAboveTheLimitIsRefused() throws Exception {
        Form large = new Form().file("file", "t.csv", new byte[1_000_000]).field("database", "ndb");
        assertProblem(413, "too-large", english.post(large));
        HttpRequest.Builder ofUnknownLength = english.request("api/checks")
                .header("Content-Type", large.contentType())
                .POST(BodyPublishers.fromPublisher(large.body()));
        assertProblem(413, "too-large", english.send(ofUnknownLength));
    }

    @Test
    void otherMethodsAndMediaTypesAreRefused() throws Exception {
        Answer wrongMethod = english.send(english.request(NOBODY).DELETE());
        assertProblem(405, "method-not-allowed", wrongMethod);
        assertTrue(wrongMethod.header("Allow").contains("GET"));
        assertProblem(
                406, "not-acceptable", english.send(english.request(NOBODY).header("Accept", "image/png")));
        assertProblem(
                415,
                "unsupported-media-type",
                english.send(english.request("api/checks")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))));
        assertProblem(
                400,
                "invalid-request",
                english.send(english.request("api/checks")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString("no form"))));
    }

    @Test
    void faultOfOurOwnTellsACorrelationAndNothingElse() throws Exception {
        Answer failed = english.get("api/failing");
        assertProblem(500, "internal-error", failed);
        String correlation = failed.json().path("correlation").asText();
        assertTrue(failed.json()
                .path("detail")
                .asText()
                .contains(UUID.fromString(correlation).toString()));
        assertFalse(failed.text().contains(FailingResource.SECRET), failed.text());
        assertFalse(failed.text().contains("Exception"), failed.text());
    }

    @Test
    void typeOfAProblemLeadsToAPageAboutIt() throws Exception {
        Answer page = english.get(english.get(NOBODY).json().path("type").asText());
        assertEquals(200, page.status());
        assertTrue(page.text().contains("見つかりません") && page.text().contains("Not found"), page.text());
    }

    @Test
    void apiDescribesItselfAndTellsItsHealth() throws Exception {
        String description = english.get("openapi").text();
        List.of("/api/checks:", "/api/checks/{id}:", "/api/checks/{id}/masked:", "/problems/unusable-input")
                .forEach(word -> assertTrue(description.contains(word), word));
        Answer ready = english.get("health/ready");
        assertEquals(200, ready.status());
        assertEquals("UP", ready.json().path("status").asText());
        assertEquals("database", ready.json().at("/checks/0/name").asText());
        assertFalse(english.get("metrics").text().isEmpty());
    }

    private static void assertProblem(int status, String type, Answer answer) throws Exception {
        assertEquals(status, answer.status(), answer.text());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals("/problems/" + type, answer.json().path("type").asText());
        assertEquals(status, answer.json().path("status").asInt());
        assertFalse(answer.json().path("detail").asText().isBlank());
    }
}
