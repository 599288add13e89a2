package aidas.feedback.ledger;

import java.io.Serializable;
import java.util.List;

/**
 * An answer, whose it is and why, whose it was, and what was disputed about it.
 *
 * @param now the credits that hold; none if it is credited to nobody
 * @param before those that decisions replaced, oldest first
 * @param disputes oldest first
 */
public record CreditTrail(
        Subject about, List<Credit> now, List<Credit> before, List<DisputeView> disputes)
        implements Serializable {

    private static final long serialVersionUID = 1;

    public CreditTrail {
        now = List.copyOf(now);
        before = List.copyOf(before);
        disputes = List.copyOf(disputes);
    }

    static CreditTrail of(Subject about, List<Credit> credits, List<DisputeView> disputes) {
        return new CreditTrail(
                about,
                credits.stream().filter(credit -> credit.endedBy() == 0).toList(),
                credits.stream().filter(credit -> credit.endedBy() != 0).toList(),
                disputes);
    }

    /** The same with the names of parties to disputes only (R1.5). */
    CreditTrail forParties() {
        return new CreditTrail(about, partiesOf(now), partiesOf(before), disputes);
    }

    private List<Credit> partiesOf(List<Credit> credits) {
        return credits.stream().map(c -> c.mine() || isParty(c) ? c : c.withoutName()).toList();
    }

    private boolean isParty(Credit credit) {
        return disputes.stream()
                .anyMatch(
                        d ->
                                credit.who().equals(d.disputed())
                                        || credit.who().equals(d.proposed())
                                        || credit.who().equals(d.credited()));
    }

    /** Those that hold whose people the reader knows. */
    public List<Credit> named() {
        return now.stream().filter(credit -> credit.who() != null).toList();
    }

    /** How many more share the answer whom the reader does not know (R1.5). */
    public int unnamed() {
        return now.size() - named().size();
    }

    /** Is, or was, some of it the reader's? */
    boolean credits() {
        return now.stream().anyMatch(Credit::mine) || before.stream().anyMatch(Credit::mine);
    }
}
