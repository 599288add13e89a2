package aidas.idea.review;

import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.access.StoreCode;
import aidas.organisation.Directories;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreId;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;

/** Scores ideas: reviewers say what they think, and the reach is counted. */
@UseCases
public class ScoreDesk {

    @Inject Bench bench;
    @Inject Handlings handlings;
    @Inject Reaches reaches;
    @Inject Directories directories;
    @Inject AuditLog audit;

    /**
     * Says what the caller thinks of it, or says it anew (R4.2). If nobody said yet whom it
     * reaches, the answer that caused it tells.
     *
     * @throws NotFound if there is none, or it is a draft
     * @throws Forbidden for who was not asked
     * @throws Refused with every field at fault
     * @throws Unprocessable naming {@code id} if it is decided
     */
    @Requires({TEAM_LEAD, HR})
    public void score(long id, ScoreDraft draft) {
        var folder = bench.scoring(id);
        open(folder);
        draft.check();
        if (folder.handling().reach() == null) {
            reaches.cause(folder.idea())
                    .ifPresent(cause -> count(id, cause.reason(), cause.store()));
        }
        handlings.score(id, bench.self().mover(), draft, bench.self().now());
        audit.record("idea.scored", "idea:" + id, "");
    }

    /**
     * Says which cause is behind it, and counts whom that reached in the last 90 days (R4.1).
     *
     * @param reason the code of what customers tap; null for any answer
     * @param store null for all
     * @throws NotFound if there is none, or it is a draft
     * @throws Forbidden for who was not asked
     * @throws Refused naming {@code reason} or {@code store} if nobody knows it
     * @throws Unprocessable naming {@code id} if it is decided
     */
    @Requires({TEAM_LEAD, HR})
    public void reach(long id, String reason, StoreCode store) {
        open(bench.scoring(id));
        if (reason != null && !reaches.reasons().contains(reason)) {
            throw new Refused("reason", "the code of a reason that customers tapped");
        }
        count(id, reason, store == null ? null : known(store));
        audit.record("idea.reach", "idea:" + id, reason == null ? "any" : reason);
    }

    private StoreId known(StoreCode store) {
        return directories
                .store(store)
                .map(StoreEntry::id)
                .orElseThrow(() -> new Refused("store", "the code of a store"));
    }

    private void count(long id, String reason, StoreId store) {
        handlings.reach(id, reaches.count(reason, store, bench.self().today()));
    }

    private static void open(Bench.Folder folder) {
        if (!folder.idea().stage().open()) {
            throw new Unprocessable(
                    "id", "an idea that is open, this one is " + folder.idea().stage().code());
        }
    }
}
