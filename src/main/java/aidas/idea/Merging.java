package aidas.idea;

import aidas.shared.Characters;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** How two ideas become one and part again; both are locked, the smaller key first. */
@ApplicationScoped
class Merging {

    private static final int LONGEST = 1000;

    @Inject Ideas ideas;
    @Inject Merges merges;
    @Inject Moves moves;
    @Inject Self self;

    void merge(long duplicate, long into, String because, Instant at) {
        check(duplicate, into, because);
        merges.inTurn();
        var first = lock(Math.min(duplicate, into));
        var second = lock(Math.max(duplicate, into));
        var source = duplicate < into ? first : second;
        var target = duplicate < into ? second : first;
        if (source == null) {
            throw Ideas.missing(duplicate);
        }
        if (target == null || !target.stage().open()) {
            throw new Unprocessable("into", "an idea that is open");
        }
        var before = source.stage();
        if (!before.open()) {
            throw new Conflict("idea " + duplicate + " is " + before.code() + " and not open");
        }
        source.merge(target, at);
        ideas.flush();
        merges.gather(duplicate, into, at);
        moves.add(duplicate, new Move(before, Stage.DUPLICATE, because, self.mover(), at));
    }

    private static void check(long duplicate, long into, String because) {
        if (duplicate == into) {
            throw new Refused("into", "another idea");
        }
        if (because != null && (because.length() > LONGEST || !Characters.areLegible(because))) {
            throw new Refused("because", "at most " + LONGEST + " characters");
        }
    }

    /** Null if there is none, or it is a draft. */
    private Idea lock(long id) {
        return ideas.held(id).filter(idea -> !idea.draft()).orElse(null);
    }

    /** What it parts from. */
    long part(long duplicate, Instant at) {
        merges.inTurn();
        long into = ideas.duplicateOf(duplicate).orElse(0L);
        lock(Math.min(duplicate, into));
        lock(Math.max(duplicate, into));
        var source = ideas.sent(duplicate);
        if (source.duplicateOf() == null || source.duplicateOf() != into) {
            throw new Conflict("idea " + duplicate + " is no duplicate");
        }
        if (!ideas.locked(into).stage().open()) {
            throw new Conflict("idea " + into + ", which it is merged into, is not open any more");
        }
        var before = moves.of(duplicate).getLast().from();
        source.part(before);
        ideas.flush();
        merges.release(duplicate, into);
        merges.duplicates(into).forEach(other -> merges.gather(other, into, at));
        moves.add(duplicate, new Move(Stage.DUPLICATE, before, null, self.mover(), at));
        return into;
    }
}
