package aidas.idea.review;

import aidas.access.Caller;
import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.idea.IdeaFacts;
import aidas.idea.Self;
import aidas.idea.Sent;
import aidas.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who handles an idea: HR each, a lead those that HR gave (R1.1 to R1.4). */
@ApplicationScoped
class Bench {

    @Inject Caller caller;
    @Inject Self self;
    @Inject Sent sent;
    @Inject HandlingRows rows;
    @Inject Locks locks;

    /** What is known of an idea that somebody handles. */
    record Folder(IdeaFacts idea, Handling handling) {}

    Self self() {
        return self;
    }

    boolean hr() {
        return caller.holds(Role.HR) && caller.scope().company();
    }

    /** Whose own idea it is handles it in no way. */
    boolean isOwn(Handling handling) {
        return self.id().filter(handling.credited()::contains).isPresent();
    }

    boolean decides(Handling handling) {
        return !isOwn(handling) && (hr() || owns(handling));
    }

    boolean scores(Handling handling) {
        return decides(handling)
                || !isOwn(handling)
                        && lead()
                        && self.id().filter(handling.reviewers()::contains).isPresent();
    }

    /** Who has yet to score it learns of no other's opinion before (R4.3). */
    boolean readsCards(Handling handling) {
        return decides(handling) || own(handling).isPresent();
    }

    /** What the caller thinks of it. */
    Optional<Scorecard> own(Handling handling) {
        var login = self.mover().login();
        return handling.cards().stream().filter(card -> card.login().equals(login)).findFirst();
    }

    private boolean owns(Handling handling) {
        return lead() && self.id().filter(me -> me.equals(handling.owner())).isPresent();
    }

    private boolean lead() {
        return caller.holds(Role.TEAM_LEAD);
    }

    /**
     * For who decides about it; others wait until this transaction ends.
     *
     * @throws NotFound if there is none, or it is a draft
     * @throws Forbidden for everybody else, and for whose own it is
     */
    Folder deciding(long idea) {
        var folder = locked(idea);
        if (!decides(folder.handling())) {
            throw new Forbidden("for HR and the idea's owner, and not for its author");
        }
        return folder;
    }

    /**
     * The same, for who scores it.
     *
     * @throws NotFound if there is none, or it is a draft
     * @throws Forbidden for everybody else
     */
    Folder scoring(long idea) {
        var folder = locked(idea);
        if (!scores(folder.handling())) {
            throw new Forbidden("for HR, the idea's owner and reviewers, and not for its author");
        }
        return folder;
    }

    private Folder locked(long idea) {
        locks.take(idea);
        return open(idea);
    }

    /**
     * @throws NotFound if there is none, or it is a draft
     */
    Folder open(long idea) {
        return new Folder(sent.get(idea), rows.of(idea));
    }
}
