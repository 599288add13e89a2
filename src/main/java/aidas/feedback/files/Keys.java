package aidas.feedback.files;

import aidas.feedback.ResponseKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Which keys a file has had so far (R4.2): sixteen bytes a line at most, so that millions fit. Two
 * different keys of a file of five million lines are taken for one with a chance below one in a
 * million.
 */
final class Keys {

    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xCBF29CE484222325L;

    private long[] table = new long[1024];
    private int size;

    /** Is the key new? */
    boolean add(ResponseKey key) {
        if (size * 2 >= table.length) {
            grow();
        }
        return insert(hash(key));
    }

    private boolean insert(long hash) {
        int at = (int) (hash & table.length - 1);
        while (table[at] != 0) {
            if (table[at] == hash) {
                return false;
            }
            at = at + 1 & table.length - 1;
        }
        table[at] = hash;
        size++;
        return true;
    }

    private void grow() {
        var before = table;
        table = new long[before.length * 2];
        size = 0;
        Arrays.stream(before).filter(hash -> hash != 0).forEach(this::insert);
    }

    /** FNV-1a of 64 bits with a last mix; never 0, which means free. */
    private static long hash(ResponseKey key) {
        long hash = BASIS;
        for (byte b : (key.source() + '\0' + key.externalId()).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ b & 0xFF) * PRIME;
        }
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
