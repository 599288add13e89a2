package aidas.recovery.words;

import aidas.access.Language;
import aidas.feedback.SetWise;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Where listed words are kept, and in which turns of phrase they mean no harm. */
@Store
class WordLists {

    private static final int LONGEST = 120;

    private static final String ALL =
            """
            select w.id, w.category, w.language, w.phrase, h.found, h.judged, h.falsely, e.phrases
              from alert_word w
             cross join lateral (
                   select count(*) as found, count(h.false_at) as falsely,
                          count(*) filter (where a.acknowledged_at is not null
                                              or h.false_at is not null) as judged
                     from word_hit h join word_alert a on a.id = h.alert_id
                    where h.word_id = w.id) h
             cross join lateral (
                   select coalesce(array_agg(e.phrase::text order by e.phrase, e.id), '{}') as phrases
                     from alert_exception e where e.word_id = w.id) e
             where w.removed_at is null
             order by w.phrase, w.id
            """;

    @Inject SetWise setWise;

    /** Those that are looked for. */
    List<Word> all() {
        return setWise.rows(ALL, WordLists::read);
    }

    /**
     * @return its key
     * @throws Conflict if the same is listed in that category and language
     */
    long add(NewWord word, String by, Instant at) {
        return setWise
                .rows(
                        """
                        insert into alert_word (category, language, phrase, added_at, added_by)
                        values (?, ?, ?, ?::timestamptz, ?) on conflict do nothing returning id
                        """,
                        row -> row.getLong(1),
                        word.category(),
                        word.language(),
                        word.phrase(),
                        at.toString(),
                        by)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Conflict("it is listed already: " + word.phrase()));
    }

    /**
     * @return false if it is not listed
     */
    boolean remove(long id, String by, Instant at) {
        return setWise.update(
                        """
                        update alert_word
                           set removed_at = ?::timestamptz, removed_by = ?, version = version + 1
                         where id = ? and removed_at is null
                        """,
                        at.toString(),
                        by,
                        id)
                > 0;
    }

    /**
     * From now on the word is not looked for in that turn of phrase; once said is enough.
     *
     * @throws Refused if the phrase is not in the text, does not hold the word, or is no longer
     */
    void teach(long word, String text, String phrase, String by, Instant at) {
        var told = phrase == null ? "" : phrase.strip();
        if (told.isEmpty() || told.length() > LONGEST || told.indexOf('\0') >= 0) {
            throw new Refused("phrase", "1 to " + LONGEST + " characters");
        }
        boolean teaches =
                setWise.rows(
                                """
                                select strpos(alert_plain(?), alert_plain(t.phrase)) > 0
                                   and alert_lexemes(w.language, t.phrase) @@ w.query
                                   and array_length(string_to_array(btrim(alert_plain(t.phrase)), ' '), 1)
                                       > array_length(string_to_array(btrim(alert_plain(w.phrase)), ' '), 1)
                                  from alert_word w, (select ?::text as phrase) t where w.id = ?
                                """,
                                row -> row.getBoolean(1),
                                text,
                                told,
                                word)
                        .getFirst();
        if (!teaches) {
            throw new Refused("phrase", "a part of the text with the word and at least one more");
        }
        setWise.update(
                """
                insert into alert_exception (word_id, phrase, added_at, added_by)
                values (?, ?, ?::timestamptz, ?) on conflict do nothing
                """,
                word,
                told,
                at.toString(),
                by);
    }

    private static Word read(ResultSet row) throws SQLException {
        return new Word(
                row.getLong(1),
                Category.ofCode(row.getString(2)).orElseThrow(),
                Language.ofCode(row.getString(3)).orElseThrow(),
                row.getString(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                Arrays.asList((String[]) row.getArray(8).getArray()));
    }
}
