package aidas.challenge;

/**
 * Whether a challenge's rules and result are those that were written.
 *
 * @param published the hash that stands with the result
 * @param computed the hash of the result as it is stored now
 * @param rules are the rules those that were published?
 * @param result do the outcomes follow from the stored sums?
 * @param logged does the audit log name the hash?
 */
public record Verification(
        String published, String computed, boolean rules, boolean result, boolean logged) {

    /** Is everything as it was? */
    public boolean holds() {
        return published.equals(computed) && rules && result && logged;
    }
}
