package aidas.recovery.words;

import aidas.feedback.SetWise;
import aidas.organisation.Directories;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreFacts;
import aidas.organisation.StoreId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where alerts are kept; it checks no rights, so the use case that asks must. */
@Store
class Alerts {

    private static final String OPEN =
            """
            (a.acknowledged_at is null
             and exists (select from word_hit h where h.alert_id = a.id and h.false_at is null))
            """;

    private static final String SELECT =
            """
            select a.id, a.store_id, a.response_id, coalesce(r.occurred_at, u.occurred_at),
                   coalesce(r.language, u.language, ''), coalesce(r.comment, u.said, ''), a.raised_at,
                   a.acknowledged_at, a.note, h.words, h.categories, h.phrases, h.harmless, h.copies
              from word_alert a
              left join response r on r.id = a.response_id
              left join (select id, language, occurred_at,
                                case when withdrawn_at is null then text end as said
                           from unsolicited_feedback) u on u.id = a.unsolicited_id
             cross join lateral (
                   select array_agg(w.id order by w.id) as words,
                          array_agg(w.category::text order by w.id) as categories,
                          array_agg(w.phrase::text order by w.id) as phrases,
                          array_agg(h.false_at is not null order by w.id) as harmless,
                          array_agg(alert_marked(w.language, coalesce(r.comment, u.said, ''),
                                                 w.query)
                                    order by w.id) filter (where h.false_at is null) as copies
                     from word_hit h join alert_word w on w.id = h.word_id
                    where h.alert_id = a.id) h
            """;

    private static final String WHICH =
            " where (?::boolean or a.store_id = any (?)) and %s = ? and a.id < ?"
                    + " order by a.id desc limit ?";

    @Inject SetWise setWise;
    @Inject Directories directories;

    /**
     * Newest first.
     *
     * @param stores null for all
     * @param open those to look at, or the others
     * @param before the key of the last one on the page before
     */
    List<Alert> find(Collection<StoreId> stores, boolean open, long before, int most) {
        return alerts(
                setWise.rows(
                        SELECT + WHICH.formatted(OPEN),
                        Alerts::read,
                        stores == null,
                        keys(stores),
                        open,
                        before,
                        most));
    }

    /** How many are to be looked at. */
    long open(Collection<StoreId> stores) {
        return setWise.rows(
                        "select count(*) from word_alert a where (?::boolean or a.store_id = any (?))"
                                + " and "
                                + OPEN,
                        row -> row.getLong(1),
                        stores == null,
                        keys(stores))
                .getFirst();
    }

    /** Empty or one. */
    List<Alert> one(long id) {
        return alerts(setWise.rows(SELECT + " where a.id = ?", Alerts::read, id));
    }

    /**
     * @return false if somebody had before
     */
    boolean acknowledge(long id, String note, String by, Instant at) {
        return setWise.update(
                        """
                        update word_alert
                           set acknowledged_at = ?::timestamptz, acknowledged_by = ?, note = ?,
                               version = version + 1
                         where id = ? and acknowledged_at is null
                        """,
                        at.toString(),
                        by,
                        note,
                        id)
                > 0;
    }

    /**
     * @return false if somebody had said so before
     */
    boolean harmless(long id, long word, String by, Instant at) {
        return setWise.update(
                        """
                        update word_hit set false_at = ?::timestamptz, false_by = ?
                         where alert_id = ? and word_id = ? and false_at is null
                        """,
                        at.toString(),
                        by,
                        id,
                        word)
                > 0;
    }

    private static Long[] keys(Collection<StoreId> stores) {
        return stores == null
                ? new Long[0]
                : stores.stream().map(StoreId::value).toArray(Long[]::new);
    }

    private static AlertRow read(ResultSet row) throws SQLException {
        var words = (Long[]) row.getArray(10).getArray();
        var categories = (String[]) row.getArray(11).getArray();
        var phrases = (String[]) row.getArray(12).getArray();
        var harmless = (Boolean[]) row.getArray(13).getArray();
        var copies = row.getArray(14);
        long answer = row.getLong(3);
        return new AlertRow(
                row.getLong(1),
                new StoreId(row.getLong(2)),
                answer == 0 ? null : (Long) answer,
                SetWise.instant(row, 4),
                row.getString(5),
                row.getString(6),
                SetWise.instant(row, 7),
                SetWise.moment(row, 8),
                row.getString(9),
                IntStream.range(0, words.length)
                        .mapToObj(i -> hit(words[i], categories[i], phrases[i], harmless[i]))
                        .sorted((one, other) -> one.category().compareTo(other.category()))
                        .toList(),
                copies == null ? List.of() : Arrays.asList((String[]) copies.getArray()));
    }

    private static Hit hit(long word, String category, String phrase, boolean harmless) {
        return new Hit(word, Category.ofCode(category).orElseThrow(), phrase, harmless);
    }

    private List<Alert> alerts(List<AlertRow> rows) {
        var ids = rows.stream().map(AlertRow::store).distinct().toList();
        var stores = ids.isEmpty() ? List.<StoreEntry>of() : directories.storesOf(ids);
        return rows.stream().flatMap(row -> alert(row, stores)).toList();
    }

    private static Stream<Alert> alert(AlertRow row, List<StoreEntry> stores) {
        return stores.stream()
                .filter(store -> store.id().equals(row.store()))
                .map(store -> alert(row, store.facts()));
    }

    private static Alert alert(AlertRow row, StoreFacts store) {
        var pieces = Marks.of(row.words(), row.copies());
        return new Alert(
                row.id(),
                store,
                row.answer(),
                row.said().atZone(store.zone()),
                row.language(),
                pieces,
                row.hits(),
                row.raisedAt(),
                row.acknowledgedAt(),
                row.note(),
                Marks.around(pieces));
    }
}
