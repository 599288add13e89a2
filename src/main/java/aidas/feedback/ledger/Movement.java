package aidas.feedback.ledger;

import aidas.feedback.CreditMoves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Carries a decision out: credits, trail and sums in one transaction (R3.8). */
@ApplicationScoped
class Movement {

    @Inject Credits credits;
    @Inject CreditMoves moves;

    List<Share> now(Subject about) {
        return credits.shares(about.id());
    }

    void carry(Subject about, Dispute dispute, List<Share> after, Signature judge) {
        var before = now(about);
        var parts = moves.parts(about.id());
        credits.replace(
                about,
                dispute.id(),
                Share.without(before, after),
                Share.without(after, before),
                judge.at());
        moves.moved(about.id(), parts, moves.parts(about.id()));
    }
}
