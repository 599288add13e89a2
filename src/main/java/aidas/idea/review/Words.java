package aidas.idea.review;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Finds when ideas got their last word: they moved, or the company answered. */
@Store
class Words {

    @Inject SetWise setWise;

    /** Days since then, or since it was sent, by the idea's key. */
    Map<Long, Integer> silent(Collection<Long> ideas, LocalDate today) {
        var days = new HashMap<Long, Integer>();
        setWise.rows(
                """
                select i.id, ?::date - (greatest(i.sent_at,
                       (select max(moved_at) from idea_move where idea_id = i.id),
                       (select max(answered_at) from idea_answer where idea_id = i.id))
                       at time zone 'UTC')::date
                  from idea i where i.id = any(?)
                """,
                row -> days.put(row.getLong(1), row.getInt(2)),
                today.toString(),
                ideas.toArray(Long[]::new));
        return days;
    }
}
