package aidas.points;

import java.io.Serializable;
import java.util.List;

/**
 * What counting the ledger anew found (R1.5).
 *
 * @param accounts how many
 * @param postings how many
 * @param kept points on all accounts, as they are kept
 * @param funds points that funds paid out, counted anew; the same if all is right (R1.1)
 * @param differences by name; at most two hundred
 */
public record Proof(
        long accounts, long postings, long kept, long funds, List<Difference> differences)
        implements Serializable {

    public Proof {
        differences = List.copyOf(differences);
    }

    /**
     * A balance that is not what the ledger says.
     *
     * @param employee the number
     * @param name given and family
     */
    public record Difference(String employee, String name, long kept, long recounted)
            implements Serializable {}

    /** Is there nothing wrong? */
    public boolean holds() {
        return differences.isEmpty() && kept == funds;
    }
}
