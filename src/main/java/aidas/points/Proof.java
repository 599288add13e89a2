package aidas.points;

import java.io.Serializable;
import java.util.List;

/**
 * What counting the ledger anew found (R1.5).
 *
 * @param accounts how many
 * @param postings how many
 * @param kept points on all accounts, as they are kept
 * @param off on how many accounts the kept balance is not what the ledger says
 * @param differences those of people who take part, by name and at most two hundred; none for
 *     whoever may not read names (R5.2)
 */
public record Proof(long accounts, long postings, long kept, long off, List<Difference> differences)
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
        return off == 0;
    }

    Proof named(List<Difference> those) {
        return new Proof(accounts, postings, kept, off, those);
    }
}
