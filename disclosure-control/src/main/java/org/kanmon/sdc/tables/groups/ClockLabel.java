package org.kanmon.sdc.tables.groups;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day in minutes after midnight: {@code 00:00-01:59}, {@code 0時}, {@code 午後1時台}, {@code 0-1時}. */
final class ClockLabel {

    private static final int HOUR = 60;
    private static final int NOON = 12;
    private static final long DAY = 24L * HOUR;

    private static final String TIME = "(午前|午後|am|pm)?(\\d{1,2})(?:(?::|時)(\\d{2})分?|時台?|台)?";
    private static final Pattern ONE = Pattern.compile(TIME + "[台頃]?");
    private static final Pattern RANGE = Pattern.compile(TIME + "(?:-|から|to)" + TIME + "(未満|まで)?時?");
    private static final Pattern CLOCK = Pattern.compile(".*(?:時|:|am|pm).*");

    private ClockLabel() {}

    /** @param plain a label in half-width small letters, with hyphens for all dashes and without blanks */
    static Optional<RawSpan> read(String plain) {
        if (!CLOCK.matcher(plain).matches()) {
            return Optional.empty();
        }
        Matcher one = ONE.matcher(plain);
        if (one.matches() && isTime(one, 1)) {
            long from = minute(one, 1);
            return Optional.of(RawSpan.exactly(from, from + (one.group(3) == null ? HOUR : 1)));
        }
        Matcher range = RANGE.matcher(plain);
        return range.matches() && isTime(range, 1) && isTime(range, 4) ? Optional.of(range(range)) : Optional.empty();
    }

    private static RawSpan range(Matcher range) {
        long from = minute(range, 1);
        long last = minute(range, 4);
        boolean minutes = range.group(6) != null;
        long end = last <= from && !(last == from && !minutes) ? last + DAY : last;
        if ("未満".equals(range.group(7)) || last == DAY) {
            return RawSpan.exactly(from, end);
        }
        return minutes ? endingAt(from, end) : new RawSpan(from, end, HOUR);
    }

    /** A group to 01:59 ends with that minute; one to 02:00 ends before it. */
    private static RawSpan endingAt(long from, long last) {
        return RawSpan.exactly(from, last % 10 == 9 ? last + 1 : last);
    }

    private static boolean isTime(Matcher matcher, int group) {
        int hour = Integer.parseInt(matcher.group(group + 1));
        int minute = matcher.group(group + 2) == null ? 0 : Integer.parseInt(matcher.group(group + 2));
        boolean half = matcher.group(group) != null;
        return minute < HOUR && (half ? hour <= NOON : hour * HOUR + minute <= DAY);
    }

    private static long minute(Matcher matcher, int group) {
        int hour = Integer.parseInt(matcher.group(group + 1));
        String half = matcher.group(group);
        boolean afternoon = "午後".equals(half) || "pm".equals(half);
        boolean midnight = ("午前".equals(half) || "am".equals(half)) && hour == NOON;
        int shift = afternoon && hour < NOON ? NOON : midnight ? -NOON : 0;
        int minute = matcher.group(group + 2) == null ? 0 : Integer.parseInt(matcher.group(group + 2));
        return (long) (hour + shift) * HOUR + minute;
    }
}
