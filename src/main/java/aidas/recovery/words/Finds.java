package aidas.recovery.words;

import aidas.feedback.ResponseKey;
import aidas.feedback.SetWise;
import aidas.organisation.StoreId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Looks for listed words in customers' texts, many texts in one statement. First it is asked
 * whether a text holds any word of a language at all: most hold none.
 */
@Store
class Finds {

    private static final String ANSWERS =
            """
            select r.id as answer, null::bigint as voice, r.store_id, r.comment as words
              from unnest(?, ?) as k (source, external_id)
              join response r on r.source = k.source and r.external_id = k.external_id
             where r.comment ~ '\\S'
            """;

    private static final String VOICE =
            """
            select null::bigint as answer, u.id as voice, u.store_id, u.text as words
              from unsolicited_feedback u where u.id = ? and u.occurred_at >= ?::timestamptz
            """;

    private static final String RAISE =
            """
            with fresh as materialized (%s),
            list as materialized (
                select w.id, w.category, w.language, w.query, w.beginning,
                       exists (select from alert_exception e where e.word_id = w.id) as taught
                  from alert_word w where w.removed_at is null),
            anything as materialized (
                select language, string_agg('(' || query::text || ')', ' | ')::tsquery as query
                  from list group by language),
            hinting as materialized (
                select f.* from fresh f
                 where alert_plain(f.words)
                       ~ (select ' (' || string_agg(distinct beginning, '|') || ')' from list)),
            likely as materialized (
                select f.*, a.language, v.lexemes
                  from hinting f cross join anything a
                 cross join lateral (select alert_lexemes(a.language, f.words) as lexemes) v
                 where v.lexemes @@ a.query),
            found as materialized (
                select k.answer, k.voice, k.store_id, w.id as word_id, w.category
                  from likely k join list w on w.language = k.language and k.lexemes @@ w.query
                 where not w.taught
                    or alert_lexemes(w.language, alert_rest(w.id, k.words)) @@ w.query),
            alert as (
                insert into word_alert (response_id, unsolicited_id, store_id, raised_at)
                select distinct answer, voice, store_id, ?::timestamptz from found
                 order by answer, voice
                    on conflict do nothing
                returning id, response_id, unsolicited_id, store_id),
            hit as (
                insert into word_hit (alert_id, word_id)
                select a.id, f.word_id
                  from alert a join found f on f.answer is not distinct from a.response_id
                                           and f.voice is not distinct from a.unsolicited_id)
            select a.id, a.store_id, array_agg(distinct f.category::text)
              from alert a join found f on f.answer is not distinct from a.response_id
                                       and f.voice is not distinct from a.unsolicited_id
             group by a.id, a.store_id
             order by a.id
            """;

    @Inject SetWise setWise;

    /** Is any word listed? Else nothing needs to be looked at. */
    boolean none() {
        return setWise.rows(
                        "select not exists (select from alert_word where removed_at is null)",
                        row -> row.getBoolean(1))
                .getFirst();
    }

    /** Raises alerts for answers of which nobody was alerted before. */
    List<Raised> inAnswers(Collection<ResponseKey> keys, Instant at) {
        return setWise.rows(
                RAISE.formatted(ANSWERS),
                Finds::read,
                keys.stream().map(ResponseKey::source).toArray(String[]::new),
                keys.stream().map(ResponseKey::externalId).toArray(String[]::new),
                at.toString());
    }

    /**
     * The same for what somebody said unasked.
     *
     * @param since what is older raises none
     */
    List<Raised> inVoice(long id, Instant since, Instant at) {
        return setWise.rows(
                RAISE.formatted(VOICE), Finds::read, id, since.toString(), at.toString());
    }

    private static Raised read(ResultSet row) throws SQLException {
        return new Raised(
                row.getLong(1),
                new StoreId(row.getLong(2)),
                Arrays.stream((String[]) row.getArray(3).getArray())
                        .flatMap(code -> Category.ofCode(code).stream())
                        .collect(Collectors.toSet()));
    }
}
