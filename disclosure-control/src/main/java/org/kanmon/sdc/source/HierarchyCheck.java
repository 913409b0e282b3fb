package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that a hierarchy has no loop and is not too deep, in one walk up from every code. */
final class HierarchyCheck {

    private static final int LOOP_SHOWN = 5;

    private final Map<String, String> parents;
    private final Problems problems;
    private final Map<String, Integer> heights = new HashMap<>();

    HierarchyCheck(Map<String, String> parents, Problems problems) {
        this.parents = parents;
        this.problems = problems;
    }

    void check() {
        for (String code : parents.keySet()) {
            if (!heights.containsKey(code)) {
                walkUp(code);
            }
        }
    }

    /** Walks until a top or a code seen before, then gives every code on the way its number of ancestors. */
    private void walkUp(String start) {
        List<String> path = new ArrayList<>();
        Map<String, Integer> step = new HashMap<>();
        String code = start;
        while (parents.containsKey(code) && !heights.containsKey(code)) {
            if (step.putIfAbsent(code, path.size()) != null) {
                noteLoop(path.subList(step.get(code), path.size()));
                break;
            }
            path.add(code);
            code = parents.get(code);
        }
        int height = heights.getOrDefault(code, 0);
        for (int i = path.size() - 1; i >= 0; i--) {
            heights.put(path.get(i), ++height);
        }
        if (height > HierarchyFile.DEEPEST && !step.containsKey(code)) {
            problems.of("hierarchy-too-deep", Spelling.shown(start), Integer.toString(HierarchyFile.DEEPEST));
        }
    }

    private void noteLoop(List<String> loop) {
        List<String> shown = new ArrayList<>(loop.subList(0, Math.min(loop.size(), LOOP_SHOWN)));
        shown.replaceAll(Spelling::shown);
        shown.add(loop.size() > LOOP_SHOWN ? "…" : shown.get(0));
        problems.of("hierarchy-loop", String.join(" → ", shown));
    }
}
