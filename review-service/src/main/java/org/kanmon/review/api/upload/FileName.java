package org.kanmon.review.api.upload;

/** File names as callers send them, made harmless. */
final class FileName {

    /** What a file is called that was sent without a usable name. */
    static final String NAMELESS = "upload.csv";

    private static final int LONGEST = 200;

    private FileName() {}

    /**
     * The last segment of a path, without characters that cannot be seen (control characters, and those that turn the direction
     * of writing), cut to 200 characters from the left so that the ending stays.
     */
    static String cleaned(String sent) {
        StringBuilder kept = new StringBuilder();
        lastSegment(sent).codePoints().filter(FileName::visible).forEach(kept::appendCodePoint);
        String name = kept.toString().strip();
        return name.isEmpty() || name.equals(".") || name.equals("..") ? NAMELESS : shortened(name);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int start = name.length() - LONGEST;
        return name.substring(Character.isLowSurrogate(name.charAt(start)) ? start + 1 : start);
    }

    private static String lastSegment(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static boolean visible(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.UNASSIGNED;
    }
}
