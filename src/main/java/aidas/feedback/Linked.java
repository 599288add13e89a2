package aidas.feedback;

import java.time.LocalDate;
import java.util.List;

/** What became of the references of a response. */
sealed interface Linked {

    NewResponse response();

    /**
     * Store, team and people are known.
     *
     * @param teamId null if no team is named
     * @param day on which it happened in the store's zone (R3.4)
     * @param hours of that day: {@link Hours}
     * @param attributions sum to 1, or none
     */
    record Known(
            NewResponse response,
            long storeId,
            Long teamId,
            LocalDate day,
            int hours,
            List<Attribution> attributions)
            implements Linked {

        public Known {
            attributions = List.copyOf(attributions);
        }
    }

    /** A reference that nobody knows: quarantine (R4.1). */
    record Unknown(NewResponse response, Field field, String reason) implements Linked {}
}
