package aidas.feedback.ledger;

import java.io.Serializable;
import java.time.ZonedDateTime;

/**
 * A dispute as those read it whom it concerns, and those who may decide it.
 *
 * @param version to be given back with a decision
 * @param proposed who served instead; null if nobody is proposed
 * @param raisedBy name of who raised it
 * @param raisedAt in the store's zone
 * @param decidedBy name of who decided or withdrew it; null while it is open
 * @param evidence of the decision; null if there is none
 * @param outcome null unless it was accepted
 * @param credited to whom the credit moved; null if to no one
 * @param mine did the reader raise it?
 * @param bar what keeps the reader from deciding it, but for scope
 */
public record DisputeView(
        long id,
        long version,
        Subject about,
        Who disputed,
        Who proposed,
        Reason reason,
        String words,
        String raisedBy,
        ZonedDateTime raisedAt,
        State state,
        String decidedBy,
        ZonedDateTime decidedAt,
        String evidence,
        Outcome outcome,
        Who credited,
        boolean mine,
        Bar bar)
        implements Serializable {

    private static final long serialVersionUID = 1;

    public boolean open() {
        return state == State.OPEN;
    }

    boolean isOpenAbout(Credit credit) {
        return open() && disputed.equals(credit.who());
    }

    /** Open, raised by the reader: it can be withdrawn (R3.10). */
    public boolean withdrawable() {
        return open() && mine;
    }

    /** Open, and nothing keeps the reader from deciding. */
    public boolean decidable() {
        return open() && bar == Bar.NONE;
    }
}
