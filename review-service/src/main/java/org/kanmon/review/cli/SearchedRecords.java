package org.kanmon.review.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import org.kanmon.sdc.microdata.evaluate.EquivalenceClasses;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.privacy.ClassSizes;
import org.kanmon.sdc.microdata.pseudonym.ApplicationKeys;
import org.kanmon.sdc.microdata.schema.Schema;
import org.kanmon.sdc.microdata.source.HierarchyPlaces;
import org.kanmon.sdc.microdata.source.MicrodataReader;
import org.kanmon.sdc.microdata.source.RecodedFile;
import org.kanmon.sdc.microdata.source.RecordFile;
import org.kanmon.sdc.microdata.source.Records;
import org.kanmon.sdc.microdata.transform.RecodingProof;
import org.kanmon.sdc.source.UnusableInput;

/**
 * The records that a transformation is searched for: those of the data or, where columns are recoded, those of a file between. That
 * file has everything that the data have; only its owner can read it, and it is gone when this is closed.
 */
final class SearchedRecords implements Closeable {

    private final Path data;
    private final Schema schema;
    private final HierarchyPlaces places;
    private final Optional<Path> between;
    private final Records records;
    private final String inputDigest;
    private final Optional<ClassSizes> before;

    private SearchedRecords(
            Path data, Schema schema, HierarchyPlaces places, Optional<Path> between, Optional<String> digest)
            throws IOException, UnusableInput {
        this.data = data;
        this.schema = schema;
        this.places = places;
        this.between = between;
        this.before = between.isPresent() ? Optional.of(before(data, schema, places)) : Optional.empty();
        String name = data.getFileName().toString();
        this.records = MicrodataReader.read(between.orElse(data), name, schema.recoded(), places);
        this.inputDigest = digest.orElse(records.digest());
    }

    /**
     * Reads records, and recodes their columns first if the schema says so.
     *
     * @param folder where a file between may lie; empty for the system's folder of temporary files
     */
    static SearchedRecords of(
            Path data, Schema schema, HierarchyPlaces places, Optional<ApplicationKeys> keys, Optional<Path> folder)
            throws IOException, UnusableInput {
        if (!schema.isRecoding()) {
            return new SearchedRecords(data, schema, places, Optional.empty(), Optional.empty());
        }
        Path between = folder.isPresent()
                ? Files.createTempFile(Files.createDirectories(folder.get()), ".", ".recoded")
                : Files.createTempFile("kanmon", ".recoded");
        between.toFile().deleteOnExit();
        try {
            String name = data.getFileName().toString();
            String digest = RecodedFile.write(data, name, schema, places, keys, between);
            return new SearchedRecords(data, schema, places, Optional.of(between), Optional.of(digest));
        } catch (IOException | UnusableInput | RuntimeException | Error e) {
            Files.deleteIfExists(between);
            throw e;
        }
    }

    /** The classes of the records as they came. */
    private static ClassSizes before(Path data, Schema schema, HierarchyPlaces places)
            throws IOException, UnusableInput {
        String name = data.getFileName().toString();
        Schema plain = schema.withoutModels().asTheyAre(RecodedFile.columns(data, name, schema));
        Records records = MicrodataReader.read(data, name, plain, places);
        return EquivalenceClasses.of(
                        records.data().quasiIdentifiers().stream()
                                .map(QuasiIdentifier::attribute)
                                .toList(),
                        new BitSet(),
                        records.data().person())
                .sizes();
    }

    Records records() {
        return records;
    }

    /** The digest of the data. */
    String inputDigest() {
        return inputDigest;
    }

    /** The classes of the records as they came, if these are others than those of the records that are searched for. */
    Optional<ClassSizes> before() {
        return before;
    }

    /** Whether the recodings are respected in a written file. */
    RecodingProof proof(Path written) throws IOException, UnusableInput {
        return between.isEmpty()
                ? RecodingProof.NOTHING
                : RecodingProof.of(
                        written,
                        RecordFile.of(data, data.getFileName().toString(), schema.separator()),
                        schema,
                        places,
                        records);
    }

    @Override
    public void close() throws IOException {
        if (between.isPresent()) {
            Files.deleteIfExists(between.get());
        }
    }
}
