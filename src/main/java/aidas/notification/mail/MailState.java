package aidas.notification.mail;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * How the letters are doing.
 *
 * @param works is there a mail server, and does the portal know its own address?
 * @param waiting how many wait
 * @param oldest since when the oldest waits; null if none does
 * @param because why those that wait were not taken the last time; null if they were not tried
 * @param sent how many went out in the last seven days
 * @param failures the newest that were given up, at most fifty of 180 days
 */
public record MailState(
        boolean works,
        long waiting,
        Instant oldest,
        String because,
        long sent,
        List<Failure> failures)
        implements Serializable {

    public MailState {
        failures = List.copyOf(failures);
    }

    /**
     * A letter that was given up.
     *
     * @param employee the number of whom it was for
     * @param kind {@code mail}, {@code daily} or {@code weekly}
     */
    public record Failure(Instant at, String employee, String kind, String because)
            implements Serializable {}
}
