package org.kanmon.rules.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.rules.screening.application.Application;
import org.kanmon.rules.screening.application.Application.RequestedData;
import org.kanmon.rules.screening.table.TableForm;
import org.kanmon.rules.screening.text.WordList;

/** Which attachments are required, and missing. */
final class DocumentQuestions {

    private static final List<String> DOCUMENTS =
            TableForm.named("documents").conditions().get(3).words();

    private DocumentQuestions() {}

    static void ask(Inquiry inquiry) {
        List<String> attached =
                inquiry.application().documents().stream().map(WordList::plain).toList();
        for (RequestedData data : inquiry.application().databases()) {
            for (String circumstance : circumstances(inquiry, data)) {
                for (String document : DOCUMENTS) {
                    Map<String, String> question = new LinkedHashMap<>();
                    question.put("database", data.id());
                    question.put("dataset", data.datasetType());
                    question.put("circumstance", circumstance);
                    question.put("document", document);
                    inquiry.row("documents", question)
                            .filter(row -> row.outcome().equals("required"))
                            .filter(row -> attached.stream().noneMatch(name -> isThat(name, document)))
                            .ifPresent(row -> inquiry.answered(
                                    "documents", "missing", row, "/documents", Map.of("document", document)));
                }
            }
        }
    }

    private static List<String> circumstances(Inquiry inquiry, RequestedData data) {
        Application application = inquiry.application();
        List<String> circumstances = new ArrayList<>(List.of("always"));
        Map<String, String> ethics =
                Map.of("database", data.id(), "dataset", data.datasetType(), "processing", data.processing());
        if (inquiry.row("ethics", ethics)
                .filter(row -> row.outcome().equals("needed"))
                .isPresent()) {
            circumstances.add("ethics-needed");
        }
        if (application.fees().waiverRequested()) {
            circumstances.add("waiver-requested");
        }
        if (application.handlers().stream().anyMatch(handler -> handler.role().equals("contractor"))) {
            circumstances.add("contractor");
        }
        return circumstances;
    }

    /** 別添2-1 is not 別添2-10, and 別添2 is not 別添2-1. */
    private static boolean isThat(String attached, String document) {
        if (!attached.startsWith(document)) {
            return false;
        }
        String rest = attached.substring(document.length());
        return rest.isEmpty() || !Character.isDigit(rest.charAt(0)) && rest.charAt(0) != '-';
    }
}
