package org.kanmon.sdc.source.recognition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kanmon.sdc.source.RowNumbers;
import org.kanmon.sdc.tables.model.DimensionKind;

/** What the name of a column tells of its categories. */
final class Names {

    private static final Pattern CODE = Pattern.compile(".*(?:コード|番号|記号|(?:^|[^a-z])(?:code|cd|id|no\\.?))$");

    /** The first that fits counts. */
    private static final Map<DimensionKind, Pattern> KINDS = new LinkedHashMap<>();

    static {
        put(DimensionKind.SEX, "性別|^性$|男女|^sex|gender");
        put(DimensionKind.AGE, "年齢|年代|歳階級|^age|agegroup");
        put(DimensionKind.INSURER, "保険者|保険種別|insurer");
        put(
                DimensionKind.REGION,
                "都道府県|市区?町村|地域|医療圏|保健所|府県|県名|自治体|居住地|住所|^県$|^市$|region|prefecture|municipality|city|area");
        put(DimensionKind.DISEASE, "疾病|傷病|疾患|病名|死因|診断|がん種|病類|icd|disease|diagnosis|causeofdeath");
        put(DimensionKind.INSTITUTION, "^医療機関(?:名|コード|番号)?$|病院名|施設名|医療機関名|薬局名|事業所名|^institution|^hospital");
        put(
                DimensionKind.TIME,
                "年度|年次|年月|^年$|^月$|月別|^週$|週別|期間|時期|時刻|日付|年月日|暦年|四半期|year|month|week|date|period|quarter");
    }

    private Names() {}

    private static void put(DimensionKind kind, String pattern) {
        KINDS.put(kind, Pattern.compile(pattern));
    }

    /** The kind of categories that a name speaks of. */
    static Optional<DimensionKind> kind(String name) {
        String plain = Plain.of(name);
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a name says that a column numbers the rows, or puts them in order. */
    static boolean isOrder(String name) {
        return RowNumbers.isOrder(Plain.of(name));
    }

    /** Whether a name says that a column holds codes or numbers of things. */
    static boolean isCode(String name) {
        return CODE.matcher(Plain.of(name)).matches();
    }
}
