package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Numbers beside a table that count nobody: those that number its rows one after another, the codes of the regions in its rows, and
 * the ranks of its figures. Each is checked against the table; what is written above the numbers alone proves nothing.
 */
public final class RowNumbers {

    private static final Pattern ORDER = Pattern.compile(
            "no\\.?|番号|連番|通番|通し番号|行番号|行|id|#|row|rownames?|index|順位|順|位|ランク|ランキング|rank(?:ing)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile(".*(?:コード|番号|code|cd)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 9;
    private static final int NONE = -1;
    private static final int MOST_RANKED = 2000;

    private final long[] numbers;
    private final boolean readable;

    private RowNumbers(List<String> texts) {
        this.numbers = texts.stream().mapToLong(RowNumbers::number).toArray();
        this.readable = IntStream.range(0, numbers.length)
                .allMatch(row -> numbers[row] != NONE || texts.get(row).chars().noneMatch(Character::isDigit));
    }

    /**
     * The texts of a column, one for each row of the table.
     *
     * @param rows how many rows there are
     */
    static RowNumbers of(int rows, IntFunction<String> text) {
        return new RowNumbers(
                IntStream.range(0, rows).mapToObj(text).map(String::strip).toList());
    }

    /** Whether a column's name says that it numbers rows or puts them in order. */
    public static boolean isOrder(String name) {
        return ORDER.matcher(plain(name)).matches();
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\p{Z}]+", "");
    }

    private static long number(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.parseLong(text) : NONE;
    }

    /** Whether the rows are numbered from 0 or 1 on, in the order of the file, as the column's name says: that tells the order alone. */
    boolean countRows(String name) {
        long next = NONE;
        for (long number : numbers) {
            if (number != NONE) {
                if (next == NONE ? number > 1 : number != next) {
                    return false;
                }
                next = number + 1;
            }
        }
        return readable && next != NONE && isOrder(name);
    }

    /**
     * Whether each number is the code of the region that its row names, with or without leading zeros, as the column's name says.
     *
     * @param codes per row the code of its region; empty where it names none
     */
    boolean areCodes(String name, List<String> codes) {
        boolean any = false;
        for (int row = 0; row < numbers.length; row++) {
            if (numbers[row] != NONE) {
                any = true;
                if (number(codes.get(row)) != numbers[row]) {
                    return false;
                }
            }
        }
        return readable && any && (CODE.matcher(plain(name)).matches() || isOrder(name));
    }

    /**
     * Whether the numbers are the ranks of figures that all are printed, as the column's name says.
     *
     * @param figures per row a figure
     * @param printed the rows whose figure is printed
     */
    boolean areRanks(String name, long[] figures, BitSet printed) {
        List<Integer> ranked = new ArrayList<>();
        for (int row = 0; row < numbers.length; row++) {
            if (numbers[row] != NONE) {
                ranked.add(row);
            }
        }
        return readable
                && ranked.size() > 1
                && ranked.size() <= MOST_RANKED
                && isOrder(name)
                && ranked.stream().allMatch(printed::get)
                && (areRanks(ranked, figures, 1) || areRanks(ranked, figures, -1));
    }

    /** Whether the rank of each row is by one more than the number of rows that come before it, or of figures that do. */
    private boolean areRanks(List<Integer> ranked, long[] figures, int direction) {
        boolean byRows = true;
        boolean byFigures = true;
        for (int row : ranked) {
            long[] before = ranked.stream()
                    .mapToLong(other -> direction * figures[other])
                    .filter(figure -> figure > direction * figures[row])
                    .toArray();
            byRows &= numbers[row] == before.length + 1;
            byFigures &= numbers[row]
                    == IntStream.range(0, before.length)
                                    .mapToLong(i -> before[i])
                                    .distinct()
                                    .count()
                            + 1;
        }
        return byRows || byFigures;
    }
}
