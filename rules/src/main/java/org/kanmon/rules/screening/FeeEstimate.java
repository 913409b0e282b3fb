package org.kanmon.rules.screening;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.CriterionValue.Fee;
import org.kanmon.criteria.CriterionValue.Price;
import org.kanmon.rules.screening.application.Application;
import org.kanmon.rules.screening.application.Application.RequestedData;

/**
 * What an application will cost at least, as far as it tells: hours of work and gigabytes are known after the extraction only, so that no
 * upper bound is given.
 *
 * @param parts what is paid for
 * @param waiverRequested whether a waiver is asked for; whether it is granted is not computed, and no part is left out for it
 */
public record FeeEstimate(String database, List<Part> parts, boolean waiverRequested, Authority authority) {

    private static final Set<String> EXPLORATORY = Set.of("trial", "annual-panel", "ndb-beta");
    private static final List<String> LATER = List.of("adjustment-hour", "extraction-hour", "extraction-gigabyte");
    private static final int HALF_YEAR = 6;

    public FeeEstimate {
        parts = List.copyOf(parts);
    }

    /**
     * One part of a fee, in yen.
     *
     * @param unitPrice the price of one unit, where only the number of units is unknown
     * @param from the least that it comes to; empty where the application does not tell
     * @param to the most, likewise
     */
    public record Part(String part, OptionalLong unitPrice, OptionalLong from, OptionalLong to) {

        /** Whether the application tells what it comes to. */
        public boolean isKnown() {
            return from.isPresent();
        }
    }

    /** The sum of the least of all parts that are known, in yen. */
    public long atLeast() {
        return parts.stream().mapToLong(part -> part.from().orElse(0)).sum();
    }

    /** The estimates for the databases whose fees the criteria tell, in the order of the application. */
    static List<FeeEstimate> of(Application application, ApplicationCriteria criteria, LocalDate date) {
        return application.databases().stream()
                .map(RequestedData::id)
                .distinct()
                .flatMap(id -> criteria.criterion(id, "application/fee", date).stream()
                        .map(criterion -> estimate(id, criterion, application)))
                .toList();
    }

    private static FeeEstimate estimate(String database, Criterion criterion, Application application) {
        List<Price> prices = ((Fee) criterion.value()).prices();
        List<Part> parts = new ArrayList<>();
        for (Price price : prices) {
            if (price.part().equals("base")) {
                parts.add(new Part("base", OptionalLong.empty(), some(price.yen()), some(price.yen())));
            } else if (LATER.contains(price.part())) {
                parts.add(new Part(price.part(), some(price.yen()), OptionalLong.empty(), OptionalLong.empty()));
            }
        }
        if (application.environment().kind().equals("hic")) {
            parts.add(hic(database, prices, application));
        }
        return new FeeEstimate(database, parts, application.fees().waiverRequested(), Authority.of(criterion));
    }

    /** The use of the environment: between the cheapest and the dearest class that so many people can use. */
    private static Part hic(String database, List<Price> prices, Application application) {
        long people = application.handlers().size();
        OptionalLong months = months(application);
        long[] monthly = prices.stream()
                .filter(price -> classes(database, application).contains(price.part()))
                .filter(price -> price.least().orElse(1) <= people
                        && people <= price.most().orElse(Long.MAX_VALUE))
                .mapToLong(Price::yen)
                .sorted()
                .toArray();
        if (months.isEmpty() || monthly.length == 0) {
            return new Part("hic", OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
        }
        long most = most(prices, people, months.getAsLong());
        return new Part(
                "hic",
                OptionalLong.empty(),
                some(Math.min(most, monthly[0] * months.getAsLong())),
                some(Math.min(most, monthly[monthly.length - 1] * months.getAsLong())));
    }

    private static Set<String> classes(String database, Application application) {
        Set<String> forms = new HashSet<>();
        application.databases().stream()
                .filter(data -> data.id().equals(database))
                .forEach(data -> forms.add(data.datasetType()));
        if (EXPLORATORY.containsAll(forms)) {
            return Set.of("hic-exploratory-month");
        }
        return forms.equals(Set.of("special-extraction"))
                ? Set.of("hic-large-month", "hic-middle-month", "hic-small-month")
                : Set.of();
    }

    /** The most that so many people pay in so many months, counted by started half-years. */
    private static long most(List<Price> prices, long people, long months) {
        long halves = (months + HALF_YEAR - 1) / HALF_YEAR;
        return prices.stream()
                .filter(price -> price.part().equals("hic-most-per-person-half-year"))
                .mapToLong(price -> price.yen() * people * halves)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    /** How many months the plan goes on, a started one counted; empty where it does not say, or ends before it begins. */
    private static OptionalLong months(Application application) {
        return application
                .researchPlan()
                .period()
                .filter(period -> period.from().isPresent() && period.to().isPresent() && !period.isReversed())
                .map(period ->
                        Period.between(period.from().get(), period.to().get().plusDays(1)))
                .map(span -> some(span.toTotalMonths() + (span.getDays() > 0 ? 1 : 0)))
                .orElse(OptionalLong.empty());
    }

    private static OptionalLong some(long number) {
        return OptionalLong.of(number);
    }
}
