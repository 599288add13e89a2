package aidas.recovery.words;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Tries a word on what customers wrote. */
@Store
class Previews {

    private static final int EXAMPLES = 5;

    private static final String TRY =
            """
            with word as (select ?::text as language, alert_query(?, ?) as query),
            recent as materialized (
                (select r.occurred_at, r.comment as words from response r
                  where r.received_at >= ?::timestamptz and r.occurred_at >= ?::timestamptz
                    and r.comment ~ '\\S' order by r.occurred_at desc limit ?)
                union all
                (select u.occurred_at, u.text from unsolicited_feedback u
                  where u.withdrawn_at is null and u.occurred_at >= ?::timestamptz
                  order by u.occurred_at desc limit ?)),
            found as materialized (
                select r.occurred_at, r.words from recent r, word w
                 where alert_lexemes(w.language, r.words) @@ w.query)
            select (select count(*) from recent), (select count(*) from found), f.words,
                   alert_marked(w.language, f.words, w.query)
              from word w
              left join (select * from found order by occurred_at desc limit ?) f on true
             order by f.occurred_at desc
            """;

    @Inject SetWise setWise;

    private record Row(long texts, long found, String words, String copy) {}

    /**
     * @param since older texts are left out
     */
    Preview of(NewWord word, Instant since) {
        var day = since.toString();
        var rows =
                setWise.rows(
                        TRY,
                        row ->
                                new Row(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getString(3),
                                        row.getString(4)),
                        word.language(),
                        word.language(),
                        word.phrase(),
                        day,
                        day,
                        Preview.MOST,
                        day,
                        Preview.MOST,
                        EXAMPLES);
        var first = rows.getFirst();
        return new Preview(
                first.texts(),
                first.found(),
                rows.stream()
                        .filter(row -> row.words() != null)
                        .map(row -> Marks.of(row.words(), List.of(row.copy())))
                        .toList());
    }
}
