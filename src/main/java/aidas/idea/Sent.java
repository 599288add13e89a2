package aidas.idea;

import aidas.access.Language;
import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads ideas that were sent; it checks no rights, so the use case that asks must. */
@Store
public class Sent {

    private static final String FACTS =
            """
            select id, kind, title, text, language, author_id, store_id, response_id, stage,
                   sent_at, due_on::text, answered_at, duplicate_of, votes, comments
              from idea where sent_at is not null
            """;

    @Inject SetWise setWise;

    /** Empty if there is none, or it is a draft. */
    public Optional<IdeaFacts> find(long id) {
        return of(List.of(id)).stream().findFirst();
    }

    /**
     * @throws NotFound if there is none, or it is a draft
     */
    public IdeaFacts get(long id) {
        return find(id).orElseThrow(() -> Ideas.missing(id));
    }

    /** Those with these keys, in no particular order; others are absent. */
    public List<IdeaFacts> of(Collection<Long> ids) {
        return setWise.rows(
                FACTS + " and id = any(?)", Sent::read, (Object) ids.toArray(Long[]::new));
    }

    static IdeaFacts read(ResultSet row) throws SQLException {
        var author = row.getObject(6, Long.class);
        var store = row.getObject(7, Long.class);
        return new IdeaFacts(
                row.getLong(1),
                Kind.ofCode(row.getString(2)).orElseThrow(),
                row.getString(3),
                row.getString(4),
                Language.ofCode(row.getString(5)).orElseThrow(),
                author == null ? null : new EmployeeId(author),
                store == null ? null : new StoreId(store),
                row.getObject(8, Long.class),
                Stage.ofCode(row.getString(9)).orElseThrow(),
                SetWise.instant(row, 10),
                LocalDate.parse(row.getString(11)),
                row.getObject(12) == null ? null : SetWise.instant(row, 12),
                row.getObject(13, Long.class),
                row.getInt(14),
                row.getInt(15));
    }
}
