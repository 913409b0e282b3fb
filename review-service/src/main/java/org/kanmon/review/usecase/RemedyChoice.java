package org.kanmon.review.usecase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.review.domain.Remedies;
import org.kanmon.review.domain.Remedies.Reason;
import org.kanmon.review.domain.Remedy;
import org.kanmon.review.domain.RemedyWish;
import org.kanmon.sdc.source.UnusableInput;

/**
 * Tries remedies and chooses one of those asked for. Of those that clear all breaches, those that the criteria provide for come
 * first; among these the one that loses least information, then the one that changes fewest figures, then the order of
 * {@link Remedy}.
 */
record RemedyChoice(Trial trial, Remedies remedies) {

    /** Of larger tables only the remedies asked for are tried. */
    private static final int COMPARED_UP_TO = 2_000;

    static RemedyChoice of(RemedyCase one, RemedyWish wish) throws UnusableInput {
        Optional<RemedyChoice> merged = GroupMerge.of(one);
        return merged.isPresent() ? merged.get() : amongAll(one, wish);
    }

    private static RemedyChoice amongAll(RemedyCase one, RemedyWish wish) throws UnusableInput {
        boolean classes = wish.classes() && !one.isNothingToDo() && one.beside().isEmpty() && !one.hasStatistics();
        Trial suppressed = classes ? Suppressing.classed(one) : Suppressing.marked(one);
        if (one.isNothingToDo()) {
            return new RemedyChoice(suppressed, Remedies.none());
        }
        Map<Remedy, Trial> trials = new EnumMap<>(Remedy.class);
        trials.put(Remedy.SUPPRESS, suppressed);
        boolean all = one.table().cells() <= COMPARED_UP_TO;
        for (Remedy remedy : Remedy.values()) {
            if (remedy != Remedy.SUPPRESS && (all || wish.accepted().contains(remedy))) {
                trials.put(remedy, trial(one, remedy));
            }
        }
        RemedyWish possible = new RemedyWish(wish.accepted(), classes);
        return wish.isForCheapest() ? cheapest(trials, possible) : asked(trials, possible);
    }

    private static Trial trial(RemedyCase one, Remedy remedy) throws UnusableInput {
        return switch (remedy) {
            case SUPPRESS -> Suppressing.marked(one);
            case REGROUP -> Merging.merged(one);
            case REGROUP_AND_SUPPRESS -> MergingSome.merged(one);
            case ROUND -> RoundingOff.rounded(one);
            case ROUND_SEPARATELY -> RoundingOff.separately(one);
        };
    }

    private static RemedyChoice asked(Map<Remedy, Trial> trials, RemedyWish wish) {
        return best(trials, wish)
                .map(trial -> of(trial, Reason.ASKED, trials, wish))
                .orElseGet(() -> of(trials.get(Remedy.SUPPRESS), Reason.ASKED_IMPOSSIBLE, trials, wish));
    }

    private static RemedyChoice cheapest(Map<Remedy, Trial> trials, RemedyWish wish) {
        return best(trials, wish)
                .filter(Trial::isClear)
                .map(trial -> of(trial, Reason.LEAST_LOSS, trials, wish))
                .orElseGet(() -> of(trials.get(Remedy.SUPPRESS), Reason.NONE_CLEARS, trials, wish));
    }

    private static Optional<Trial> best(Map<Remedy, Trial> trials, RemedyWish wish) {
        return wish.accepted().stream()
                .map(trials::get)
                .filter(Trial::isPossible)
                .min(Trial.CHEAPEST_FIRST);
    }

    private static RemedyChoice of(Trial trial, Reason reason, Map<Remedy, Trial> trials, RemedyWish wish) {
        List<Remedies.Candidate> compared = new ArrayList<>();
        trials.values().forEach(tried -> compared.add(tried.candidate()));
        boolean classes = wish.classes() && trial.remedy() == Remedy.SUPPRESS;
        return new RemedyChoice(
                trial, new Remedies(trial.remedy(), reason, compared, trial.merged(), trial.base(), classes));
    }
}
