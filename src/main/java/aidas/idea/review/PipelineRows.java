package aidas.idea.review;

import aidas.feedback.SetWise;
import aidas.idea.Stage;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the ideas of the pipeline, those that waited longest first. */
@Store
class PipelineRows {

    /** What was decided longer ago is on the board only. */
    private static final int DAYS = 90;

    private static final String COLUMN =
            """
            from (select i.id, i.stage, i.sent_at, i.due_on,
                         greatest(i.sent_at,
                                  (select max(moved_at) from idea_move where idea_id = i.id),
                                  (select max(answered_at) from idea_answer
                                    where idea_id = i.id)) as word_at
                    from idea i left join idea_handling h on h.idea_id = i.id
                   where i.sent_at is not null and i.stage = any(?)
                     and (?::text is null or i.kind = ?)
                     and (? <> 'late' or i.answered_at is null and i.due_on < ?::date)
                     and (? <> 'unowned' or h.owner_id is null)
                     and (?::bigint is null or h.owner_id = ?
                          or exists (select 1 from idea_reviewer
                                      where idea_id = i.id and employee_id = ?))) i
             where i.stage in ('submitted', 'review', 'trial') or i.word_at >= ?::date
            """;

    @Inject SetWise setWise;

    /**
     * Keys in the order of a column.
     *
     * @param mine narrows to those that this person handles; null for all
     * @param size how many of each stage
     */
    Map<Stage, List<Long>> keys(
            List<Stage> stages, Sieve sieve, EmployeeId mine, LocalDate today, int size) {
        var found = new HashMap<Stage, List<Long>>();
        setWise.rows(
                """
                select stage, id from (
                    select stage, id, row_number() over (partition by stage order by
                           case when stage in ('adopted', 'declined') then null else word_at end,
                           word_at desc, id) as place
                """
                        + COLUMN
                        + ") p where place <= ? order by stage, place",
                row ->
                        found.computeIfAbsent(
                                        Stage.ofCode(row.getString(1)).orElseThrow(),
                                        key -> new ArrayList<>())
                                .add(row.getLong(2)),
                parameters(stages, sieve, mine, today, size));
        return found;
    }

    /** How many there are in each; a stage without any is absent. */
    Map<Stage, Long> counts(List<Stage> stages, Sieve sieve, EmployeeId mine, LocalDate today) {
        var counts = new HashMap<Stage, Long>();
        setWise.rows(
                "select stage, count(*) " + COLUMN + " group by stage",
                row -> counts.put(Stage.ofCode(row.getString(1)).orElseThrow(), row.getLong(2)),
                parameters(stages, sieve, mine, today));
        return counts;
    }

    private static Object[] parameters(
            List<Stage> stages, Sieve sieve, EmployeeId mine, LocalDate today, Object... more) {
        var kind = sieve.kind() == null ? null : sieve.kind().code();
        var only = sieve.only().code();
        var me = mine == null ? null : (Long) mine.value();
        var all = new ArrayList<Object>();
        all.add(stages.stream().map(Stage::code).toArray(String[]::new));
        all.add(kind);
        all.add(kind);
        all.add(only);
        all.add(today.toString());
        all.add(only);
        all.add(me);
        all.add(me);
        all.add(me);
        all.add(today.minusDays(DAYS).toString());
        all.addAll(List.of(more));
        return all.toArray();
    }
}
