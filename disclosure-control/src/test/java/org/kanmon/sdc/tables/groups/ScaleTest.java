package org.kanmon.sdc.tables.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What labels of ages, times and weights stand for. */
class ScaleTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    65-69歳            ; 65..70
                    65～69             ; 65..70
                    ６５〜６９歳        ; 65..70
                    65歳～69歳         ; 65..70
                    65歳以上75歳未満    ; 65..75
                    65 to 69 years     ; 65..70
                    0歳                ; 0..1
                    ０                 ; 0..1
                    満18歳             ; 18..19
                    40代               ; 40..50
                    40歳代             ; 40..50
                    40s                ; 40..50
                    65歳未満           ; 0..65
                    10歳以下           ; 0..11
                    under 65           ; 0..65
                    <65                ; 0..65
                    100歳以上          ; 100..
                    １００歳以上        ; 100..
                    100歳-             ; 100..
                    90+                ; 90..
                    90 and over        ; 90..
                    over 89            ; 90..
                    ≧90                ; 90..
                    (再掲)65歳以上      ; 65..
                    65歳以上（再掲）     ; 65..
                    うち75歳以上        ; 75..
                    0-74歳合計         ; 0..75
                    総数               ; -
                    不詳               ; -
                    高齢者             ; -
                    0歳6か月           ; -
                    69-65歳            ; -
                    2500-2599g         ; -
                    """)
    void agesAreRead(String label, String expected) {
        assertEquals(expected, words(Scale.AGE, label));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    00:00-00:59        ; 0..60
                    ００：００～０１：５９ ; 0..120
                    22:00-24:00        ; 1320..1440
                    22:00-00:00        ; 1320..1440
                    23:00-00:59        ; 1380..1500
                    00:00-02:00        ; 0..120
                    0時                ; 0..60
                    0時台              ; 0..60
                    午後1時台          ; 780..840
                    午前12時           ; 0..60
                    0-1時              ; 0..120
                    0時～1時           ; 0..120
                    0時～2時未満       ; 0..120
                    0-1時, 1-2時       ; 0..60, 60..180
                    03:15              ; 195..196
                    25時               ; -
                    2024年             ; -
                    第31週             ; -
                    4月                ; -
                    """)
    void timesAreRead(String labels, String expected) {
        assertEquals(expected, words(Scale.CLOCK, labels));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2500-2599g               ; 2500..2600
                    2,500～2,599グラム        ; 2500..2600
                    2500-2600g/ 2600-2700g   ; 2500..2600, 2600..2701
                    301-400g/ 401-500g       ; 301..401, 401..501
                    2500g以上2600g未満        ; 2500..2600
                    300g以下                 ; 0..301
                    300g未満                 ; 0..300
                    4,000g以上               ; 4000..
                    4000g超                  ; 4001..
                    ≥4000g                   ; 4000..
                    2.5-2.9kg                ; 2500..3000
                    2.5kg                    ; 2500..2600
                    3512                     ; 3512..3513
                    低体重                   ; -
                    """)
    void weightsAreRead(String labels, String expected) {
        assertEquals(expected, words(Scale.GRAMS, labels.replace(", ", ",").replace("/ ", "／")));
    }

    private static String words(Scale scale, String labels) {
        List<String> all = Arrays.stream(labels.split(scale == Scale.GRAMS ? "／" : ", "))
                .map(String::strip)
                .toList();
        return scale.read(all).stream().map(ScaleTest::words).collect(Collectors.joining(", "));
    }

    private static String words(Optional<Span> span) {
        return span.map(group -> group.from() + ".." + (group.to() == Span.OPEN ? "" : group.to()))
                .orElse("-");
    }
}
