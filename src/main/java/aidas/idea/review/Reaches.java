package aidas.idea.review;

import aidas.feedback.SetWise;
import aidas.idea.IdeaFacts;
import aidas.organisation.StoreId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counts whom the cause of an idea reaches, in what customers really answered. */
@Store
class Reaches {

    /** By store, because answers are kept in the order of each store's time. */
    private static final String COUNT =
            """
            select coalesce(sum(n.answers), 0)
              from store s
             cross join lateral (
                    select count(*) as answers from response r
                     where r.store_id = s.id
                       and r.occurred_at >= ?::date - interval '1 day'
                       and r.day >= ?::date and r.day < ?::date
                       and (?::text is null or r.chips @> array[?::text])) n
             where ?::bigint is null or s.id = ?::bigint
            """;

    @Inject SetWise setWise;

    /**
     * Of the 90 days that are over before that one.
     *
     * @param reason null for any answer
     * @param store null for all
     */
    Reach count(String reason, StoreId store, LocalDate day) {
        var from = day.minusDays(Reach.DAYS);
        var key = store == null ? null : (Long) store.value();
        long answers =
                setWise.rows(
                                COUNT,
                                row -> row.getLong(1),
                                from.toString(),
                                from.toString(),
                                day.toString(),
                                reason,
                                reason,
                                key,
                                key)
                        .getFirst();
        return new Reach(reason, store, answers, from, day);
    }

    /** The codes of what customers can tap, in their order. */
    List<String> reasons() {
        return setWise.rows(
                "select distinct chip from rollup_store_chip order by chip",
                row -> row.getString(1));
    }

    /**
     * What the customer said who caused it: the first reason that was tapped about the company, and
     * the store.
     *
     * @return empty if no answer caused it
     */
    Optional<Cause> cause(IdeaFacts idea) {
        return idea.answer() == null
                ? Optional.empty()
                : setWise
                        .rows(
                                """
                                select store_id, chips[1] from response where id = ?
                                """,
                                row -> new Cause(row.getString(2), new StoreId(row.getLong(1))),
                                idea.answer())
                        .stream()
                        .findFirst();
    }

    /**
     * @param reason null if the customer tapped none
     */
    record Cause(String reason, StoreId store) {}
}
