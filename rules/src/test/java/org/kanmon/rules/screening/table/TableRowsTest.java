package org.kanmon.rules.screening.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.rules.screening.table.DecisionTable.Row;

/** Every row of every decision table has a question that it answers, and the day before it counts another row does. */
class TableRowsTest {

    private static DecisionTables tables;

    @BeforeAll
    static void read() throws UnusableCriteria {
        tables = DecisionTables.shipped(CriteriaCatalog.bundled());
        assertEquals(List.of(), tables.problems());
    }

    static List<String> names() {
        return TableForm.ALL.stream().map(TableForm::name).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyRowAnswersTheQuestionOfItsCase(String name) throws IOException {
        TreeSet<String> answering = new TreeSet<>();
        for (NamedCsvRecord one : cases(name)) {
            Map<String, String> question = new HashMap<>(one.getFieldsAsMap());
            LocalDate date = LocalDate.parse(question.remove("date"));
            String expected = question.remove("row");
            assertEquals(
                    expected, tables.answer(name, question, date).map(Row::id).orElse("none"), one.toString());
            answering.add(expected);
        }
        TreeSet<String> all = new TreeSet<>();
        tables.table(name).rows().forEach(row -> all.add(row.id()));
        assertEquals(all, answering);
    }

    private static List<NamedCsvRecord> cases(String name) throws IOException {
        List<NamedCsvRecord> cases = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().ofNamedCsvRecord(Path.of("cases/screening/tables", name + ".csv"))) {
            records.forEach(cases::add);
        }
        return cases;
    }
}
