package org.kanmon.rules.screening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.kanmon.criteria.CriterionValue.DataPeriod;
import org.kanmon.rules.screening.application.Application.Item;
import org.kanmon.rules.screening.application.Application.RequestedData;
import org.kanmon.rules.screening.application.Period;
import org.kanmon.rules.screening.table.Demand;
import org.kanmon.rules.screening.table.ItemWords;

/** Items that are harmless one by one and almost unique together. Linked databases count as one. */
final class RiskQuestions {

    private static final Set<String> PLACES =
            Set.of("residence", "region", "institution-place", "prefecture-number", "insurer-code");
    private static final Set<String> FINE = Set.of(
            "municipality",
            "secondary-medical-area",
            "prefecture",
            "postal-code-2",
            "postal-code-7",
            "exact",
            "unstated");
    private static final Set<String> FINER_THAN_PREFECTURE =
            Set.of("municipality", "secondary-medical-area", "postal-code-2", "postal-code-7", "exact");
    private static final Set<String> MONTHS_AND_DAYS = Set.of("day", "month", "exact", "hour", "unstated");
    private static final Set<String> DAYS = Set.of("day", "hour", "exact", "unstated");

    private RiskQuestions() {}

    static void ask(Inquiry inquiry) {
        List<RequestedData> databases = inquiry.application().databases();
        unique(inquiry, databases);
        for (int i = 0; i < databases.size(); i++) {
            rareDisease(inquiry, databases.get(i), "/databases/" + i);
            earlyEpidemic(inquiry, databases.get(i), "/databases/" + i);
        }
    }

    /** Sex, month of birth, day of death and prefecture. */
    private static void unique(Inquiry inquiry, List<RequestedData> databases) {
        boolean sex = any(databases, (of, item) -> of.equals("sex"));
        boolean birth = any(
                databases,
                (of, item) -> Set.of("birth-date", "birth-month").contains(of)
                        && MONTHS_AND_DAYS.contains(item.granularity()));
        boolean death = any(
                databases,
                (of, item) -> of.equals("death")
                        && item.name().contains("死亡")
                        && (item.name().contains("日") || item.name().contains("時"))
                        && DAYS.contains(item.granularity()));
        boolean place = any(databases, (of, item) -> PLACES.contains(of) && FINE.contains(item.granularity()));
        if (sex && birth && death && place) {
            inquiry.unmet(Demand.NO_UNIQUE_COMBINATION, "/databases", Map.of());
        }
    }

    /** The name or code of a rare disease together with a place. */
    private static void rareDisease(Inquiry inquiry, RequestedData data, String field) {
        boolean disease = any(List.of(data), (of, item) -> of.equals("nanbyo-code") || of.equals("disease"));
        IntStream.range(0, data.items().size())
                .filter(i -> isPlace(data, data.items().get(i)))
                .filter(i -> disease)
                .forEach(i -> inquiry.unmet(
                        Demand.RARE_DISEASE_REGION,
                        data,
                        field + "/items/" + i,
                        Map.of("name", data.items().get(i).name())));
    }

    private static boolean isPlace(RequestedData data, Item item) {
        return PLACES.contains(ItemWords.classOf(data.id(), item.name())) && FINE.contains(item.granularity());
    }

    /** Days with few and well-known cases: graver with a fine region or another database beside them. */
    private static void earlyEpidemic(Inquiry inquiry, RequestedData data, String field) {
        inquiry.criterion(data.id(), "application/data-period/early-epidemic").ifPresent(criterion -> {
            DataPeriod early = (DataPeriod) criterion.value();
            boolean within = data.period()
                    .flatMap(Period::from)
                    .filter(from -> !from.isAfter(early.last().orElse(early.first())))
                    .isPresent();
            boolean finer = any(
                    List.of(data),
                    (of, item) -> PLACES.contains(of) && FINER_THAN_PREFECTURE.contains(item.granularity()));
            Map<String, String> facts = Map.of("database", data.id());
            if (within && (finer || inquiry.isLinked(data.id()))) {
                inquiry.unmet(Demand.EARLY_EPIDEMIC, data, field + "/period", facts);
            } else if (within) {
                inquiry.partlyMet(Demand.EARLY_EPIDEMIC, data, field + "/period", facts);
            }
        });
    }

    private static boolean any(List<RequestedData> databases, BiPredicate<String, Item> matches) {
        return databases.stream()
                .anyMatch(data -> data.items().stream()
                        .anyMatch(item -> matches.test(ItemWords.classOf(data.id(), item.name()), item)));
    }
}
