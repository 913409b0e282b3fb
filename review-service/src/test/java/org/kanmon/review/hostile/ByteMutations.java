package org.kanmon.review.hostile;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways to break a file whatever lies in it: by accident, on the way, or blindly. */
final class ByteMutations {

    private static final byte[] TELLING = {0, 1, 0x7F, (byte) 0x80, (byte) 0xFF, '\n', '\r', '"', ',', '-', '=', '9'};

    private ByteMutations() {}

    static List<Mutation> all() {
        return List.of(
                new Mutation("flip bits", ByteMutations::flip),
                new Mutation("set bytes", ByteMutations::set),
                new Mutation("truncate", (bytes, random) -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1))),
                new Mutation("lose the beginning", (bytes, random) -> cut(bytes, 0, random.nextInt(bytes.length + 1))),
                new Mutation("delete a chunk", ByteMutations::delete),
                new Mutation("duplicate a chunk", ByteMutations::duplicate),
                new Mutation("swap chunks", ByteMutations::swap),
                new Mutation("insert noise", ByteMutations::noise),
                new Mutation(
                        "insert NULs",
                        (bytes, random) -> insert(bytes, at(bytes, random), new byte[1 + random.nextInt(9)])),
                new Mutation("largest numbers", ByteMutations::numbers));
    }

    private static byte[] flip(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int i = random.nextInt(4); i >= 0 && flipped.length > 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        }
        return flipped;
    }

    private static byte[] set(byte[] bytes, Random random) {
        byte[] set = bytes.clone();
        for (int i = random.nextInt(4); i >= 0 && set.length > 0; i--) {
            set[random.nextInt(set.length)] = TELLING[random.nextInt(TELLING.length)];
        }
        return set;
    }

    private static byte[] delete(byte[] bytes, Random random) {
        int from = at(bytes, random);
        return cut(bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(40)));
    }

    private static byte[] duplicate(byte[] bytes, Random random) {
        int from = at(bytes, random);
        byte[] chunk = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(60)));
        byte[] longer = bytes;
        for (int i = random.nextInt(3); i >= 0; i--) {
            longer = insert(longer, at(longer, random), chunk);
        }
        return longer;
    }

    private static byte[] swap(byte[] bytes, Random random) {
        int from = at(bytes, random);
        byte[] chunk = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(60)));
        byte[] without = cut(bytes, from, from + chunk.length);
        return insert(without, at(without, random), chunk);
    }

    private static byte[] noise(byte[] bytes, Random random) {
        byte[] noise = new byte[1 + random.nextInt(16)];
        random.nextBytes(noise);
        return insert(bytes, at(bytes, random), noise);
    }

    /** Lengths, offsets and counts of binary formats stand in two or four bytes. */
    private static byte[] numbers(byte[] bytes, Random random) {
        byte[] large = bytes.clone();
        if (large.length > 8) {
            int place = random.nextInt(large.length - 4);
            int width = random.nextBoolean() ? 2 : 4;
            Arrays.fill(large, place, place + width, (byte) 0xFF);
            large[place + width - 1] = (byte) (random.nextBoolean() ? 0x7F : 0xFF);
        }
        return large;
    }

    static int at(byte[] bytes, Random random) {
        return random.nextInt(bytes.length + 1);
    }

    static byte[] cut(byte[] bytes, int from, int to) {
        return insert(Arrays.copyOf(bytes, from), from, Arrays.copyOfRange(bytes, to, bytes.length));
    }

    static byte[] insert(byte[] bytes, int at, byte[] piece) {
        ByteArrayOutputStream longer = new ByteArrayOutputStream(bytes.length + piece.length);
        longer.write(bytes, 0, at);
        longer.writeBytes(piece);
        longer.write(bytes, at, bytes.length - at);
        return longer.toByteArray();
    }
}
