package org.kanmon.sdc.microdata.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers the different values of a column in the order of their first occurrence. Looks values up where they lie, without making texts of them. */
public final class Values {

    private final List<String> all = new ArrayList<>();
    private int[] slots = new int[64];
    private int[] hashes = new int[64];

    /** The number of a value; a new one gets the next number. */
    public int number(String value) {
        return number(value.toCharArray(), 0, value.length());
    }

    /** The number of the value that lies in a buffer. */
    public int number(char[] buffer, int offset, int length) {
        int hash = hash(buffer, offset, length);
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0) {
            if (hashes[slot] == hash && matches(all.get(slots[slot] - 1), buffer, offset, length)) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        all.add(new String(buffer, offset, length));
        slots[slot] = all.size();
        hashes[slot] = hash;
        if (all.size() * 2 > slots.length) {
            grow();
        }
        return all.size() - 1;
    }

    private static int hash(char[] buffer, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * 31 + buffer[i];
        }
        hash *= 0x9E3779B1;
        return hash ^ hash >>> 15;
    }

    private static boolean matches(String value, char[] buffer, int offset, int length) {
        if (value.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        int[] oldSlots = slots;
        int[] oldHashes = hashes;
        slots = new int[oldSlots.length * 2];
        hashes = new int[slots.length];
        for (int i = 0; i < oldSlots.length; i++) {
            if (oldSlots[i] != 0) {
                int slot = oldHashes[i] & slots.length - 1;
                while (slots[slot] != 0) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = oldSlots[i];
                hashes[slot] = oldHashes[i];
            }
        }
    }

    /** How many different values there are. */
    public int size() {
        return all.size();
    }

    /** All values by their numbers. */
    public List<String> all() {
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return Arrays.toString(all.toArray());
    }
}
