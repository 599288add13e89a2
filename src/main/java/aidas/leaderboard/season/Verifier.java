package aidas.leaderboard.season;

import aidas.shared.NotFound;
import aidas.shared.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Works a season's hash and result out anew (R3.1, R3.2). */
@ApplicationScoped
class Verifier {

    /** Entries about one season: a few, and one for each appeal. */
    private static final int ENTRIES = 1000;

    @Inject Seasons seasons;
    @Inject Judgement judgement;
    @Inject AuditLog audit;

    /**
     * @throws NotFound if the season has no result yet
     */
    Verification verify(Season season) {
        var trail = seasons.snapshots(season);
        if (trail.isEmpty()) {
            throw new NotFound("no result yet of season " + season.facts().code());
        }
        var last = trail.getLast();
        return new Verification(
                last.hash(),
                Snapshot.hash(last.document()),
                followsAgain(season, last),
                last.document().startsWith(Evidence.beginning(season.facts())),
                logged(season, last));
    }

    /** A text that is spoilt so far that it cannot be read is not the one that was taken. */
    private boolean followsAgain(Season season, Snapshot last) {
        try {
            var again = judgement.of(season, Evidence.of(last).inputs());
            return again.document(season.facts()).equals(last.document());
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private boolean logged(Season season, Snapshot last) {
        var subject = SeasonDesk.subject(season.facts().code());
        return audit.newest(subject, 0, ENTRIES).stream()
                .anyMatch(
                        entry ->
                                entry.subject().equals(subject)
                                        && entry.detail().equals(last.hash()));
    }
}
