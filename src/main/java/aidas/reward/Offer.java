package aidas.reward;

import java.io.Serializable;

/**
 * A reward as one person can have it today.
 *
 * @param hindrance the first thing in the way; null if there is none
 * @param missing points, if there are too few; else 0
 */
public record Offer(RewardView reward, Hindrance hindrance, long missing) implements Serializable {

    /** Can the person ask for it? */
    public boolean open() {
        return hindrance == null;
    }
}
