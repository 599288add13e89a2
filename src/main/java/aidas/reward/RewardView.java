package aidas.reward;

import java.io.Serializable;

/**
 * A reward in one version of its terms.
 *
 * @param version the key of those terms, by which what is asked for keeps them
 * @param number of that version, from 1
 */
public record RewardView(
        long version, RewardCode code, int number, Terms terms, Stock stock, boolean retired)
        implements Serializable {

    /** Shall HR look after the stock? */
    public boolean runsLow() {
        return !retired && stock.low();
    }
}
