package org.kanmon.rules.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.rules.screening.application.Application;
import org.kanmon.rules.screening.application.Application.Handler;
import org.kanmon.rules.screening.application.Application.RequestedData;
import org.kanmon.rules.screening.application.Application.ResearchPlan;
import org.kanmon.rules.screening.table.Demand;
import org.kanmon.rules.screening.text.Contradictions;
import org.kanmon.rules.screening.text.Identifiers;

/** What free text says: names and numbers of persons, and what contradicts the structured answers. */
final class TextQuestions {

    private TextQuestions() {}

    static void ask(Inquiry inquiry) {
        Application application = inquiry.application();
        texts(application)
                .forEach((field, text) -> Identifiers.in(text)
                        .forEach(found -> inquiry.remark(
                                Demand.NAMES_NOBODY,
                                found.kind(),
                                field,
                                Map.of("shown", found.shown(), "sort", found.kind()))));
        List<String> answers = new ArrayList<>(application.researchPlan().uses());
        if (!application.environment().country().equals("JP")) {
            answers.add("abroad");
        }
        sayings(application)
                .forEach((field, text) -> Contradictions.in(text, answers)
                        .forEach(found -> inquiry.remark(
                                Demand.CONSISTENT_TEXT, found.kind(), field, Map.of("word", found.word()))));
    }

    /** Texts in which nobody should be named. */
    private static Map<String, String> texts(Application application) {
        Map<String, String> texts = plan(application.researchPlan());
        List<RequestedData> databases = application.databases();
        for (int i = 0; i < databases.size(); i++) {
            for (int j = 0; j < databases.get(i).items().size(); j++) {
                String field = "/databases/" + i + "/items/" + j + "/reason";
                databases.get(i).items().get(j).reason().ifPresent(reason -> texts.put(field, reason));
            }
        }
        return texts;
    }

    /** Texts that say what is done with the data, and where. */
    private static Map<String, String> sayings(Application application) {
        Map<String, String> texts = texts(application);
        List<Handler> handlers = application.handlers();
        for (int i = 0; i < handlers.size(); i++) {
            String field = "/handlers/" + i;
            handlers.get(i).location().ifPresent(place -> texts.put(field + "/location", place));
            handlers.get(i).dataScope().ifPresent(scope -> texts.put(field + "/dataScope", scope));
        }
        return texts;
    }

    private static Map<String, String> plan(ResearchPlan plan) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("/researchPlan/title", plan.title());
        texts.put("/researchPlan/purpose", plan.purpose());
        plan.publicInterest().ifPresent(text -> texts.put("/researchPlan/publicInterest", text));
        plan.minimumReason().ifPresent(text -> texts.put("/researchPlan/minimumReason", text));
        plan.pseudonymisedReason().ifPresent(text -> texts.put("/researchPlan/pseudonymisedReason", text));
        for (int i = 0; i < plan.trackRecord().size(); i++) {
            texts.put("/researchPlan/trackRecord/" + i, plan.trackRecord().get(i));
        }
        return texts;
    }
}
