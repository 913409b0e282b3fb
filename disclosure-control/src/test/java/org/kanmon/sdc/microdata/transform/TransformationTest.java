package org.kanmon.sdc.microdata.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanmon.sdc.microdata.Scratch;
import org.kanmon.sdc.microdata.model.RecordLevels;
import org.kanmon.sdc.microdata.search.Outcome;
import org.kanmon.sdc.microdata.source.Records;
import org.kanmon.sdc.microdata.source.TransformedFile;
import org.kanmon.sdc.source.UnusableInput;

class TransformationTest {

    @TempDir
    Path folder;

    private Scratch scratch;

    @BeforeEach
    void write() throws IOException {
        scratch = new Scratch(folder).with("data.csv", """
                name,sex,age,illness,note
                a,m,41,flu,=1+1
                b,m,42,cold,"x, y"
                c,f,41,flu,-12.5
                d,f,42,cold,"say ""no\"""
                e,m,51,flu,
                """).with("age.csv", """
                41;forties;*
                42;forties;*
                51;fifties;*
                """);
        schema("k: 2", 0.2);
    }

    private void schema(String k, double limit) throws IOException {
        scratch.with("schema.yaml", """
                columns:
                  - {column: sex, role: quasi-identifier}
                  - {column: age, role: quasi-identifier, hierarchy: age.csv}
                  - {column: illness, role: sensitive}
                  - {column: note, role: insensitive}
                models:
                  - {name: k-anonymity, %s}
                  - {name: distinct-l-diversity, attribute: illness, l: 2}
                suppression-limit: %s
                """.formatted(k, limit));
    }

    @Test
    void theWrittenFileHasGeneralizationsAndNoIdentifiers() throws Exception {
        assertEquals("""
                sex,age,illness,note
                m,forties,flu,'=1+1
                m,forties,cold,"x, y"
                f,forties,flu,-12.5
                f,forties,cold,"say ""no\"""
                *,*,flu,
                """, Files.readString(written()));
    }

    /** An empty line is no record, not even in a file of one column; an empty value in quotation marks is one. */
    @Test
    void emptyLinesAreNoRecordsButEmptyValuesAre() throws Exception {
        scratch.with("data.csv", "sex\nm\n\n\"\"\nm\n\"\"\n\n").with("schema.yaml", """
                columns: [{column: sex, role: quasi-identifier}]
                models: [{name: k-anonymity, k: 2}]
                """);

        Path written = written();

        assertEquals("sex\nm\n\"\"\nm\n\"\"\n", Files.readString(written));
        assertTrue(proof(written).holds());
    }

    @Test
    void theProofOfTheWrittenFileHolds() throws Exception {
        Proof proof = proof(written());

        assertTrue(proof.holds());
        assertEquals(2, proof.sizes().classes());
    }

    @ParameterizedTest
    @CsvSource({
        "'m,forties,flu -> m,fifties,flu'",
        "'*,*,flu -> m,forties,flu'",
        "'f,forties,flu -> *,*,flu'",
        "'m,forties,cold,\"x, y\"\n -> '",
        "'sex,age,illness -> age,sex,illness'"
    })
    void theProofOfAFileThatWasChangedFails(String change) throws Exception {
        String[] parts = (change + " ").split(" -> ");
        String from = parts[0];
        Path changed = changed(text -> text.replace(from, parts[1].strip()));

        assertFalse(proof(changed).holds());
    }

    /** The proof does not take the search's word for it: the diseases of a class are counted in the file. */
    @Test
    void theProofOfAFileWithOtherSensitiveValuesFails() throws Exception {
        Path changed = changed(text -> text.replace("m,forties,cold", "m,forties,flu"));

        Proof proof = proof(changed);

        assertTrue(proof.isFaithful() && proof.hasSameClasses());
        assertFalse(proof.holds());
    }

    @Test
    void anInputThatChangedMeanwhileIsNotedAndRefused() throws Exception {
        Records records = scratch.read();
        Outcome outcome = Transformation.of(records).outcome().orElseThrow();
        scratch.with("data.csv", Files.readString(folder.resolve("data.csv")).replace("say", "SAY"));

        UnusableInput refusal = assertThrows(
                UnusableInput.class,
                () -> new TransformedFile(
                                records,
                                RecordLevels.of(records.data().records(), outcome.levels(), outcome.suppressed()))
                        .write(folder.resolve("out.csv")));

        assertEquals("records-changed", refusal.problems().get(0).code());
    }

    /** At the top all five records are one class. */
    @Test
    void theGreatestKThatIsAttainableIsNamed() throws Exception {
        schema("k: 100", 0.2);

        Transformation transformation = Transformation.of(scratch.read());

        assertTrue(transformation.outcome().isEmpty());
        assertEquals(List.of(new Alternative("k-anonymity", "k", 100, 5, false)), transformation.alternatives());
    }

    @Test
    void theLeastLimitThatSufficesIsNamed() throws Exception {
        scratch.with("schema.yaml", """
                columns:
                  - {column: sex, role: quasi-identifier, levels: [0, 0]}
                  - {column: age, role: quasi-identifier, hierarchy: age.csv, levels: [0, 1]}
                models:
                  - {name: k-anonymity, k: 2}
                """);

        Transformation transformation = Transformation.of(scratch.read());

        assertEquals(
                List.of(
                        new Alternative("k-anonymity", "k", 2, 1, false),
                        new Alternative(Alternative.LIMIT, Alternative.LIMIT, 0, 0.2, false)),
                transformation.alternatives());
    }

    @Test
    void modelsOfWhichNoneIsAttainableAreNamedEachByItself() throws Exception {
        scratch.with("schema.yaml", """
                columns:
                  - {column: sex, role: quasi-identifier}
                  - {column: illness, role: sensitive}
                models:
                  - {name: k-anonymity, k: 9}
                  - {name: distinct-l-diversity, attribute: illness, l: 3}
                """);

        assertEquals(
                List.of(
                        new Alternative("k-anonymity", "k", 9, 5, true),
                        new Alternative("distinct-l-diversity", "l", 3, 2, true)),
                Transformation.of(scratch.read()).alternatives());
    }

    private Path written() throws IOException, UnusableInput {
        Records records = scratch.read();
        Outcome outcome = Transformation.of(records).outcome().orElseThrow();
        Path target = folder.resolve("out.csv");
        new TransformedFile(records, RecordLevels.of(records.data().records(), outcome.levels(), outcome.suppressed()))
                .write(target);
        return target;
    }

    private Path changed(UnaryOperator<String> change) throws IOException, UnusableInput {
        String before = Files.readString(written());
        String after = change.apply(before);
        assertFalse(after.equals(before));
        return Files.writeString(folder.resolve("out.csv"), after);
    }

    private Proof proof(Path file) throws IOException, UnusableInput {
        Records records = scratch.read();
        return Proof.of(file, records, Transformation.of(records).outcome().orElseThrow());
    }
}
