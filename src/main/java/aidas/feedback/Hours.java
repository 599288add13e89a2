package aidas.feedback;

import java.time.LocalDateTime;

/**
 * The part of the day in which an answer was given, which a store can hardly choose: 0 before 11, 1
 * before 15, 2 before 18, 3 after, in the store's zone (R5.4).
 */
final class Hours {

    private static final int[] ENDS = {11, 15, 18};

    private Hours() {}

    /** 0 to 3. */
    static int of(LocalDateTime local) {
        int part = 0;
        while (part < ENDS.length && local.getHour() >= ENDS[part]) {
            part++;
        }
        return part;
    }
}
