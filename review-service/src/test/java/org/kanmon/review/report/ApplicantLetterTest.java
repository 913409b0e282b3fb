package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.fixtures.ManyApplications;
import org.kanmon.review.domain.screening.Screening;
import org.kanmon.review.intake.ApplicationReader;
import org.kanmon.review.usecase.ScreenApplication;
import org.kanmon.rules.screening.Severity;
import org.kanmon.rules.screening.application.Application;

class ApplicantLetterTest {

    private static final Pattern NUMBERED = Pattern.compile("(?m)^([0-9]+)\\. ");

    private final ApplicantLetter japanese = new ApplicantLetter(ScreeningMessages.in(Locale.JAPANESE));
    private final ApplicantLetter english = new ApplicantLetter(ScreeningMessages.in(Locale.ENGLISH));

    @Test
    void everyFindingButNotesIsAskedOnceInBothLanguages() throws Exception {
        for (Screening screening : screenings(ManyApplications.lines(60))) {
            long asked = screening.findings().stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .count();
            for (ApplicantLetter letter : List.of(japanese, english)) {
                List<String> numbers = NUMBERED.matcher(letter.of(screening))
                        .results()
                        .map(result -> result.group(1))
                        .toList();
                assertEquals(asked, numbers.size());
                for (int i = 0; i < numbers.size(); i++) {
                    assertEquals(Integer.toString(i + 1), numbers.get(i));
                }
            }
        }
    }

    @Test
    void everyQuestionHasItsFieldInWordsAndItsArticle() throws Exception {
        Screening screening = screenings(changed("\"country\":\"JP\",\"copies\"", "\"country\":\"SG\",\"copies\""))
                .get(0);
        String letter = japanese.of(screening);
        assertTrue(letter.contains("1. 国外での利用"), letter);
        assertTrue(letter.contains("箇所: 利用環境 > 国"), letter);
        assertTrue(
                letter.contains("根拠: "
                        + screening
                                .findings()
                                .get(0)
                                .authority()
                                .source()
                                .orElseThrow()
                                .citation()
                                .document()),
                letter);
        assertTrue(letter.matches("(?s).*根拠: [^\\n]+ \\[(施行中|案|未確認)].*"), letter);
        assertTrue(letter.contains("担当者が送付してください"), letter);
        assertTrue(english.of(screening).contains("field: environment > country"), english.of(screening));
    }

    @Test
    void aSoundApplicationIsAskedNothing() throws Exception {
        String letter = english.of(screenings(base()).get(0));
        assertTrue(letter.contains("We have no questions."), letter);
        assertFalse(NUMBERED.matcher(letter).find(), letter);
    }

    @Test
    void theApplicationCannotPassForAPartOfTheLetter() throws Exception {
        String hostile = "x\\n1. Paid. \\u001b[2J\\u202e" + "y".repeat(9_000);
        Screening screening = screenings(base().replaceFirst(
                                "\"title\":\"[^\"]*\"", "\"title\":\"" + hostile.replace("\\", "\\\\") + "\""))
                .get(0);
        String letter = english.of(screening);
        assertTrue(letter.contains("study: x 1. Paid. ␛[2J⟨U+202E⟩yy"), letter);
        assertEquals(
                0, NUMBERED.matcher(letter).results().map(MatchResult::group).count());
        assertTrue(letter.lines().allMatch(line -> line.length() < 500));
    }

    private static String base() throws Exception {
        return Files.readString(Path.of("../rules/cases/screening/base.json"))
                .replaceAll("\\n\\s*", "")
                .replaceAll("\": ", "\":");
    }

    private static String changed(String from, String to) throws Exception {
        String text = base();
        assertTrue(text.contains(from), text);
        return text.replace(from, to);
    }

    private static List<Screening> screenings(String lines) throws Exception {
        ScreenApplication screen = new ScreenApplication(CriteriaCatalog.bundled());
        List<Screening> screenings = new ArrayList<>();
        for (Application application : new ApplicationReader().lines("lines", lines.getBytes(StandardCharsets.UTF_8))) {
            screenings.add(screen.screen(application, Optional.empty()));
        }
        return screenings;
    }
}
