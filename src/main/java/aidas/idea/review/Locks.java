package aidas.idea.review;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;

/** Lets one person at a time decide about an idea. */
@Store
class Locks {

    @Inject SetWise setWise;

    /** Others wait until this transaction ends; nothing happens if there is no such idea. */
    void take(long idea) {
        setWise.rows("select id from idea where id = ? for update", row -> row.getLong(1), idea);
    }
}
