package aidas.shared.web;

import jakarta.resource.ResourceException;
import java.util.Set;

/** Tells a database that is not there from a mistake of ours: the client may try again. */
final class Outage {

    /** By name: what the driver and Hibernate throw is known to the stores only. */
    private static final Set<String> SIGNS =
            Set.of(
                    "org.hibernate.exception.JDBCConnectionException",
                    "java.sql.SQLTransientConnectionException");

    private static final int DEPTH = 20;

    private Outage() {}

    static boolean in(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < DEPTH; i++) {
            if (cause instanceof ResourceException || SIGNS.contains(cause.getClass().getName())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
