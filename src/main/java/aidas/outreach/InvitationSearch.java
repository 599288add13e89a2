package aidas.outreach;

import java.io.Serializable;

/**
 * Which invitations, newest first.
 *
 * @param words that occur in the sender's ids, reference, customer or store; empty for all
 * @param state null for each
 * @param first how many to leave out at the beginning
 * @param size how many at most, 1 to 200
 */
public record InvitationSearch(String words, TicketState state, int first, int size)
        implements Serializable {

    public InvitationSearch {
        words = words == null ? "" : words.strip();
        if (first < 0 || size < 1 || size > 200) {
            throw new IllegalArgumentException(
                    "a search starts at 0 and takes 1 to 200, got %d and %d"
                            .formatted(first, size));
        }
    }
}
