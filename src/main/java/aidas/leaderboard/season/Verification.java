package aidas.leaderboard.season;

/**
 * Whether a season's result is the one that was taken.
 *
 * @param published the hash that stands with the result
 * @param computed the hash of rules, inputs and result as they are stored now
 * @param result does the same result follow from the stored inputs?
 * @param rules are the rules those that were announced?
 * @param logged does the audit log name the hash?
 */
public record Verification(
        String published, String computed, boolean result, boolean rules, boolean logged) {

    /** Is everything as it was? */
    public boolean holds() {
        return published.equals(computed) && result && rules && logged;
    }
}
