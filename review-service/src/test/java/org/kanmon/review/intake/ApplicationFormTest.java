package org.kanmon.review.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kanmon.fixtures.ManyApplications;

class ApplicationFormTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path BASE = Path.of("../rules/cases/screening/base.json");

    private final ApplicationForm form = new ApplicationForm();
    private final ApplicationReader reader = new ApplicationReader();

    @Test
    void anyApplicationComesBackTheSame() throws Exception {
        for (String line : ManyApplications.lines(12).split("\n")) {
            assertComesBack(JSON.readTree(line));
        }
    }

    @Test
    void everyFieldOfTheSchemaComesBack() throws Exception {
        JsonNode schema = new FieldTitles().root();
        for (int seed = 0; seed < 6; seed++) {
            ObjectNode document = (ObjectNode) invented(schema, schema, new Random(seed));
            document.put("submittedOn", "2025-06-02");
            assertComesBack(document);
        }
    }

    @Test
    void textsThatLookLikeSomethingElseComeBackAsTheyAre() throws Exception {
        for (String text :
                List.of("=1+1", "+81", "0012", "1e5", "2025-06", "_x0041_", " 前後 ", "一\n二", "<a>&amp;", "TRUE")) {
            ObjectNode document = (ObjectNode) JSON.readTree(Files.readString(BASE));
            ((ObjectNode) document.get("researchPlan"))
                    .put("title", text)
                    .putArray("trackRecord")
                    .add(text);
            ((ObjectNode) document.at("/applicants/0")).put("name", text);
            assertComesBack(document);
        }
    }

    @Test
    void theTemplateHasATitleInBothLanguagesAndALowerLimitOfNothing() throws Exception {
        byte[] template = form.template();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            XSSFSheet plan = book.getSheet("研究計画");
            assertEquals("/researchPlan/title", plan.getRow(2).getCell(0).getStringCellValue());
            assertEquals("名称", plan.getRow(2).getCell(1).getStringCellValue());
            assertEquals("title", plan.getRow(2).getCell(2).getStringCellValue());
            assertFalse(plan.getDataValidations().isEmpty());
            assertFalse(book.getSheet("取扱者").getDataValidations().isEmpty());
        }
        UnusableApplication empty = assertThrows(UnusableApplication.class, () -> reader.one("form.xlsx", template));
        assertTrue(
                empty.problems().stream().anyMatch(problem -> problem.pointer().equals("/researchPlan")));
    }

    @Test
    void aFormulaIsRefusedWithItsCell() throws Exception {
        assertProblem(
                "form-formula",
                "研究計画!D3",
                book -> book.getSheet("研究計画").getRow(2).getCell(3).setCellFormula("1+1"));
    }

    @Test
    void anEntryOfNoDatabaseIsRefused() throws Exception {
        assertProblem(
                "form-number",
                "項目!A4",
                book -> book.getSheet("項目").getRow(3).getCell(0).setCellValue("7"));
    }

    @Test
    void aValueBesideTheFormIsRefusedRatherThanPassedOver() throws Exception {
        assertProblem("form-unknown", "申出!D40", book -> {
            XSSFRow row = book.getSheet("申出").createRow(39);
            row.createCell(3).setCellValue("besides");
        });
        assertProblem(
                "form-twice",
                "申出!E3",
                book -> book.getSheet("申出").getRow(2).createCell(4).setCellValue("K-2"));
    }

    @Test
    void aSheetThatIsTakenOutIsMissed() throws Exception {
        assertProblem("form-sheet", "取扱者", book -> book.removeSheetAt(book.getSheetIndex("取扱者")));
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        UnusableApplication refused = assertThrows(
                UnusableApplication.class,
                () -> reader.one("form.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8)));
        assertEquals("form-workbook", refused.problems().get(0).code());
        assertFalse(refused.problems().get(0).sentence(Locale.JAPANESE).isBlank());
    }

    private void assertProblem(String code, String cell, Consumer<XSSFWorkbook> change) throws Exception {
        byte[] changed = changed(form.filled(JSON.readTree(Files.readString(BASE))), change);
        UnusableApplication refused = assertThrows(UnusableApplication.class, () -> reader.one("form.xlsx", changed));
        assertTrue(
                refused.problems().stream()
                        .anyMatch(problem -> problem.code().equals(code)
                                && problem.arguments().contains(cell)),
                refused.getMessage());
    }

    private void assertComesBack(JsonNode document) throws Exception {
        byte[] json = JSON.writeValueAsBytes(document);
        assertEquals(reader.one("a.json", json), reader.one("a.xlsx", form.filled(document)), document.toString());
    }

    private static byte[] changed(byte[] file, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            change.accept(book);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** A document with every field of the schema, and two or three entries in every list. */
    private static JsonNode invented(JsonNode root, JsonNode node, Random random) {
        JsonNode schema = node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        return switch (schema.path("type").asText()) {
            case "object" -> {
                ObjectNode object = JSON.createObjectNode();
                schema.path("properties")
                        .fields()
                        .forEachRemaining(
                                property -> object.set(property.getKey(), invented(root, property.getValue(), random)));
                if (schema.path("additionalProperties").isObject()) {
                    object.put("entryLog", random.nextBoolean()).put("a/b~c d", random.nextBoolean());
                }
                yield object;
            }
            case "array" -> {
                var list = JSON.createArrayNode();
                for (int i = random.nextInt(2); i < 3; i++) {
                    list.add(invented(root, schema.get("items"), random));
                }
                yield list;
            }
            case "integer" -> JSON.getNodeFactory().numberNode(1 + random.nextInt(9));
            case "boolean" -> JSON.getNodeFactory().booleanNode(random.nextBoolean());
            default ->
                JSON.getNodeFactory()
                        .textNode(
                                schema.path("format").asText().equals("date")
                                        ? "2026-0" + (1 + random.nextInt(9)) + "-11"
                                        : "語" + random.nextInt());
        };
    }
}
