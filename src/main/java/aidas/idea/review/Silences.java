package aidas.idea.review;

import aidas.feedback.SetWise;
import aidas.idea.Stage;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Counts how long ideas have waited for a word. */
@Store
class Silences {

    private static final String ALL =
            """
            with waiting as (
                select i.stage, i.answered_at is null as unanswered,
                       i.answered_at is null and i.due_on < day.today as late,
                       day.today - (greatest(i.sent_at, moved.at, said.at) at time zone 'UTC')::date
                           as days
                  from idea i
                 cross join (select ?::date as today) day
                  left join lateral (select max(moved_at) as at from idea_move
                                      where idea_id = i.id) moved on true
                  left join lateral (select max(answered_at) as at from idea_answer
                                      where idea_id = i.id) said on true
                 where i.sent_at is not null and i.stage in ('submitted', 'review', 'trial'))
            select s.stage, count(w.days), count(*) filter (where w.late),
                   percentile_cont(0.5) within group (order by w.days), max(w.days)
              from (values (null), ('submitted'), ('review'), ('trial')) s (stage)
              left join waiting w on w.stage = s.stage or s.stage is null and w.unanswered
             group by s.stage
             order by array_position(array['submitted', 'review', 'trial'], s.stage) nulls first
            """;

    @Inject SetWise setWise;

    /** Those without any word first, then by stage. */
    List<Silence> on(LocalDate day) {
        return setWise.rows(
                ALL,
                row ->
                        new Silence(
                                Stage.ofCode(row.getString(1)).orElse(null),
                                row.getLong(2),
                                row.getLong(3),
                                row.getObject(4, Double.class),
                                row.getObject(5, Integer.class)),
                day.toString());
    }
}
