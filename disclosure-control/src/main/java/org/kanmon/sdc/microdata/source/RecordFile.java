package org.kanmon.sdc.microdata.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import org.kanmon.sdc.microdata.parquet.ParquetColumns;
import org.kanmon.sdc.source.EncodedText;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.UnusableInput;

/**
 * A file of records of any size, read as a stream: CSV with records separated by line ends, fields by one character, in UTF-8 with or
 * without byte order mark or Windows-31J; or Parquet.
 *
 * @param path where it lies
 * @param name as its user knows it
 * @param form how it is written
 */
public record RecordFile(Path path, String name, Form form) {

    private static final int BUFFER = 1 << 16;

    /**
     * How a file is written.
     *
     * @param charset UTF-8 or Windows-31J
     * @param marked whether it begins with a byte order mark
     * @param separator between fields
     * @param lineEnd LF or CRLF
     * @param parquet the columns of a Parquet file; the other parts are then those of the CSV that goes between
     */
    public record Form(
            Charset charset, boolean marked, char separator, String lineEnd, Optional<ParquetColumns> parquet) {

        /** The form of a CSV file. */
        static Form csv(Charset charset, boolean marked, char separator, String lineEnd) {
            return new Form(charset, marked, separator, lineEnd, Optional.empty());
        }

        static Form parquet(ParquetColumns columns) {
            return new Form(StandardCharsets.UTF_8, false, ',', "\n", Optional.of(columns));
        }

        Form in(Charset other) {
            return new Form(other, marked, separator, lineEnd, parquet);
        }
    }

    /**
     * What reading a file to its end gave.
     *
     * @param handler what took the records in
     * @param file the file as it turned out to be
     * @param digest {@code sha256:} and the digest of its bytes, as far as it was read
     */
    record Stream<H>(H handler, RecordFile file, String digest) {}

    /**
     * Looks at the beginning of a file.
     *
     * @param separator between fields; empty to take the one that the first line has most of
     * @throws UnusableInput if it is neither text nor Parquet
     */
    public static RecordFile of(Path path, String name, Optional<Character> separator)
            throws IOException, UnusableInput {
        return new RecordFile(
                path,
                name,
                ParquetStream.isParquet(path)
                        ? Form.parquet(ParquetStream.columns(path, name))
                        : Beginning.of(path, name).form(separator));
    }

    /**
     * Reads the file from the beginning to the end, or until the handler answers a record with false.
     *
     * @param handlers a fresh handler for a way of writing; a second one is asked for if the bytes turn out not to be
     *     UTF-8, and the beginning did not tell
     * @throws UnusableInput if its bytes are of neither encoding, or quotation marks are not closed
     */
    <H extends RecordHandler> Stream<H> stream(Function<Form, H> handlers) throws IOException, UnusableInput {
        if (form.parquet.isPresent() && ParquetStream.isParquet(path)) {
            return new ParquetStream(this).read(handlers.apply(form));
        }
        try {
            return streamAsWritten(handlers);
        } catch (CharacterCodingException e) {
            if (!Beginning.of(path, name).isAscii()) {
                throw BadByte.find(this);
            }
        }
        RecordFile other = new RecordFile(path, name, form.in(EncodedText.WINDOWS_31J));
        try {
            return other.streamAsWritten(handlers);
        } catch (CharacterCodingException e) {
            throw BadByte.find(this);
        }
    }

    private <H extends RecordHandler> Stream<H> streamAsWritten(Function<Form, H> handlers)
            throws IOException, UnusableInput {
        H handler = handlers.apply(form);
        MessageDigest digest = sha256();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(path), digest);
                CsvReader<Boolean> records = reader().build(handler, text(bytes))) {
            for (Boolean record : records) {
                if (!record) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            throw new UnusableInput(Problem.of("records-syntax", name, message(e)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Stream<>(handler, this, text(digest));
    }

    private CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder()
                .fieldSeparator(form.separator)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private Reader text(InputStream bytes) throws IOException {
        bytes.skipNBytes(form.marked ? Beginning.MARK.length : 0);
        return new InputStreamReader(
                new BufferedInputStream(bytes, BUFFER),
                form.charset
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** What the parser says, with the cause that it wraps. */
    private static String message(CsvParseException e) {
        return e.getCause() == null || e.getCause().getMessage() == null
                ? e.getMessage()
                : e.getMessage() + " " + e.getCause().getMessage();
    }

    static String text(MessageDigest digest) {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
