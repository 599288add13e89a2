package aidas.notification;

import java.time.Instant;
import java.util.List;

/**
 * Notices were written, all in one transaction (R1.1).
 *
 * @param notices their keys, one or more
 */
public record Noticed(List<Long> notices, Instant at) {

    public Noticed {
        notices = List.copyOf(notices);
    }
}
