package org.kanmon.sdc.tables.profile;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a label stands for: {@code 2024年}, {@code 令和6年度}, {@code 2024年4月}, {@code 2024年度上半期}, {@code 2024Q1},
 * {@code 2020-2022年}, {@code 2022年まで}, {@code 4月}. Months, quarters and halves without a year lie in a year of their own.
 */
public final class TimeLabel {

    private static final Map<String, Integer> ERAS = Map.of(
            "令和", 2018, "r", 2018, "平成", 1988, "h", 1988, "昭和", 1925, "s", 1925, "大正", 1911, "t", 1911, "明治", 1867, "m",
            1867);
    private static final String YEAR = "(fy)?(?:(令和|平成|昭和|大正|明治|[rhstm])(\\d{1,2}|元)|((?:19|20)\\d\\d))(年度|年)?";
    private static final String PART = "(上半期|下半期|前半期?|後半期?|上期|下期|前期|後期|第?([1-4])四半期|q([1-4]))";
    private static final Pattern ONLY_YEAR = Pattern.compile(YEAR + "(?:分|中|計)?");
    private static final Pattern MONTH = Pattern.compile(YEAR + "[-/.]?(\\d{1,2})月?(?:分|中)?");
    private static final Pattern DAY = Pattern.compile(YEAR + "[-/.]?(\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern WEEK = Pattern.compile(YEAR + "[-/.]?第?w?(\\d{1,2})週?");
    private static final Pattern PART_OF_YEAR = Pattern.compile(YEAR + "の?-?" + PART);
    private static final Pattern BARE_MONTHS = Pattern.compile("(\\d{1,2})月?-(\\d{1,2})月|(\\d{1,2})月(?:分|中)?");
    private static final Pattern BARE_PART = Pattern.compile(PART);
    private static final Pattern WHOLE = Pattern.compile("年間|通年|年計|全期間|累計|累積|年度計|年合計");
    private static final Pattern RANGE = Pattern.compile("(.+?)(?:-|から)(.+?)(?:まで)?");
    private static final Pattern UNTIL = Pattern.compile("(.+?)(?:末)?(?:まで(?:の?(?:累計|累積))?|以前|(?:時点)?の?(?:累計|累積))");
    private static final Pattern SINCE = Pattern.compile("(.+?)(?:以降|から|-)");
    private static final Pattern BESIDE =
            Pattern.compile("[(\\[](?:再掲|再)[)\\]][::]?|再掲[::]?|^\\(?うち[、,)]?|^\\(?内[、,)]|\\((?:[^()]*)\\)$");

    /** Where parts of years without a year lie: days before all others, one year for months and one for quarters and halves. */
    private static final LocalDate MONTHS = LocalDate.of(1, 1, 1);

    private static final LocalDate PARTS = LocalDate.of(3, 1, 1);
    private static final int FIRST_MONTH_OF_FISCAL_YEAR = 4;
    private static final int QUARTER = 3;
    private static final int HALF = 6;

    private TimeLabel() {}

    /** Reads a label; empty if it is none of these, or says a point in time (時点). */
    public static Optional<LabelRange> of(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "")
                .replaceAll("[‐‑‒–—―−ー〜～~]", "-");
        try {
            return read(BESIDE.matcher(plain).replaceAll(""));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a label names months of no year. */
    static boolean isBareMonth(String label) {
        return of(label).filter(range -> isIn(range, MONTHS)).isPresent();
    }

    /** Whether a label names a quarter or half of no year: whether it begins in January or in April is not known. */
    static boolean isBarePart(String label) {
        return of(label).filter(range -> isIn(range, PARTS)).isPresent();
    }

    private static boolean isIn(LabelRange range, LocalDate year) {
        return between(year, year.plusYears(2)).contains(range);
    }

    private static Optional<LabelRange> read(String plain) {
        if (WHOLE.matcher(plain).matches()) {
            return Optional.of(new LabelRange(Long.MIN_VALUE, Long.MAX_VALUE));
        }
        Matcher until = UNTIL.matcher(plain);
        if (until.matches()) {
            Optional<LabelRange> last = read(until.group(1));
            if (last.isPresent()) {
                return Optional.of(new LabelRange(Long.MIN_VALUE, last.get().to()));
            }
        }
        return single(plain).or(() -> bare(plain)).or(() -> range(plain)).or(() -> since(plain));
    }

    private static Optional<LabelRange> since(String plain) {
        Matcher since = SINCE.matcher(plain);
        return since.matches()
                ? single(since.group(1)).map(first -> new LabelRange(first.from(), Long.MAX_VALUE))
                : Optional.empty();
    }

    private static Optional<LabelRange> range(String plain) {
        Matcher range = RANGE.matcher(plain);
        if (!range.matches()) {
            return Optional.empty();
        }
        String first = range.group(1);
        String last = range.group(2);
        Optional<LabelRange> to = single(last);
        if (to.isEmpty()) {
            to = single(first.replaceFirst("\\d{1,2}月?$", "") + last);
        }
        String unit = last.endsWith("年度") ? "年度" : "";
        Optional<LabelRange> from = single(first.matches(".*\\d$|.*元$") ? first + unit : first);
        return from.isPresent()
                        && to.isPresent()
                        && from.get().from() < to.get().to()
                ? Optional.of(new LabelRange(from.get().from(), to.get().to()))
                : Optional.empty();
    }

    private static Optional<LabelRange> single(String plain) {
        Matcher year = ONLY_YEAR.matcher(plain);
        if (year.matches()) {
            return Optional.of(between(start(year), start(year).plusYears(1)));
        }
        Matcher part = PART_OF_YEAR.matcher(plain);
        if (part.matches()) {
            return Optional.of(part(part, 6, start(part)));
        }
        Matcher day = DAY.matcher(plain);
        if (day.matches()) {
            LocalDate date = month(day).withDayOfMonth(Integer.parseInt(day.group(7)));
            return Optional.of(between(date, date.plusDays(1)));
        }
        Matcher month = MONTH.matcher(plain);
        if (month.matches() && Integer.parseInt(month.group(6)) <= 12) {
            return Optional.of(between(month(month), month(month).plusMonths(1)));
        }
        Matcher week = WEEK.matcher(plain);
        return week.matches() && plain.matches(".*(?:週|w).*") ? Optional.of(week(week)) : Optional.empty();
    }

    private static LabelRange week(Matcher week) {
        LocalDate first = start(week).plusWeeks(Integer.parseInt(week.group(6)) - 1L);
        LocalDate end = start(week).plusYears(1);
        return between(first, first.plusWeeks(1).isAfter(end) ? end.plusDays(1) : first.plusWeeks(1));
    }

    private static Optional<LabelRange> bare(String plain) {
        Matcher months = BARE_MONTHS.matcher(plain);
        if (months.matches()) {
            boolean one = months.group(3) != null;
            LocalDate first = bareMonth(Integer.parseInt(months.group(one ? 3 : 1)));
            LocalDate last = bareMonth(Integer.parseInt(months.group(one ? 3 : 2)));
            return first.isAfter(last) ? Optional.empty() : Optional.of(between(first, last.plusMonths(1)));
        }
        Matcher part = BARE_PART.matcher(plain);
        return part.matches() ? Optional.of(part(part, 1, PARTS)) : Optional.empty();
    }

    /** Months without a year follow each other from April to March, as most tables of this country list them. */
    private static LocalDate bareMonth(int month) {
        return month < FIRST_MONTH_OF_FISCAL_YEAR ? MONTHS.withMonth(month).plusYears(1) : MONTHS.withMonth(month);
    }

    private static LabelRange part(Matcher matcher, int group, LocalDate start) {
        String quarter = matcher.group(group + 1) != null ? matcher.group(group + 1) : matcher.group(group + 2);
        if (quarter != null) {
            LocalDate from = start.plusMonths((Integer.parseInt(quarter) - 1L) * QUARTER);
            return between(from, from.plusMonths(QUARTER));
        }
        char half = matcher.group(group).charAt(0);
        LocalDate from = half == '上' || half == '前' ? start : start.plusMonths(HALF);
        return between(from, from.plusMonths(HALF));
    }

    private static LocalDate start(Matcher matcher) {
        boolean fiscal = matcher.group(1) != null || "年度".equals(matcher.group(5));
        return LocalDate.of(year(matcher), fiscal ? FIRST_MONTH_OF_FISCAL_YEAR : 1, 1);
    }

    /** A month of a fiscal year that begins in April. */
    private static LocalDate month(Matcher matcher) {
        LocalDate start = start(matcher);
        LocalDate month = start.withMonth(Integer.parseInt(matcher.group(6)));
        return month.isBefore(start) ? month.plusYears(1) : month;
    }

    private static int year(Matcher matcher) {
        if (matcher.group(4) != null) {
            return Integer.parseInt(matcher.group(4));
        }
        int ofEra = matcher.group(3).equals("元") ? 1 : Integer.parseInt(matcher.group(3));
        return ERAS.get(matcher.group(2)) + ofEra;
    }

    private static LabelRange between(LocalDate from, LocalDate to) {
        return new LabelRange(from.toEpochDay(), to.toEpochDay());
    }
}
