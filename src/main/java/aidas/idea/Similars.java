package aidas.idea;

import aidas.access.Language;
import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds ideas whose title is like another: it shares two words in any of their forms; where fewer
 * than five do, most of its letters, as with a slip of the keyboard (R6.4). Titles alone are
 * compared: they are short, so it is done while somebody types.
 */
@Store
class Similars {

    private static final int MOST = 5;

    /**
     * One slip takes half the letters that hang together from a word, but a few from a title; and
     * the more of them must be there, the fewer titles are looked at.
     */
    private static final int SHORT = 15;

    private static final String ASKED =
            """
            with asked as materialized (
                select idea_alike(?, ?) as words, folded(?) as plain),
            """;

    /** Letters are compared, and ideas read, of the few that fit best: of all it takes long. */
    private static final String BY_WORDS =
            ASKED
                    + """
                      found as materialized (
                          select t.idea_id, t.plain, ts_rank(t.heading, asked.words, 1) as fits
                            from asked, lateral (select * from idea_text
                                                  where heading @@ asked.words limit 2000) t
                           order by fits desc, t.idea_id desc limit 60)
                      """
                    + ranked("f.fits + similarity(f.plain, asked.plain)");

    private static final String BY_LETTERS =
            ASKED
                    + """
                      found as materialized (
                          select t.idea_id, t.plain
                            from asked, lateral (select * from idea_text
                                                  where plain % asked.plain limit 500) t)
                      """
                    + ranked("similarity(f.plain, asked.plain)");

    @Inject SetWise setWise;

    private static String ranked(String likeness) {
        return """
               select i.id, i.title, i.stage, i.votes, i.comments
                 from asked, found f join idea i on i.id = f.idea_id
                where i.stage <> 'duplicate'
                order by %s desc, i.votes desc, i.id
                limit ?
               """
                .formatted(likeness);
    }

    List<SimilarIdea> to(String title, Language language) {
        var similar = find(BY_WORDS, title, language);
        if (similar.size() < MOST) {
            setWise.rows(
                    "select set_config('pg_trgm.similarity_threshold', ?, true)",
                    row -> row.getString(1),
                    title.length() < SHORT ? "0.45" : "0.6");
            similar =
                    Stream.of(similar, find(BY_LETTERS, title, language))
                            .flatMap(List::stream)
                            .distinct()
                            .limit(MOST)
                            .toList();
        }
        return similar;
    }

    private List<SimilarIdea> find(String sql, String title, Language language) {
        return setWise.rows(
                sql,
                row ->
                        new SimilarIdea(
                                row.getLong(1),
                                row.getString(2),
                                Stage.ofCode(row.getString(3)).orElseThrow(),
                                row.getInt(4),
                                row.getInt(5)),
                language.code(),
                title,
                title,
                MOST);
    }
}
