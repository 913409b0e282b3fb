package org.kanmon.review.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.review.domain.Remedies;
import org.kanmon.review.domain.Remedies.Outcome;
import org.kanmon.review.domain.Remedies.Reason;
import org.kanmon.review.domain.Remedy;
import org.kanmon.review.domain.RemedyWish;
import org.kanmon.sdc.source.UnusableInput;

/**
 * Tries remedies and chooses one: the one asked for, or the one that costs least. Of those that clear all breaches, those that
 * the criteria provide for come first; among these the one that loses least information, then the one that changes fewest
 * figures, then the order of {@link Remedy}.
 */
record RemedyChoice(Trial trial, Remedies remedies) {

    /** Of larger tables only the remedy asked for is tried, unless the cheapest is asked for. */
    private static final int COMPARED_UP_TO = 2_000;

    static RemedyChoice of(RemedyCase one, RemedyWish wish) throws UnusableInput {
        Optional<RemedyChoice> merged = GroupMerge.of(one);
        return merged.isPresent() ? merged.get() : amongAll(one, wish);
    }

    private static RemedyChoice amongAll(RemedyCase one, RemedyWish wish) throws UnusableInput {
        boolean classes =
                wish.classes() && !one.isNothingToDo() && one.earlier().isEmpty();
        Trial suppressed = classes ? Suppressing.classed(one) : Suppressing.marked(one);
        if (one.isNothingToDo()) {
            return new RemedyChoice(suppressed, Remedies.none());
        }
        Map<Remedy, Trial> trials = new EnumMap<>(Remedy.class);
        trials.put(Remedy.SUPPRESS, suppressed);
        boolean all = wish.remedy().isEmpty() || one.table().cells() <= COMPARED_UP_TO;
        if (all || wish.remedy().equals(Optional.of(Remedy.REGROUP))) {
            trials.put(Remedy.REGROUP, Merging.merged(one));
        }
        if (all || wish.remedy().equals(Optional.of(Remedy.ROUND))) {
            trials.put(Remedy.ROUND, RoundingOff.rounded(one));
        }
        RemedyWish possible = new RemedyWish(wish.remedy(), classes);
        return wish.remedy().isPresent() ? asked(trials, possible) : cheapest(trials, possible);
    }

    private static RemedyChoice asked(Map<Remedy, Trial> trials, RemedyWish wish) {
        Trial trial = trials.get(wish.remedy().orElseThrow());
        return trial.isPossible()
                ? of(trial, Reason.ASKED, trials, wish)
                : of(trials.get(Remedy.SUPPRESS), Reason.ASKED_IMPOSSIBLE, trials, wish);
    }

    private static RemedyChoice cheapest(Map<Remedy, Trial> trials, RemedyWish wish) {
        Optional<Trial> best = trials.values().stream()
                .filter(trial -> trial.candidate().outcome().compareTo(Outcome.INCOMPLETE) < 0)
                .min(Comparator.comparing((Trial trial) -> trial.candidate().outcome())
                        .thenComparingDouble(trial -> trial.candidate().cost().loss())
                        .thenComparingInt(trial -> trial.candidate().cost().cells())
                        .thenComparing(Trial::remedy));
        return best.map(trial -> of(trial, Reason.LEAST_LOSS, trials, wish))
                .orElseGet(() -> of(trials.get(Remedy.SUPPRESS), Reason.NONE_CLEARS, trials, wish));
    }

    private static RemedyChoice of(Trial trial, Reason reason, Map<Remedy, Trial> trials, RemedyWish wish) {
        List<Remedies.Candidate> compared = new ArrayList<>();
        trials.values().forEach(tried -> compared.add(tried.candidate()));
        boolean classes = wish.classes() && trial.remedy() == Remedy.SUPPRESS;
        return new RemedyChoice(
                trial, new Remedies(trial.remedy(), reason, compared, trial.merged(), trial.base(), classes));
    }
}
