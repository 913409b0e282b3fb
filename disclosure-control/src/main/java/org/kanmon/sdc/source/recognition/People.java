package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kanmon.sdc.source.Layout.DimensionColumn;
import org.kanmon.sdc.tables.model.DimensionKind;

/**
 * Whether figures of which nobody says what they count are people: they are given by sex or age, and nothing in the file speaks
 * of claims, drugs, institutions, money or anything else that is counted beside people.
 */
final class People {

    private static final Pattern OTHER_THINGS = Pattern.compile(
            "件|回数|延べ?|のべ|レセ|算定|請求|処方|薬|剤|錠|投与|単位|点数|円|費|額|施設|機関|病院|医院|診療所|クリニック|事業所|ステーション|保険者|床|届出|手術|検査|行為|入院料|加算"
                    + "|率|割合|比|指数|平均|中央値|偏差|当たり|あたり|世帯|戸|台数|頭数|匹|動物|[十百千万億]人|%|‰|日数|時間"
                    + "|claim|prescri|drug|dose|visit|procedure|test|hospital|facilit|institution|bed|cost|amount|rate|ratio|mean|median|percent|index|day|thousand|million");

    private final Fields fields;
    private final Block block;
    private final Surroundings surroundings;

    People(Fields fields, Block block, Surroundings surroundings) {
        this.fields = fields;
        this.block = block;
        this.surroundings = surroundings;
    }

    /** The name of the dimension that shows it; empty if nothing does, or a text speaks of other things. */
    Optional<String> shownBy(List<DimensionColumn> dimensions, List<Axis> axes) {
        Optional<DimensionColumn> ofPeople = dimensions.stream()
                .filter(dimension -> dimension.kind() == DimensionKind.SEX || dimension.kind() == DimensionKind.AGE)
                .findFirst();
        return ofPeople.isEmpty() || texts(axes).stream().anyMatch(People::isOtherThing)
                ? Optional.empty()
                : ofPeople.map(dimension -> dimension.name().orElse(dimension.column()));
    }

    private static boolean isOtherThing(String text) {
        return OTHER_THINGS.matcher(Plain.of(text)).find();
    }

    private List<String> texts(List<Axis> axes) {
        List<String> texts = new ArrayList<>(surroundings.texts());
        axes.forEach(axis -> texts.addAll(axis.labels()));
        for (int row = block.headerRow(); row < block.firstRow(); row++) {
            for (int column = 1; column <= fields.columns(); column++) {
                texts.add(fields.text(row, column));
            }
        }
        texts.add(fields.sheet().name());
        return texts;
    }
}
