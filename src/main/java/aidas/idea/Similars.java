package aidas.idea;

import aidas.access.Language;
import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Finds ideas whose title is like another: it shares two words in any of their forms, or most of
 * its letters, as with a slip of the keyboard (R6.4). Titles alone are compared: they are short, so
 * it is done while somebody types.
 */
@Store
class Similars {

    private static final int MOST = 5;

    /** So many candidates are compared at most. */
    private static final String SIMILAR =
            """
            with asked as materialized (
                select idea_alike(?, ?) as words, folded(?) as plain)
            select i.id, i.title, i.stage, i.votes, i.comments
              from asked, lateral (
                   (select idea_id from idea_text where heading @@ asked.words limit 2000)
                   union
                   (select idea_id from idea_text where plain % asked.plain limit 500)) c
              join idea_text t on t.idea_id = c.idea_id
              join idea i on i.id = c.idea_id
             where i.stage <> 'duplicate'
             order by ts_rank(t.heading, asked.words) + similarity(t.plain, asked.plain) desc,
                      i.votes desc, i.id
             limit ?
            """;

    @Inject SetWise setWise;

    List<SimilarIdea> to(String title, Language language) {
        setWise.rows(
                "select set_config('pg_trgm.similarity_threshold', '0.45', true)",
                row -> row.getString(1));
        return setWise.rows(
                SIMILAR,
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
