package aidas.recognition;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A report that waits for HR.
 *
 * @param by the login of who reported it
 * @param kudos what it is about
 * @param replies what was said to it, earliest first
 */
public record ReportView(
        long id, String by, String reason, Instant at, KudosView kudos, List<Talk.Reply> replies)
        implements Serializable {

    public ReportView {
        replies = List.copyOf(replies);
    }
}
