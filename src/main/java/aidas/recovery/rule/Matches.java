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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** Words are looked for in each answer once: what is told of them is summed from these. */
    private static final String LATELY =
            """
            with hit as (
            select r.day, s.id as store, k.id is not null as already
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
            select s.code, count(*) from recovery_case c join store s on s.id = c.store_id
             where c.closed_at >= ?::date - %d group by s.code
            """
                    .formatted(DAYS);

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
        var parts =
                setWise.rows(
                        LATELY
                                + """
                                 select s.code, s.name, date_trunc('week', h.day)::date::text,
                                        count(*), count(*) filter (where h.already)
                                   from hit h join store s on s.id = h.store group by s.id, 3
                                """,
                        row ->
                                new DryRun.Part(
                                        row.getString(1),
                                        row.getString(2),
                                        LocalDate.parse(row.getString(3)),
                                        row.getInt(4),
                                        row.getInt(5)),
                        rule,
                        day,
                        day);
        return DryRun.of(parts, closed(day));
    }

    /** How many cases each store closed in those days; one that closed none is absent. */
    private Map<String, Integer> closed(String day) {
        var closed = new HashMap<String, Integer>();
        setWise.rows(CLOSED, row -> closed.put(row.getString(1), row.getInt(2)), day);
        return closed;
    }
}
