package aidas.idea.review;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads how far the handling of ideas is, of many at once in two queries. */
@Store
class HandlingRows {

    private static final String ROWS =
            """
            select i.id, h.owner_id, h.chip, h.store_id, h.reach, h.reach_from::text,
                   h.reach_until::text,
                   array(select employee_id from idea_reviewer where idea_id = i.id),
                   array(select employee_id from idea_credit where idea_id = i.id),
                   (select count(*) from idea_answer where idea_id = i.id),
                   exists (select 1 from idea_trial t join idea_trial_told r on r.trial_id = t.id
                            where t.idea_id = i.id)
              from unnest(?) as i (id) left join idea_handling h on h.idea_id = i.id
            """;

    private static final String CARDS =
            """
            select idea_id, login, employee_id, impact, confidence, effort, note, scored_at
              from idea_scorecard where idea_id = any(?) order by id
            """;

    @Inject SetWise setWise;

    Handling of(long idea) {
        return of(List.of(idea)).get(idea);
    }

    /** By the idea's key, each that is asked for. */
    Map<Long, Handling> of(Collection<Long> ideas) {
        var keys = ideas.toArray(Long[]::new);
        var cards = new HashMap<Long, List<Scorecard>>();
        setWise.rows(
                CARDS,
                row ->
                        cards.computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                                .add(card(row)),
                (Object) keys);
        var all = new HashMap<Long, Handling>();
        setWise.rows(
                ROWS,
                row ->
                        all.put(
                                row.getLong(1),
                                handling(row, cards.getOrDefault(row.getLong(1), List.of()))),
                (Object) keys);
        return all;
    }

    private static Handling handling(ResultSet row, List<Scorecard> cards) throws SQLException {
        var owner = row.getObject(2, Long.class);
        return new Handling(
                owner == null ? null : new EmployeeId(owner),
                row.getString(6) == null ? null : reach(row),
                people(row, 8),
                people(row, 9),
                cards,
                row.getInt(10),
                row.getBoolean(11));
    }

    private static Reach reach(ResultSet row) throws SQLException {
        var store = row.getObject(4, Long.class);
        return new Reach(
                row.getString(3),
                store == null ? null : new StoreId(store),
                row.getLong(5),
                LocalDate.parse(row.getString(6)),
                LocalDate.parse(row.getString(7)));
    }

    private static Set<EmployeeId> people(ResultSet row, int column) throws SQLException {
        return Arrays.stream((Long[]) row.getArray(column).getArray())
                .map(EmployeeId::new)
                .collect(Collectors.toSet());
    }

    private static Scorecard card(ResultSet row) throws SQLException {
        var employee = row.getObject(3, Long.class);
        return new Scorecard(
                row.getString(2),
                employee == null ? null : new EmployeeId(employee),
                row.getDouble(4),
                row.getInt(5),
                row.getDouble(6),
                row.getString(7),
                SetWise.instant(row, 8));
    }
}
