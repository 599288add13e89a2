package aidas.idea;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Finds and orders ideas of the board. */
@Store
class Boards {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final Duration YOUNG = Duration.ofDays(14);
    private static final int EXPLORED = 12;

    private static final String LIVELY =
            """
            with lately as materialized (
                select idea_id, sum(votes) as votes, sum(comments) as comments
                  from (select idea_id, 1 as votes, 0 as comments from idea_vote
                         where cast_at >= ?::timestamptz and aside_for is null
                        union all
                        select idea_id, 0, 1 from idea_comment
                         where said_at >= ?::timestamptz and withdrawn_at is null) a
                 group by idea_id)
            select %s from lately l join idea i on i.id = l.idea_id where
            """;

    private static final String BY_SCORE =
            """
            (5 * l.votes + 3 * l.comments - 1) / power(
                greatest(extract(epoch from (?::timestamptz - i.sent_at))::float8 / 3600, 0)
                + 2, 1.4) desc, i.sent_at, i.id
            """;

    /** Their score is −1 ÷ … to the power of 1.4: the earlier they were sent, the higher. */
    private static final String QUIET =
            """
            not exists (select 1 from idea_vote v
                         where v.idea_id = i.id and v.cast_at >= ?::timestamptz
                           and v.aside_for is null)
            and not exists (select 1 from idea_comment c
                             where c.idea_id = i.id and c.said_at >= ?::timestamptz
                               and c.withdrawn_at is null)
            """;

    @Inject SetWise setWise;

    List<Long> latest(Filter filter, int offset, int size) {
        return ids(
                "select i.id from idea i where ",
                filter,
                "i.sent_at desc, i.id desc",
                offset,
                size);
    }

    List<Long> top(Filter filter, int offset, int size) {
        return ids(
                "select i.id from idea i where ", filter, "i.votes desc, i.id desc", offset, size);
    }

    /**
     * Without those that are shown to be explored. Whatever was voted for or commented on lately
     * has a score above 0, and all else one below: so the few that are lively are ranked, and of
     * the others only as many are read as the page still takes.
     */
    List<Long> trending(Filter filter, Instant now, List<Long> explored, int offset, int size) {
        var since = now.minus(LATELY).toString();
        var rest = filter.and("i.id <> all(?)", (Object) explored.toArray(Long[]::new));
        var lively = rest.behind(since, since);
        var page =
                new ArrayList<>(
                        ids(
                                LIVELY.formatted("i.id"),
                                lively,
                                BY_SCORE,
                                now.toString(),
                                offset,
                                size));
        if (page.size() < size) {
            int before = page.isEmpty() ? Math.max(0, offset - count(lively)) : 0;
            page.addAll(
                    ids(
                            "select i.id from idea i where ",
                            rest.and(QUIET, since, since),
                            "i.sent_at, i.id",
                            before,
                            size - page.size()));
        }
        return page;
    }

    private int count(Filter lively) {
        return setWise.rows(
                        LIVELY.formatted("count(*)") + lively.condition(),
                        row -> row.getInt(1),
                        lively.values().toArray())
                .getFirst();
    }

    /**
     * Young ideas that few have voted for, in an order that chance draws from the seed: the same
     * seed draws the same ones.
     */
    List<Long> unexplored(Filter filter, Instant now, long seed) {
        var young =
                filter.and("i.sent_at >= ?::timestamptz", now.minus(YOUNG).toString())
                        .and("i.votes + i.comments < ?", 3);
        return ids(
                "select i.id from idea i where ",
                young,
                "hashint8extended(i.id, ?), i.id",
                seed,
                0,
                EXPLORED);
    }

    private List<Long> ids(String sql, Filter filter, String order, Object... last) {
        var values = new ArrayList<>(filter.values());
        values.addAll(List.of(last));
        return setWise.rows(
                sql + filter.condition() + " order by " + order + " offset ? limit ?",
                row -> row.getLong(1),
                values.toArray());
    }

    /** Of the ideas, those that the person follows. */
    List<Long> followed(EmployeeId person, List<Long> ideas) {
        return setWise.rows(
                "select idea_id from idea_follow where employee_id = ? and idea_id = any(?)",
                row -> row.getLong(1),
                person.value(),
                ideas.toArray(Long[]::new));
    }
}
