package org.kanmon.rules.screening.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists of words that came with the program: CSV files whose cells hold words joined by {@code |}. */
public final class WordList {

    private static final String FOLDER = "/org/kanmon/rules/texts/screening/words/";

    private WordList() {}

    /**
     * The lines below the header.
     *
     * @param header what the header must be
     * @throws IllegalStateException if the file is not there, or has another form
     */
    public static List<List<String>> read(String file, List<String> header) {
        String text = text(file);
        List<List<String>> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            records.forEach(line -> lines.add(line.getFields()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lines.isEmpty() || !lines.get(0).equals(header)) {
            throw new IllegalStateException("word list " + file + " has not the header " + header);
        }
        return List.copyOf(lines.subList(1, lines.size()));
    }

    private static String text(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("word list " + file + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a cell; none if it is empty. */
    public static List<String> words(String cell) {
        return cell.isBlank()
                ? List.of()
                : Arrays.stream(cell.split("\\|")).map(String::strip).toList();
    }

    /** A text as words are looked for in it: widths made one (NFKC), without white space. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
