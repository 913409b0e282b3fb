package org.kanmon.sdc.source.recognition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers combinations of labels in the order in which they occur, so that what has the same labels has the same number. */
final class Combinations {

    /** Above this many possible combinations only those that occur are kept. */
    private static final long DENSE = 1 << 20;

    private Combinations() {}

    /**
     * Tells groups apart further.
     *
     * @param groups per place the number of its group
     * @param ids per place the number of its label
     * @return per place the number of the group of those with its group and label; below zero where the label is
     */
    static int[] refined(int[] groups, int[] ids) {
        int mostGroups = Arrays.stream(groups).max().orElse(0) + 1;
        int mostIds = Arrays.stream(ids).max().orElse(0) + 1;
        return (long) mostGroups * mostIds <= DENSE ? dense(groups, ids, mostGroups, mostIds) : sparse(groups, ids);
    }

    private static int[] dense(int[] groups, int[] ids, int mostGroups, int mostIds) {
        int[] numbers = new int[mostGroups * mostIds];
        int[] refined = new int[groups.length];
        int next = 0;
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] < 0 || ids[i] < 0) {
                refined[i] = -1;
                continue;
            }
            int at = groups[i] * mostIds + ids[i];
            if (numbers[at] == 0) {
                numbers[at] = ++next;
            }
            refined[i] = numbers[at] - 1;
        }
        return refined;
    }

    private static int[] sparse(int[] groups, int[] ids) {
        Map<Long, Integer> numbers = new HashMap<>();
        int[] refined = new int[groups.length];
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] < 0 || ids[i] < 0) {
                refined[i] = -1;
                continue;
            }
            long key = (long) groups[i] << 32 | ids[i];
            Integer number = numbers.get(key);
            if (number == null) {
                number = numbers.size();
                numbers.put(key, number);
            }
            refined[i] = number;
        }
        return refined;
    }
}
