package aidas.idea.review;

import java.io.Serializable;

/**
 * What is missing before a gate.
 *
 * @param more how many of it
 */
public record Lack(Need need, int more) implements Serializable {

    /** Such as {@code scorecards: 2 more}. */
    @Override
    public String toString() {
        return need.code() + ": " + more + " more";
    }
}
