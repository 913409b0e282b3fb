package org.kanmon.review.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kanmon.review.domain.Remedies;
import org.kanmon.review.domain.Remedies.Candidate;
import org.kanmon.review.domain.Review;
import org.kanmon.sdc.tables.regroup.Regrouping.Merged;

/** The object {@code remedies} of {@code decision.json}: which remedy was chosen, and what each would cost. */
final class RemediesJson {

    private static final int DECIMALS = 6;

    private RemediesJson() {}

    /** Writes the object; nothing where no remedy was needed. */
    static void write(Review review, JsonGenerator json) throws IOException {
        Remedies remedies = review.remedies();
        if (remedies.compared().isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("remedies");
        json.writeStringField("chosen", remedies.chosen().word());
        json.writeStringField("reason", remedies.reason().word());
        if (remedies.classes()) {
            json.writeBooleanField("classes", true);
        }
        if (remedies.base() > 0) {
            json.writeNumberField("base", remedies.base());
        }
        json.writeArrayFieldStart("compared");
        for (Candidate candidate : remedies.compared()) {
            write(candidate, json);
        }
        json.writeEndArray();
        if (!remedies.merged().isEmpty()) {
            json.writeArrayFieldStart("merged");
            for (Merged merged : remedies.merged()) {
                write(review, merged, json);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void write(Candidate candidate, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("remedy", candidate.remedy().word());
        json.writeStringField("outcome", candidate.outcome().word());
        if (candidate.outcome() != Remedies.Outcome.IMPOSSIBLE) {
            json.writeNumberField("cells", candidate.cost().cells());
            json.writeNumberField("share", rounded(candidate.cost().share()));
            json.writeNumberField("informationLoss", rounded(candidate.cost().loss()));
            json.writeNumberField("exposed", candidate.exposed());
        }
        json.writeEndObject();
    }

    private static void write(Review review, Merged merged, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField(
                "dimension", review.table().dimensions().get(merged.dimension()).name());
        json.writeArrayFieldStart("from");
        for (String category : merged.from()) {
            json.writeString(category);
        }
        json.writeEndArray();
        json.writeStringField("into", merged.into());
        json.writeEndObject();
    }

    private static BigDecimal rounded(double figure) {
        BigDecimal decimal = BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_UP);
        return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    }
}
