package org.kanmon.rules.screening.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A researcher's request for data (提供申出), as handed in. Words are those of the application's schema. What was left out is an
 * empty list or an empty optional, never a guess.
 */
public record Application(
        String id,
        LocalDate submittedOn,
        List<RequestedData> databases,
        Linkage linkage,
        List<Applicant> applicants,
        ResearchPlan researchPlan,
        List<Handler> handlers,
        Environment environment,
        PublicationPlan publicationPlan,
        Fees fees,
        List<String> documents) {

    public Application {
        databases = List.copyOf(databases);
        applicants = List.copyOf(applicants);
        handlers = List.copyOf(handlers);
        documents = List.copyOf(documents);
    }

    /**
     * What is asked for of one database.
     *
     * @param tables how many aggregate tables
     * @param tableDimensions how many dimensions the largest of them has
     */
    public record RequestedData(
            String id,
            String datasetType,
            String processing,
            List<Item> items,
            Optional<Period> period,
            List<String> linkageIdentifiers,
            OptionalInt tables,
            OptionalInt tableDimensions) {
        public RequestedData {
            items = List.copyOf(items);
            linkageIdentifiers = List.copyOf(linkageIdentifiers);
        }
    }

    /**
     * One item of the data.
     *
     * @param granularity how fine; {@code unstated} where the application does not say
     */
    public record Item(String name, String granularity, Optional<String> reason) {}

    /**
     * Which databases are to be linked.
     *
     * @param filedWith the databases whose secretariat was consulted and applied to
     * @param otherSources data from outside these databases that are to be joined
     */
    public record Linkage(List<String> between, List<String> filedWith, List<String> otherSources) {
        public Linkage {
            between = List.copyOf(between);
            filedWith = List.copyOf(filedWith);
            otherSources = List.copyOf(otherSources);
        }
    }

    /**
     * Who applies.
     *
     * @param country two letters; {@code JP} where the application does not say
     * @param sanctionedUntil the last day of a sanction, inclusive
     */
    public record Applicant(
            String name,
            String category,
            String country,
            Optional<Boolean> certifiedUser,
            Optional<LocalDate> sanctionedUntil) {}

    /** What is to be studied, why, and by which right. */
    public record ResearchPlan(
            String title,
            String category,
            String purpose,
            List<String> furtherPurposes,
            Optional<String> publicInterest,
            List<String> uses,
            Optional<String> minimumReason,
            Optional<String> pseudonymisedReason,
            Optional<Period> period,
            Optional<String> ethicsReview,
            List<String> trackRecord,
            boolean exploratory,
            Consent consent) {
        public ResearchPlan {
            furtherPurposes = List.copyOf(furtherPurposes);
            uses = List.copyOf(uses);
            trackRecord = List.copyOf(trackRecord);
        }
    }

    /** The consent of the persons, or the ground that stands in for it. */
    public record Consent(boolean obtained, Optional<String> ground) {}

    /** A person who handles the data or the application. */
    public record Handler(
            String name,
            String affiliation,
            String role,
            Optional<String> dataScope,
            Optional<String> location,
            Optional<Boolean> confidentialityAgreement,
            boolean contactElsewhere) {}

    /**
     * Where the data are used.
     *
     * @param controls by name, only those that the application speaks of
     */
    public record Environment(String kind, String country, OptionalInt copies, Map<String, Boolean> controls) {
        public Environment {
            controls = Map.copyOf(controls);
        }
    }

    /** What is to be published. */
    public record PublicationPlan(List<Form> forms, List<String> venues, Optional<LocalDate> expectedOn) {
        public PublicationPlan {
            forms = List.copyOf(forms);
            venues = List.copyOf(venues);
        }
    }

    /** One planned output. */
    public record Form(String kind, String title, List<FormDimension> dimensions, String unit) {
        public Form {
            dimensions = List.copyOf(dimensions);
        }
    }

    /**
     * One dimension of a planned output.
     *
     * @param level in the applicant's words, for example 都道府県 or 5歳階級; may be empty
     */
    public record FormDimension(String kind, String level) {}

    /** Whether fees are asked to be waived, and why. */
    public record Fees(boolean waiverRequested, Optional<String> basis) {}
}
