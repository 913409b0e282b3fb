package org.kanmon.criteria.region;

import java.util.Optional;

/**
 * The spellings of region codes. The codes of local governments (全国地方公共団体コード) circulate with five digits, and with a
 * sixth that checks the others; prefectures also with two. Codes without their leading zeros are ambiguous, and not known
 * here.
 */
final class RegionCode {

    private static final int[] WEIGHTS = {6, 5, 4, 3, 2};

    private RegionCode() {}

    /** The code as the lists have it; empty if it cannot be a region's code. */
    static Optional<String> canonical(String code) {
        if (!isDigits(code)) {
            return Optional.empty();
        }
        if (code.length() < 5) {
            return Optional.of(code);
        }
        if (code.length() > 6) {
            return Optional.empty();
        }
        String five = code.substring(0, 5);
        if (code.length() == 6 && code.charAt(5) != checkDigit(five)) {
            return Optional.empty();
        }
        return Optional.of(five.endsWith("000") ? five.substring(0, 2) : five);
    }

    /** The code with the digit that checks the others; empty if it has not six digits, or the right one. */
    static Optional<String> corrected(String code) {
        if (code.length() != 6 || !isDigits(code)) {
            return Optional.empty();
        }
        String right = code.substring(0, 5) + checkDigit(code.substring(0, 5));
        return right.equals(code) ? Optional.empty() : Optional.of(right);
    }

    /** Whether it is made of digits 0 to 9 alone, at least one. */
    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Eleven less the weighted sum's remainder by eleven; of two digits, the last. */
    private static char checkDigit(String five) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (five.charAt(i) - '0');
        }
        return (char) ('0' + (11 - sum % 11) % 10);
    }
}
