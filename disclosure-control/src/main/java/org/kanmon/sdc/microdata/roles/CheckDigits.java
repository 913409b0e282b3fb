package org.kanmon.sdc.microdata.roles;

/** Numbers whose last digit is computed from the others. */
final class CheckDigits {

    private CheckDigits() {}

    /**
     * Whether twelve digits are a My Number (個人番号): ordinance of the Ministry of Internal Affairs and Communications No. 85 of 2014,
     * article 5. Counted from the digit before the check digit, digits weigh 2 to 7, then 2 to 6; what is missing to a multiple of 11
     * is the check digit, 0 where that has two digits or nothing is missing.
     */
    static boolean isMyNumber(String digits) {
        return isDigits(digits, 12) && modulo11(digits, 7, 0) == digit(digits, 11);
    }

    /** Whether six digits are a code of a municipality (全国地方公共団体コード): the first five weigh 6 to 2; the last digit of what is missing to a multiple of 11 follows. */
    static boolean isMunicipality(String digits) {
        return isDigits(digits, 6) && isPrefecture(digits) && modulo11(digits, 6, 1) == digit(digits, 5);
    }

    /** Whether a code begins with the number of a prefecture, 01 to 47. */
    static boolean isPrefecture(String digits) {
        int prefecture = digit(digits, 0) * 10 + digit(digits, 1);
        return prefecture >= 1 && prefecture <= 47;
    }

    private static boolean isDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The check digit after weights from 2 up to the largest and again from 2; what a rest of 1 gives is told, as it has two digits. */
    private static int modulo11(String digits, int largest, int ofOne) {
        int sum = 0;
        int weight = 2;
        for (int i = digits.length() - 2; i >= 0; i--) {
            sum += digit(digits, i) * weight;
            weight = weight == largest ? 2 : weight + 1;
        }
        int rest = sum % 11;
        return switch (rest) {
            case 0 -> ofOne;
            case 1 -> 0;
            default -> 11 - rest;
        };
    }

    private static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }
}
