package org.kanmon.review.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kanmon.sdc.source.Sheet;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.source.WorkbookSheets;

/** The form of an application as a workbook. Safe for threads. */
public final class ApplicationForm {

    private final FormLayout layout = new FormLayout(new FieldTitles());

    /** Whether a file's name says that it is such a form. */
    public static boolean isForm(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** An empty form to be filled in. */
    public byte[] template() {
        return filled(JsonNodeFactory.instance.objectNode());
    }

    /** A form with the values of an application's document. */
    byte[] filled(JsonNode document) {
        return new FormWriter(layout).write(document);
    }

    /**
     * The document that a form holds; the schema has still to be asked.
     *
     * @throws UnusableApplication if the file is no workbook, or not this form, with all problems
     */
    JsonNode read(String name, byte[] content) throws UnusableApplication {
        List<ApplicationProblem> problems = new ArrayList<>();
        JsonNode document = new FormReader(name, layout, problems).read(sheets(name, content));
        if (!problems.isEmpty()) {
            throw new UnusableApplication(problems);
        }
        return document;
    }

    private static List<Sheet> sheets(String name, byte[] content) throws UnusableApplication {
        try {
            return WorkbookSheets.visible(name, content);
        } catch (UnusableInput unusable) {
            throw new UnusableApplication(List.of(ApplicationProblem.of("form-workbook", name, unusable.getMessage())));
        }
    }
}
