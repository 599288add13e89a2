package aidas.reward;

import java.io.Serializable;

/**
 * How many there are.
 *
 * @param all there ever were; null for no limit
 * @param warnAt from how many on few are left; null to warn never
 * @param taken how many stand: asked for and neither declined nor cancelled
 */
public record Stock(Integer all, Integer warnAt, int taken) implements Serializable {

    /** Null for no limit. */
    public Integer left() {
        return all == null ? null : (Integer) (all - taken);
    }

    /** Is none left? */
    public boolean gone() {
        return all != null && taken >= all;
    }

    /** Are only few left (R1.4)? */
    public boolean low() {
        return all != null && warnAt != null && left() <= warnAt;
    }
}
