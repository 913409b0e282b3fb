package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.tables.model.MaskingRule;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads from a layout file what is written in place of figures. */
final class LayoutMarks {

    /** A mark is a sign or two, at most a word; it is written into every hidden cell. */
    private static final int LONGEST_MARK = 20;

    private static final Map<String, MaskingRule> RULES = LayoutFile.words(MaskingRule.values(), MaskingRule::word);

    private final YamlMapping root;

    LayoutMarks(YamlMapping root) {
        this.root = root;
    }

    /** The marks; empty if none is left that a hidden figure could be shown as, which is noted. */
    Optional<FigureMarks> read() {
        List<String> zero = marks("zeros", List.of());
        List<String> impossible = marks("impossible", zero);
        List<String> unknown = marks("unknown", both(zero, impossible));
        List<String> taken = both(both(zero, impossible), unknown);
        List<String> hidden = root.find("masks").isPresent() ? marks("masks", taken) : usual(taken);
        if (hidden.stream().allMatch(String::isBlank)) {
            root.find("masks")
                    .ifPresentOrElse(at -> root.note("layout-no-masks", at), () -> root.note("layout-no-masks"));
            return Optional.empty();
        }
        Optional<MaskingRule> rule =
                root.find("masking-rule").isPresent() ? root.oneOf("masking-rule", RULES) : Optional.empty();
        return Optional.of(new FigureMarks(hidden, zero, impossible, unknown, rule));
    }

    private static List<String> usual(List<String> taken) {
        Marks others = new Marks(taken);
        return Layout.USUAL_MASKS.stream()
                .filter(mark -> !others.contains(mark))
                .toList();
    }

    private List<String> marks(String key, List<String> taken) {
        List<String> marks = root.marks(key);
        Optional<Node> at = root.find(key);
        Marks others = new Marks(taken);
        for (String mark : marks) {
            if (WholeNumber.read(mark).isRead()) {
                root.note("layout-mask-number", at.orElseThrow(), Spelling.shown(mark));
            } else if (mark.length() > LONGEST_MARK || mark.chars().anyMatch(Character::isISOControl)) {
                root.note("layout-mask-form", at.orElseThrow(), Spelling.shown(mark));
            } else if (others.contains(mark)) {
                root.note("layout-mark-twice", at.orElseThrow(), Spelling.shown(mark));
            }
        }
        return marks;
    }

    private static List<String> both(List<String> some, List<String> others) {
        List<String> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }
}
