package aidas.idea;

import aidas.access.Language;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;

/** Ideas that were sent, as everybody in the company may find them. */
@UseCases
public class Board {

    @Inject Boards boards;
    @Inject Rows rows;
    @Inject Similars similars;
    @Inject Self self;

    /** In pages; those of one reader on one day fit each other (R6.1, R6.3). */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public BoardSlice find(BoardSearch search) {
        var reader = self.id().orElse(null);
        var filter = Filter.of(search, reader);
        int from = search.offset();
        int size = search.size() + 1;
        var ids =
                switch (search.sort()) {
                    case NEW -> boards.latest(filter, from, size);
                    case TOP -> boards.top(filter, from, size);
                    case TRENDING -> trending(filter, reader, from, size);
                };
        boolean more = ids.size() > search.size();
        return new BoardSlice(rows.of(more ? ids.subList(0, search.size()) : ids, reader), more);
    }

    private List<Long> trending(Filter filter, EmployeeId reader, int from, int size) {
        long seed = 31 * self.today().toEpochDay() + (reader == null ? 0 : reader.value());
        var explored = boards.unexplored(filter, self.now(), seed);
        var mixture = new Mixture(explored.size());
        var rest = boards.trending(filter, self.now(), explored, mixture.ranked(from), size);
        return mixture.page(from, size, explored, rest);
    }

    /**
     * The five that are most like it, best first (R6.4); for showing while a title is typed.
     *
     * @param title as far as it is typed; at most 120 characters are read
     * @param language in which it is written
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public List<SimilarIdea> similar(String title, Language language) {
        var typed = title == null ? "" : title.strip();
        return typed.length() < 3
                ? List.of()
                : similars.to(
                        typed.substring(0, Math.min(typed.length(), NewIdea.LONGEST_TITLE)),
                        language);
    }

    /** Tags in use, the most used first, at most 30. */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public List<Tag> tags() {
        return rows.tags();
    }
}
