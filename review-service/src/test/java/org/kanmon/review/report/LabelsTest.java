package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kanmon.review.domain.Review;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;

class LabelsTest {

    @Test
    void bothLanguagesHaveTheSameLabelsAndNoneIsBlank() {
        ResourceBundle japanese = bundle(Locale.JAPANESE);
        ResourceBundle english = bundle(Locale.ENGLISH);
        assertEquals(new TreeSet<>(japanese.keySet()), new TreeSet<>(english.keySet()));
        for (String key : english.keySet()) {
            assertFalse(english.getString(key).isEmpty(), key);
            assertFalse(japanese.getString(key).isEmpty() && !key.equals("sentence.gap"), key);
        }
    }

    /** Everything that reports can show, written once; what no report asks for is a label too many. */
    @Test
    void everyLabelIsUsed() throws Exception {
        Asked japanese = new Asked(bundle(Locale.JAPANESE));
        Asked english = new Asked(bundle(Locale.ENGLISH));
        Labels first = new Labels(japanese, Locale.JAPANESE);
        Labels second = new Labels(english, Locale.ENGLISH);
        List<FindingMessages> languages = List.of(Samples.messages(first), Samples.messages(second));
        for (Review review : Gallery.reviews()) {
            writeAll(review, languages);
        }
        for (FindingMessages messages : languages) {
            words(messages);
        }
        assertEquals(new TreeSet<>(), japanese.unused());
        assertEquals(new TreeSet<>(), english.unused());
    }

    private static void writeAll(Review review, List<FindingMessages> languages) throws Exception {
        for (Outsider outsider : Outsider.values()) {
            for (Level level : Level.values()) {
                Review against = Samples.against(review, outsider, level);
                new HtmlReport(languages).write(against, OutputStream.nullOutputStream());
            }
        }
        List<Path> written = List.of(
                Path.of("decision.json"),
                Path.of("masked.xlsx"),
                Path.of("layout.yaml"),
                Path.of("mask-log.csv"),
                Path.of("report.html"));
        for (FindingMessages messages : languages) {
            new DecisionText(messages, 80, false).of(review, written);
            new MaskLogCsv(messages).write(review, OutputStream.nullOutputStream());
        }
    }

    /** Words that only facts of findings and rare dates ask for. */
    private static void words(FindingMessages messages) {
        for (String level : List.of("prefecture", "secondary-medical-area", "planning-area", "municipality")) {
            Finding finding = Samples.finding(
                    "PUB-060", "topic", Severity.RETURN, Optional.empty(), new int[0], Map.of("level", level));
            messages.message(finding);
        }
        messages.message(Samples.finding(
                "PUB-095", "topic", Severity.REVIEW, Optional.empty(), new int[0], Map.of("remedy", "classes")));
        for (int year : new int[] {1900, 1920, 1950, 2000, 2019, 2024}) {
            messages.dates().withEra(LocalDate.of(year, 6, 1));
        }
    }

    private static ResourceBundle bundle(Locale language) {
        return Languages.bundle("org.kanmon.review.report.labels", language);
    }

    /** Remembers which keys were asked for. */
    private static final class Asked extends ResourceBundle {

        private final ResourceBundle labels;
        private final Set<String> asked = new TreeSet<>();

        Asked(ResourceBundle labels) {
            this.labels = labels;
        }

        Set<String> unused() {
            Set<String> unused = new TreeSet<>(labels.keySet());
            unused.removeAll(asked);
            return unused;
        }

        @Override
        protected Object handleGetObject(String key) {
            asked.add(key);
            return labels.containsKey(key) ? labels.getObject(key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(labels.keySet());
        }
    }
}
