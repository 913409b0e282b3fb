package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kanmon.criteria.Answer;
import org.kanmon.criteria.Consequence;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.CriterionFile;
import org.kanmon.criteria.Database;

class CriterionWordsTest {

    private static ResourceBundle bundle(Locale language) {
        return Languages.bundle("org.kanmon.review.report.criteria", language);
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertEquals(
                new TreeSet<>(bundle(Locale.ENGLISH).keySet()),
                new TreeSet<>(bundle(Locale.JAPANESE).keySet()));
    }

    @Test
    void everyConsequenceHasAWord() {
        for (Consequence consequence : Consequence.values()) {
            assertFalse(bundle(Locale.ENGLISH)
                    .getString("consequence." + consequence.word())
                    .isEmpty());
        }
    }

    @Test
    void everyShippedValueIsPutIntoWords() throws Exception {
        CriteriaCatalog catalog = CriteriaCatalog.bundled();
        for (Database database : catalog.databases()) {
            for (CriterionFile criterion : catalog.criteria(database.id())) {
                for (Answer answer : criterion.values().values()) {
                    for (Locale language : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
                        CriterionWords words = new CriterionWords(language);
                        assertEquals(
                                answer instanceof Answer.Criterion,
                                !words.demand(answer).isEmpty());
                        assertFalse(words.standing(answer).isEmpty());
                    }
                }
            }
        }
    }
}
