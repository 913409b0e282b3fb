package org.kanmon.rules.screening.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.kanmon.rules.screening.application.Application.Applicant;
import org.kanmon.rules.screening.application.Application.Consent;
import org.kanmon.rules.screening.application.Application.Environment;
import org.kanmon.rules.screening.application.Application.Fees;
import org.kanmon.rules.screening.application.Application.Form;
import org.kanmon.rules.screening.application.Application.FormDimension;
import org.kanmon.rules.screening.application.Application.Handler;
import org.kanmon.rules.screening.application.Application.Item;
import org.kanmon.rules.screening.application.Application.Linkage;
import org.kanmon.rules.screening.application.Application.PublicationPlan;
import org.kanmon.rules.screening.application.Application.RequestedData;
import org.kanmon.rules.screening.application.Application.ResearchPlan;

/** Makes an application of the content of a file. */
public final class ApplicationFiles {

    private static final String UNSTATED = "unstated";
    private static final String JAPAN = "JP";

    private ApplicationFiles() {}

    /**
     * The application.
     *
     * @param content the file's content, valid against the application's schema: mappings, lists, texts, numbers and flags
     */
    public static Application of(Map<?, ?> content) {
        Tree file = new Tree(content);
        return new Application(
                file.text("id"),
                LocalDate.parse(file.text("submittedOn")),
                file.trees("databases", ApplicationFiles::requested),
                linkage(file.tree("linkage")),
                file.trees("applicants", ApplicationFiles::applicant),
                plan(file.tree("researchPlan")),
                file.trees("handlers", ApplicationFiles::handler),
                environment(file.tree("environment")),
                publication(file.tree("publicationPlan")),
                new Fees(
                        file.tree("fees").flag("waiverRequested").orElse(false),
                        file.tree("fees").given("basis")),
                file.texts("documents"));
    }

    private static RequestedData requested(Tree tree) {
        return new RequestedData(
                tree.text("id"),
                tree.text("datasetType"),
                tree.text("processing"),
                tree.trees(
                        "items",
                        item -> new Item(item.text("name"), item.text("granularity", UNSTATED), item.given("reason"))),
                tree.period("period"),
                tree.texts("linkageIdentifiers"),
                tree.number("tables"),
                tree.number("tableDimensions"));
    }

    private static Linkage linkage(Tree tree) {
        return new Linkage(tree.texts("between"), tree.texts("filedWith"), tree.texts("otherSources"));
    }

    private static Applicant applicant(Tree tree) {
        return new Applicant(
                tree.text("name"),
                tree.text("category"),
                tree.text("country", JAPAN),
                tree.flag("certifiedUser"),
                tree.date("sanctionedUntil"));
    }

    private static ResearchPlan plan(Tree tree) {
        Tree consent = tree.tree("consent");
        return new ResearchPlan(
                tree.text("title"),
                tree.text("category"),
                tree.text("purpose"),
                tree.texts("furtherPurposes"),
                tree.given("publicInterest"),
                tree.texts("uses"),
                tree.given("minimumReason"),
                tree.given("pseudonymisedReason"),
                tree.period("period"),
                tree.optionalText("ethicsReview"),
                tree.texts("trackRecord"),
                tree.flag("exploratory").orElse(false),
                new Consent(consent.flag("obtained").orElse(false), consent.given("ground")));
    }

    private static Handler handler(Tree tree) {
        return new Handler(
                tree.text("name"),
                tree.text("affiliation"),
                tree.text("role"),
                tree.given("dataScope"),
                tree.given("location"),
                tree.flag("confidentialityAgreement"),
                tree.flag("contactElsewhere").orElse(false));
    }

    private static Environment environment(Tree tree) {
        Map<String, Boolean> controls = new TreeMap<>();
        tree.tree("controls").values().forEach((name, on) -> controls.put(name.toString(), Boolean.TRUE.equals(on)));
        return new Environment(tree.text("kind"), tree.text("country", JAPAN), tree.number("copies"), controls);
    }

    private static PublicationPlan publication(Tree tree) {
        return new PublicationPlan(
                tree.trees(
                        "forms",
                        form -> new Form(
                                form.text("kind"),
                                form.text("title"),
                                form.trees("dimensions", one -> new FormDimension(one.text("kind"), one.text("level"))),
                                form.text("unit"))),
                tree.texts("venues"),
                tree.date("expectedOn"));
    }
}
