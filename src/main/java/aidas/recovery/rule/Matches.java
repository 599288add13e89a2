package aidas.recovery.rule;

import aidas.access.Language;
import aidas.feedback.ResponseKey;
import aidas.feedback.SetWise;
import aidas.organisation.StoreId;
import aidas.recovery.Candidate;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Finds the answers that rules hold for, all at once (R1.2). */
@Store
class Matches {

    static final int DAYS = 90;

    /** Effort on the scale of old runs the other way: much of it is bad. */
    private static final String HOLDS =
            """
             (u.scale is null or r.scale = u.scale and case when u.scale = 'CES-5-LOW'
                  then r.score >= u.score_most else r.score <= u.score_most end)
               and (u.region is null or u.region = g.code)
               and (cardinality(u.stores) = 0 or s.code = any(u.stores))
               and (u.value_least is null or r.transaction_value >= u.value_least)
               and (cardinality(u.words_en) + cardinality(u.words_bg) + cardinality(u.words_lt) = 0
                    or recovery_said(r.comment, r.language, u.words_en, u.words_bg, u.words_lt))
            """;

    private static final String OF_CHUNK =
            """
            select distinct on (r.id) r.id, u.id, r.store_id, u.cause, r.transaction_value,
                   case when r.language in ('en', 'bg', 'lt') then r.language else s.language end
              from unnest(?, ?) as k (source, external_id)
              join response r on r.source = k.source and r.external_id = k.external_id
              join store s on s.id = r.store_id join region g on g.id = s.region_id
              join recovery_rule u on u.live_at is not null and u.retired_at is null
             where
            """
                    + HOLDS
                    + " order by r.id, u.id";

    private static final String LATELY =
            """
            with hit as (
            select r.id, r.day, s.id as store, k.id is not null as already
              from response r
              join store s on s.id = r.store_id join region g on g.id = s.region_id
              join recovery_rule u on u.id = ?
              left join recovery_case k on k.response_id = r.id
             where r.day > ?::date - %d and r.day <= ?::date and
            """
                            .formatted(DAYS)
                    + HOLDS
                    + ")";

    private static final String CLOSED =
            """
            (select count(*) from recovery_case c
              where c.closed_at >= ?::date - %d %s)
            """;

    @Inject SetWise setWise;

    List<Candidate> of(Collection<ResponseKey> chunk) {
        return setWise.rows(
                OF_CHUNK,
                row ->
                        new Candidate(
                                row.getLong(1),
                                null,
                                row.getLong(2),
                                new StoreId(row.getLong(3)),
                                row.getString(4),
                                "",
                                row.getBigDecimal(5),
                                Language.ofCode(row.getString(6)).orElseThrow(),
                                Candidate.Reach.UNKNOWN),
                chunk.stream().map(ResponseKey::source).toArray(String[]::new),
                chunk.stream().map(ResponseKey::externalId).toArray(String[]::new));
    }

    /** What a rule would have done on the last days (R2.3). */
    DryRun lately(long rule, LocalDate today) {
        var day = today.toString();
        var sum =
                setWise.rows(
                                LATELY
                                        + " select count(*), count(*) filter (where already), "
                                        + CLOSED.formatted(DAYS, "")
                                        + " from hit",
                                row -> new int[] {row.getInt(1), row.getInt(2), row.getInt(3)},
                                rule,
                                day,
                                day,
                                day)
                        .getFirst();
        return new DryRun(sum[0], sum[1], sum[2], weeks(rule, day), stores(rule, day));
    }

    private List<DryRun.Week> weeks(long rule, String day) {
        return setWise.rows(
                LATELY
                        + """
                         select date_trunc('week', day)::date::text, count(*) from hit
                          group by 1 order by 1
                        """,
                row -> new DryRun.Week(LocalDate.parse(row.getString(1)), row.getInt(2)),
                rule,
                day,
                day);
    }

    private List<DryRun.AtStore> stores(long rule, String day) {
        return setWise.rows(
                LATELY
                        + " select s.code, s.name, count(*), "
                        + CLOSED.formatted(DAYS, "and c.store_id = s.id")
                        + " from hit join store s on s.id = hit.store"
                        + " group by s.id order by 3 desc, s.code",
                row ->
                        new DryRun.AtStore(
                                row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)),
                rule,
                day,
                day,
                day);
    }
}
