package org.kanmon.rules.screening;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanmon.criteria.Consequence;
import org.kanmon.criteria.CriterionValue.FinestGroups;
import org.kanmon.criteria.CriterionValue.FinestRegion;
import org.kanmon.criteria.CriterionValue.MinimumCount;
import org.kanmon.criteria.CriterionValue.RegionCross;
import org.kanmon.rules.screening.application.Application.Form;
import org.kanmon.rules.screening.application.Application.FormDimension;
import org.kanmon.rules.screening.application.Application.PublicationPlan;
import org.kanmon.rules.screening.application.Application.RequestedData;
import org.kanmon.rules.screening.table.Demand;
import org.kanmon.rules.screening.text.WordList;

/** Whether results are published, and whether the planned outputs could pass the publication criteria that outputs are checked by. */
final class PublicationPlanQuestions {

    private static final Set<String> SEEN_BY_NOBODY = Set.of("internal", "none");
    private static final List<String> REGIONS =
            List.of("prefecture", "secondary-medical-area", "municipality", "finer");
    private static final List<Pattern> REGION_WORDS = List.of(
            Pattern.compile("都道府県|prefecture"),
            Pattern.compile("[2二]次医療圏|secondary"),
            Pattern.compile("市区町村|市町村|行政区|municipality"),
            Pattern.compile("郵便番号|町丁|町字|学区|メッシュ|番地"));
    private static final Pattern YEARS = Pattern.compile("(\\d+)歳(階級|区分|刻み|ごと|毎|別)");
    private static final Pattern SINGLE_YEARS = Pattern.compile("各歳|単年齢|年齢別各歳");

    private PublicationPlanQuestions() {}

    static void ask(Inquiry inquiry) {
        PublicationPlan plan = inquiry.application().publicationPlan();
        boolean unseen = SEEN_BY_NOBODY.containsAll(plan.venues());
        if (plan.forms().isEmpty()) {
            inquiry.unmet(Demand.PUBLICATION, "/publicationPlan/forms", Map.of());
        } else if (unseen) {
            inquiry.unmet(Demand.PUBLICATION, "/publicationPlan/venues", Map.of());
        }
        plan.expectedOn()
                .filter(day -> inquiry.application()
                        .researchPlan()
                        .period()
                        .flatMap(period -> period.from())
                        .filter(day::isBefore)
                        .isPresent())
                .ifPresent(day -> inquiry.partlyMet(Demand.PUBLICATION, "/publicationPlan/expectedOn", Map.of()));
        for (RequestedData data : inquiry.application().databases()) {
            for (int i = 0; i < plan.forms().size(); i++) {
                form(inquiry, data.id(), plan.forms().get(i), "/publicationPlan/forms/" + i);
            }
            if (plan.forms().stream().anyMatch(form -> form.unit().equals("patients"))) {
                minimum(inquiry, data.id());
            }
        }
    }

    private static void form(Inquiry inquiry, String database, Form form, String field) {
        for (int i = 0; i < form.dimensions().size(); i++) {
            FormDimension dimension = form.dimensions().get(i);
            String place = field + "/dimensions/" + i;
            if (dimension.kind().equals("region")) {
                region(inquiry, database, dimension, place);
                form.dimensions().forEach(other -> crossing(inquiry, database, dimension, other, place));
            } else if (dimension.kind().equals("age")) {
                ages(inquiry, database, dimension, place);
            }
        }
    }

    private static void region(Inquiry inquiry, String database, FormDimension dimension, String field) {
        inquiry.criterion(database, "publication/finest-region").ifPresent(criterion -> {
            FinestRegion finest = (FinestRegion) criterion.value();
            if (fineness(dimension.level()) > REGIONS.indexOf(finest.level())) {
                inquiry.exceeded(
                        "finest-region",
                        criterion,
                        Consequence.REVIEW,
                        field,
                        Map.of("level", dimension.level(), "finest", finest.level()));
            }
        });
    }

    private static void crossing(
            Inquiry inquiry, String database, FormDimension region, FormDimension other, String field) {
        inquiry.criterion(database, "publication/region-cross/" + other.kind()).ifPresent(criterion -> {
            RegionCross cross = (RegionCross) criterion.value();
            if (fineness(region.level()) >= REGIONS.indexOf(cross.level())) {
                inquiry.exceeded(
                        "region-cross",
                        criterion,
                        Consequence.REVIEW,
                        field,
                        Map.of("level", region.level(), "crossed", other.level()));
            }
        });
    }

    private static void ages(Inquiry inquiry, String database, FormDimension dimension, String field) {
        OptionalLong width = width(WordList.plain(dimension.level()));
        inquiry.criterion(database, "publication/age-bands").ifPresent(criterion -> {
            FinestGroups groups = (FinestGroups) criterion.value();
            if (width.isPresent() && (width.getAsLong() == 0 || width.getAsLong() % groups.width() != 0)) {
                inquiry.exceeded(
                        "age-bands",
                        criterion,
                        Consequence.REVIEW,
                        field,
                        Map.of("level", dimension.level(), "width", Long.toString(groups.width())));
            }
        });
    }

    private static void minimum(Inquiry inquiry, String database) {
        inquiry.criterion(database, "publication/minimum-count/patients").ifPresent(criterion -> {
            MinimumCount count = (MinimumCount) criterion.value();
            inquiry.exceeded(
                    "minimum-count",
                    criterion,
                    Consequence.INFO,
                    "/publicationPlan/forms",
                    Map.of("database", database, "minimum", Long.toString(count.minimum())));
        });
    }

    /** The place of a level among the levels; -1 for the whole country and for words that nobody can read. */
    private static int fineness(String level) {
        String plain = WordList.plain(level);
        int finest = -1;
        for (int i = 0; i < REGION_WORDS.size(); i++) {
            finest = REGION_WORDS.get(i).matcher(plain).find() ? i : finest;
        }
        return finest;
    }

    private static OptionalLong width(String level) {
        if (SINGLE_YEARS.matcher(level).find()) {
            return OptionalLong.of(1);
        }
        Matcher years = YEARS.matcher(level);
        return years.find() && years.group(1).length() < 4
                ? OptionalLong.of(Long.parseLong(years.group(1)))
                : OptionalLong.empty();
    }
}
