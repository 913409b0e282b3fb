package org.kanmon.sdc.microdata.model;

import java.util.Arrays;

/** A growing column of small whole numbers, each in as few bytes as the largest needs: one, two or four. */
public final class Codes {

    private static final int BYTE = 1 << 8;
    private static final int CHAR = 1 << 16;

    private byte[] bytes = new byte[1024];
    private char[] chars;
    private int[] ints;
    private int size;

    /** Appends a number, 0 or more. */
    public void add(int code) {
        if (bytes != null && code >= BYTE) {
            widenToChars();
        }
        if (chars != null && code >= CHAR) {
            widenToInts();
        }
        if (bytes != null) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, grown());
            }
            bytes[size] = (byte) code;
        } else if (chars != null) {
            if (size == chars.length) {
                chars = Arrays.copyOf(chars, grown());
            }
            chars[size] = (char) code;
        } else {
            if (size == ints.length) {
                ints = Arrays.copyOf(ints, grown());
            }
            ints[size] = code;
        }
        size++;
    }

    private int grown() {
        return (int) Math.min(Integer.MAX_VALUE - 8L, size * 3L / 2);
    }

    private void widenToChars() {
        chars = new char[bytes.length];
        for (int i = 0; i < size; i++) {
            chars[i] = (char) (bytes[i] & 0xFF);
        }
        bytes = null;
    }

    private void widenToInts() {
        ints = new int[chars.length];
        for (int i = 0; i < size; i++) {
            ints[i] = chars[i];
        }
        chars = null;
    }

    /** How many numbers there are. */
    public int size() {
        return size;
    }

    /** How many bytes each number takes. */
    public int width() {
        if (bytes != null) {
            return Byte.BYTES;
        }
        return chars != null ? Character.BYTES : Integer.BYTES;
    }

    /** The number at a place from 0 on. */
    public int get(int place) {
        if (bytes != null) {
            return bytes[place] & 0xFF;
        }
        return chars != null ? chars[place] : ints[place];
    }
}
