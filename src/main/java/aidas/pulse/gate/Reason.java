package aidas.pulse.gate;

/**
 * Why a unit is withheld.
 *
 * <p>There are two only. To tell "all gave the same answer" from "another unit would be given away"
 * would itself be an answer: whoever knows that the six of a team took part would learn that they
 * agreed (R4.1).
 */
public enum Reason {
    /** The unit has fewer answers than the floor. */
    TOO_FEW,
    /** It has enough, but showing it would give answers away: its own, others' or earlier ones. */
    WOULD_GIVE_AWAY
}
