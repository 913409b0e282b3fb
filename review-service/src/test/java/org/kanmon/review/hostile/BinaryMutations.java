package org.kanmon.review.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways to break workbooks of the old binary form, record by record. */
final class BinaryMutations {

    /** How a stream of records begins: type 0x0809 of 16 bytes. */
    private static final byte[] BEGINNING = {9, 8, 16, 0};

    private BinaryMutations() {}

    static List<Mutation> all() {
        return List.of(
                new Mutation("a record of another type", (bytes, random) -> edited(bytes, random, 0)),
                new Mutation("a record of another length", (bytes, random) -> edited(bytes, random, 2)),
                new Mutation("a record with other content", (bytes, random) -> edited(bytes, random, 4)),
                new Mutation("a record with other content, once more", (bytes, random) -> edited(bytes, random, 4)),
                new Mutation("a record overwritten", BinaryMutations::overwritten));
    }

    private static byte[] edited(byte[] bytes, Random random, int offset) {
        List<Integer> records = records(bytes);
        byte[] edited = bytes.clone();
        if (!records.isEmpty()) {
            int record = records.get(random.nextInt(records.size()));
            int length = Math.max(1, length(bytes, record));
            int place = record + offset + (offset < 4 ? random.nextInt(2) : random.nextInt(length));
            if (place < edited.length) {
                edited[place] = (byte) (random.nextBoolean() ? random.nextInt() : random.nextBoolean() ? 0xFF : 0x7F);
            }
        }
        return edited;
    }

    private static byte[] overwritten(byte[] bytes, Random random) {
        List<Integer> records = records(bytes);
        byte[] edited = bytes.clone();
        if (!records.isEmpty()) {
            int record = records.get(random.nextInt(records.size()));
            int end = Math.min(edited.length, record + 4 + length(bytes, record));
            Arrays.fill(edited, Math.min(end, record + 4), end, (byte) (random.nextBoolean() ? 0xFF : 0));
        }
        return edited;
    }

    /** Where records begin, as long as they follow each other in the file. */
    private static List<Integer> records(byte[] bytes) {
        List<Integer> records = new ArrayList<>();
        int at = beginning(bytes);
        while (at >= 0 && at + 4 < bytes.length && records.size() < 2_000) {
            records.add(at);
            at += 4 + length(bytes, at);
        }
        return records;
    }

    private static int beginning(byte[] bytes) {
        for (int i = 0; i + BEGINNING.length < bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + BEGINNING.length, BEGINNING, 0, BEGINNING.length)) {
                return i;
            }
        }
        return -1;
    }

    private static int length(byte[] bytes, int record) {
        return (bytes[record + 2] & 0xFF) | (bytes[record + 3] & 0xFF) << Byte.SIZE;
    }
}
