package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.tables.model.DimensionKind;

/**
 * What the dimensions are called that have no name of their own: as the title lists them, those of the same kind first and the
 * others in its order; else by what they are.
 */
final class DimensionNames {

    private final List<String> inTitle;
    private final List<String> taken = new ArrayList<>();

    /** @param own the names of the dimensions that have one */
    DimensionNames(List<String> inTitle, List<String> own) {
        this.inTitle = new ArrayList<>(inTitle);
        for (String name : own) {
            take(name);
        }
    }

    private void take(String name) {
        taken.add(name);
        Optional<DimensionKind> kind = Names.kind(name);
        String same = inTitle.stream()
                .filter(title -> Plain.of(title).equals(Plain.of(name)))
                .findFirst()
                .orElseGet(() -> inTitle.stream()
                        .filter(title -> kind.isPresent() && Names.kind(title).equals(kind))
                        .findFirst()
                        .orElse(""));
        inTitle.remove(same);
    }

    /** A name that the title has for a dimension of this kind; removed from the names that are left. */
    Optional<String> ofKind(DimensionKind kind) {
        Optional<String> found = inTitle.stream()
                .filter(title -> Names.kind(title).equals(Optional.of(kind)))
                .findFirst();
        found.ifPresent(this::use);
        return found;
    }

    /** The next name of the title that is left. */
    Optional<String> next() {
        Optional<String> found = inTitle.stream().findFirst();
        found.ifPresent(this::use);
        return found;
    }

    private void use(String name) {
        inTitle.remove(name);
        taken.add(name);
    }

    /** A name for a dimension of which nothing but the kind is known, unlike all others. */
    String usual(DimensionKind kind) {
        String name = switch (kind) {
            case REGION -> "地域";
            case AGE -> "年齢";
            case SEX -> "性別";
            case DISEASE -> "疾病";
            case TIME -> "時点";
            case INSTITUTION -> "医療機関";
            case INSURER -> "保険者";
            case CATEGORY -> "区分";
        };
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + number;
        }
        taken.add(free);
        return free;
    }
}
