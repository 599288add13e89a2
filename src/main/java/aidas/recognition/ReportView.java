package aidas.recognition;

import java.io.Serializable;
import java.time.Instant;

/**
 * A report that waits for HR.
 *
 * @param by the login of who reported it
 * @param kudos what it is about
 */
public record ReportView(long id, String by, String reason, Instant at, KudosView kudos)
        implements Serializable {}
